/** Every file of the country's set. */
export const setFiles = [
  'project.json',
  'areas.parquet',
  'borders.parquet',
  'areas.pmtiles',
  'figures-2024.parquet',
  'figures-2021.parquet',
] as const;
