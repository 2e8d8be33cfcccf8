/** What was noticed while reading: bad data is a result. `i18n` words it, by `kind`. */
export interface Diagnostic {
  readonly kind: DiagnosticKind;
  /** `error`: the load ends here; `warning`: something was left out or changed; `hint`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'hint';
  /** The file concerned. */
  readonly file?: string;
  /** Counted from 1, as an editor shows it. */
  readonly line?: number;
  /** Counted from 1, in the order of the file. */
  readonly feature?: number;
  readonly column?: string;
  /** The round concerned, where the project names rounds. */
  readonly round?: string;
  /** What was found, word for word, shortened to 200 characters. */
  readonly found?: string;
  /** What was expected, or what is there to choose from. */
  readonly expected?: string;
  /** How many cases this entry stands for (1 where absent). */
  readonly count?: number;
  /** The keys, values or lines concerned; up to all of them. */
  readonly items?: readonly string[];
}

export type DiagnosticKind =
  | 'no-files'
  | 'file-empty'
  /** Neither areas nor a table; `found`: how it begins. */
  | 'file-not-recognised'
  | 'local-project-needed'
  | 'file-blank'
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-unused'
  /** `found` and `expected`: bytes of the file and of the limit. */
  | 'file-too-large'
  /** The project names an address on another server, which the atlas may not ask. */
  | 'file-other-origin'
  /** The server did not deliver: `found` is its status text, `expected` the address. */
  | 'file-fetch-failed'
  /** Of a file only `found` of `expected` bytes came from the server, twice. */
  | 'file-cut-off'
  /** The server sent nothing more for `found` seconds. */
  | 'file-silent'
  | 'is-html'
  | 'no-project-file'
  | 'several-project-files'
  | 'file-name-twice'
  | 'project-not-json'
  | 'project-wrong'
  | 'project-unknown-key'
  | 'project-newer'
  | 'project-assumed'
  | 'geojson-not-json'
  | 'geojson-truncated'
  /** A format that is known and not read: `found` is its name, `expected` one of the classes of `ingest/refused-format.ts`. */
  | 'file-format-refused'
  /** A line of a file with one record per line is no JSON. */
  | 'geojson-line-broken'
  /** Records without outlines; `items`: their names. */
  | 'geojson-records'
  /** NaN or Infinity in the place of a number; `items`: feature and property. */
  | 'geojson-no-number'
  | 'geojson-wrong'
  | 'geojson-no-polygons'
  | 'geojson-not-polygon'
  | 'geojson-no-geometry'
  | 'geojson-bad-geometry'
  | 'geojson-ring-closed'
  | 'geojson-projected'
  | 'geojson-crs-member'
  | 'geojson-winding'
  /** `found` is the format. */
  | 'areas-format-refused'
  /** `expected` is the format, `found` where or of what. */
  | 'areas-file-damaged'
  /** A KML file that holds no areas but addresses of others; `found`: the first of them. */
  | 'areas-links-only'
  /** `found` is one of the reasons of `open-archive.ts`. */
  | 'areas-archive-refused'
  | 'areas-archive-empty'
  | 'areas-layer-chosen'
  | 'areas-layer-missing'
  | 'areas-companion-missing'
  /** `found`: shapes / rows. */
  | 'areas-rows-differ'
  /** Rows of a Shapefile's table that are marked as deleted; `items`: number and first texts. */
  | 'areas-rows-deleted'
  /** `expected` is the encoding taken, `found` what the `.cpg` says. */
  | 'areas-encoding-guessed'
  /** The system that is stated is not known (`found`), or the numbers speak against it; `items`: what they fit. */
  | 'areas-crs-unknown'
  | 'areas-crs-contradicted'
  /** Numbers that fit a likely place only once the axes are swapped; `doubtful`: as they stand they lie somewhere too. */
  | 'areas-axes-swapped'
  | 'areas-axes-doubtful'
  /** `found` is the name in the `.prj`, `items` what it means, `expected` what its parameters are. */
  | 'areas-prj-disagrees'
  /** `found` is the system; `items`: west, south, east, north in degrees. */
  | 'areas-reprojected'
  | 'areas-points-repeated'
  | 'areas-ring-touching'
  | 'areas-ring-crossing'
  | 'areas-ring-left-out'
  | 'areas-hole-outside'
  | 'areas-far-away'
  /** `found`: the decoder's message. */
  | 'parquet-damaged'
  /** `items`: the columns there are. */
  | 'parquet-no-geometry'
  /** A column of figures holds something else than numbers. */
  | 'parquet-column-text'
  /** A table made for other areas: `found` and `expected` are rows or fingerprints. */
  | 'parquet-other-areas'
  /** `found`: one of `worker/tile-archive.ts`' reasons, `expected`: what it says about it. */
  | 'tiles-unusable'
  /** The lines between the areas cannot be used; `found`: why. */
  | 'borders-unusable'
  /** The server sends whole files only; `found`: bytes. */
  | 'server-without-ranges'
  | 'area-key-column-missing'
  | 'area-key-empty'
  | 'area-key-duplicate'
  /** Keys of areas read without unseen and wrapping signs, or with zeros in front; `items`: as the file has them. */
  | 'area-keys-cleaned'
  | 'area-keys-padded'
  /** Keys that only such signs tell apart. */
  | 'area-keys-ambiguous'
  /** Features of one key that the project makes areas of their own, or leaves out. */
  | 'area-keys-apart'
  | 'area-keys-left-out'
  | 'area-name-missing'
  | 'table-no-rows'
  | 'table-too-wide'
  | 'table-column-missing'
  | 'table-key-column-missing'
  | 'table-where-no-rows'
  | 'table-no-match'
  | 'table-key-duplicate'
  | 'table-key-empty'
  | 'table-keys-padded'
  | 'table-keys-could-be-padded'
  | 'table-areas-without-row'
  | 'table-rows-without-area'
  | 'table-header-duplicate'
  | 'table-header-empty'
  | 'table-row-width'
  | 'table-quote-unclosed'
  /** Lines of title above the header; lines of header joined to one name; lines under the rows. */
  | 'table-titles'
  | 'table-header-joined'
  /** The table has no header; `items`: its first row. */
  | 'table-without-header'
  | 'table-footer'
  /** Lines quoted a second time and split at the decimal commas, taken back. */
  | 'table-requoted'
  | 'table-rows-left-out'
  /** Entries of a list of the project (`expected`: leaveOut or matches) that no row fits. */
  | 'table-list-unused'
  | 'table-match-unknown'
  | 'table-areas-merged'
  | 'table-keys-compared'
  | 'table-keys-could-be-compared'
  | 'table-keys-ambiguous'
  /** Keys that a spreadsheet has changed: to rounded numbers (`expected`: digits that are lost), or to dates. */
  | 'table-keys-shortened'
  | 'table-keys-dates'
  | 'table-keys-of-parts'
  /** Keys, or areas, that the table has in other years only; `items`: key and years. */
  | 'table-keys-other-years'
  | 'table-areas-other-years'
  | 'table-pivot-duplicate'
  | 'table-workbook-unreadable'
  | 'table-sheet-missing'
  | 'table-sheet-assumed'
  /** A spreadsheet that is not read; `found`: one of the formats of `workbook-format.ts`. */
  | 'workbook-format-refused'
  /** `found`: the sheet; `expected`: how many filled cells are read. */
  | 'workbook-sheet-too-large'
  /** Filled sheets that the workbook hides; `found`: the sheet that is read. */
  | 'workbook-sheets-hidden'
  /** `found`: the sheet; `expected`: whether they were `read`, or `left-out`, or `filtered` and left out. */
  | 'workbook-rows-hidden'
  | 'workbook-columns-hidden'
  /** Cells with "#N/A" and the like; `items`: their places. */
  | 'workbook-cell-errors'
  | 'workbook-formulas-unsaved'
  | 'table-decimal-ambiguous'
  | 'table-decimal-conflict'
  /** `found`: the two coordinates; `items`: line, name and coordinates of each row without a place. */
  | 'points-no-place'
  | 'points-outside'
  | 'points-far-away'
  | 'points-swapped'
  | 'points-left-out'
  /** Counts of a group of too few people at a point; `expected`: the least number. */
  | 'points-withheld'
  /** A group at a point is larger than those it is a part of. */
  | 'points-group-beyond-whole'
  | 'cell-unreadable'
  | 'cell-limited'
  | 'cell-censored'
  | 'cell-sentinel'
  /** "ca. 300" is read as 300; "0,98-" as −0.98; a cell with signs that are not seen, or kept as text, as its number. */
  | 'cell-approximate'
  | 'cell-minus-behind'
  | 'cell-quoted'
  /**
   * Cells without a percent sign beside cells with one: a warning where they could be fractions and count as missing,
   * a hint where they can only be percents.
   */
  | 'scale-percent-mixed'
  /** A share that is nowhere above 1 (`found`: the largest value), so that it may be a fraction. */
  | 'scale-fractions'
  /** People that are not whole, or so few (`found`: the value in the middle) that they may be counted in thousands. */
  | 'scale-people'
  /** Thousands signs of a column that are like the decimal signs of others, or that nothing decides. */
  | 'scale-thousands'
  | 'share-out-of-range'
  /** Counts of which no share can be formed; `column`: numerator, `expected`: denominator, `items`: areas. */
  | 'share-beyond-whole'
  /** Numbers of people stand where a share must; `column`: the indicator, `found`: its unit or a value. */
  | 'count-in-role'
  | 'population-not-positive'
  | 'population-missing'
  | 'privacy-few-people'
  | 'privacy-few-cases'
  | 'privacy-unchecked'
  | 'index-undefined'
  /** A group counts more people than those it is a part of. */
  | 'group-beyond-whole'
  /** No answer and no progress for `found` seconds. */
  | 'load-without-end'
  /** An unexpected error in the program itself; `found` is its message. */
  | 'load-crashed'
  /** The program that reads files off the main thread did not start. */
  | 'worker-not-started'
  /** A part of the program is not on the server any more, as after a renewal of the page. */
  | 'program-part-missing';
