/**
 * How large files may be: stated in the import assistant and in docs/import.md, and counted before memory goes.
 * Bytes, and numbers of files.
 */
export const fileLimits = Object.freeze({
  /** Any single file; a text of this size still fits into one string of the browser. */
  file: 400_000_000,
  /** A project file. */
  project: 5_000_000,
  /** All files of an archive together, unpacked. */
  archive: 400_000_000,
  /** Files in an archive. */
  archiveEntries: 1000,
  /** Cells with something in them, of all sheets of a workbook. */
  cells: 12_000_000,
  /** Places of the sheet that is read, rows × columns, once empty ones at its edges and between them are left out. */
  places: 60_000_000,
  /** Columns of a table that are looked at one by one: no office's table comes near. */
  tableColumns: 5000,
  /** Columns and rows that spreadsheets have. */
  columns: 16_384,
  rows: 1_048_576,
});

/** Above either of these the map gets areas as tiles, made in the worker, instead of whole. */
export const tilingLimits = Object.freeze({ areas: 5000, vertices: 500_000 });
