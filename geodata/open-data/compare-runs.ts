/** What is different in a file since the last run. */
import Papa from 'papaparse';

export interface Difference {
  readonly file: string;
  readonly newAreas: readonly string[];
  readonly goneAreas: readonly string[];
  readonly newFields: readonly string[];
  readonly goneFields: readonly string[];
  /** Values that differ, by field, in areas and fields of both runs; `geometry` counts redrawn areas. */
  readonly changed: ReadonlyMap<string, number>;
}

/** A file as key → field → text. */
interface Content {
  readonly fields: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Undefined where nothing differs. Both texts are files this program has written: CSV or GeoJSON. */
export function compareRuns(
  file: string,
  key: string,
  before: string,
  now: string,
): Difference | undefined {
  if (before === now) return undefined;
  const [old, fresh] = [contentOf(file, before, key), contentOf(file, now, key)];
  return {
    file,
    newAreas: onlyIn(fresh.rows, old.rows),
    goneAreas: onlyIn(old.rows, fresh.rows),
    newFields: onlyIn(fresh.fields, old.fields),
    goneFields: onlyIn(old.fields, fresh.fields),
    changed: changesBetween(old, fresh),
  };
}

interface Keyed {
  keys(): Iterable<string>;
  has(key: string): boolean;
}

function onlyIn(one: Keyed, other: Keyed): string[] {
  return [...one.keys()].filter((key) => !other.has(key));
}

function changesBetween(old: Content, fresh: Content): Map<string, number> {
  const fields = [...fresh.fields].filter((field) => old.fields.has(field));
  const changed = new Map<string, number>();
  for (const [key, row] of fresh.rows) {
    const earlier = old.rows.get(key);
    if (!earlier) continue;
    for (const field of fields) {
      if (row.get(field) === earlier.get(field)) continue;
      changed.set(field, (changed.get(field) ?? 0) + 1);
    }
  }
  return changed;
}

function contentOf(file: string, text: string, key: string): Content {
  return file.endsWith('.csv') ? contentOfCsv(text, key) : contentOfGeojson(text, key);
}

function contentOfCsv(text: string, key: string): Content {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  const [fields = [], ...lines] = data;
  const keyed = lines.map((line) => new Map(fields.map((field, at) => [field, line[at] ?? ''])));
  return content(fields, keyed, key);
}

/** A file that someone has edited may be broken; then everything counts as new. */
function contentOfGeojson(text: string, key: string): Content {
  const rows = featuresOf(text).map(
    ({ properties, geometry }) =>
      new Map([
        ...Object.entries(properties ?? {}).map(
          ([field, value]) => [field, String(value)] as const,
        ),
        ['geometry', JSON.stringify(geometry)] as const,
      ]),
  );
  return content([...(rows[0]?.keys() ?? [])], rows, key);
}

interface WrittenFeature {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly geometry?: unknown;
}

function featuresOf(text: string): readonly WrittenFeature[] {
  try {
    const collection = JSON.parse(text) as { readonly features?: readonly WrittenFeature[] };
    return collection.features ?? [];
  } catch {
    return [];
  }
}

function content(
  fields: readonly string[],
  rows: readonly ReadonlyMap<string, string>[],
  key: string,
) {
  return { fields: new Set(fields), rows: new Map(rows.map((row) => [row.get(key) ?? '', row])) };
}
