/** The files of a set: areas as GeoJSON in WGS 84, tables as CSV, and the project file. */
import { csvText } from '../../src/export/csv-text.ts';
import type { ProjectFile } from '../../src/project/file/schema.ts';
import type { Layer } from './recipe.ts';
import type { Row, Rows, Value } from './rows.ts';

export const projectName = 'project.json';

/** File name → text, for one layer. */
export function layerFiles(layer: Layer, rows: Rows): Map<string, string> {
  const files = new Map<string, string>();
  if (layer.geometry) files.set(layer.geometry.file, featureCollection(rows.rows));
  if (layer.table !== undefined) files.set(layer.table, table(rows));
  return files;
}

export function projectText(project: ProjectFile): string {
  return `${JSON.stringify(project, null, 2)}\n`;
}

/** One feature per line, so that two runs can be compared with any tool. */
function featureCollection(rows: readonly Row[]): string {
  const features = rows.map(({ values, geometry }) =>
    JSON.stringify({ type: 'Feature', properties: values, geometry }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

/** Values as delivered; a missing one keeps the sign the office gave it. */
function table({ fields, rows }: Rows): string {
  const lines = rows.map(({ values }) => fields.map((field) => cell(values[field])));
  return csvText([fields, ...lines], 'plain');
}

function cell(value: Value | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'boolean' ? String(value) : value;
}
