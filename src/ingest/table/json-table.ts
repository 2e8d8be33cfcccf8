import { rowsAsCsv } from '../text/rows-as-csv.ts';
import { headText } from '../text/file-head.ts';
import { decodeText } from '../text/decode-text.ts';
import { isObject } from '../result/is-object.ts';
import { noNumber, parsed, parseSequence } from '../text/loose-json.ts';

/** Columns of all records together; more are no table. */
const mostColumns = 5000;

/** True where a text begins as JSON does; what it is is known only once it is read. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  return /^(?:\[\s*)?\{/.test(headText(bytes, 200).replace('\u001e', '').trimStart());
}

/**
 * Records in JSON as the bytes of a CSV file: a list of objects, the first list of objects in an answer of a service, one
 * object per line, or the properties of features. Numbers are written with a decimal comma, so that they are read as
 * what they are. Undefined where there are no such records.
 */
export function jsonAsCsv(bytes: Uint8Array): Uint8Array | undefined {
  const text = decodeText(bytes)?.text.replace(/^\uFEFF/, '');
  if (text === undefined) return undefined;
  const sequence = parseSequence(text);
  const root = sequence && 'records' in sequence ? sequence.records : parsed(text);
  const records = recordsOf(root)?.map(fieldsOf);
  if (!records) return undefined;
  const columns = new Set<string>();
  for (const record of records) for (const name of Object.keys(record)) columns.add(name);
  if (columns.size === 0 || columns.size > mostColumns) return undefined;
  const names = [...columns];
  const rows = records.map((record) =>
    names.map((name) => (Object.hasOwn(record, name) ? textOf(record[name]) : '')),
  );
  return rowsAsCsv([names, ...rows]);
}

function recordsOf(root: unknown): readonly Record<string, unknown>[] | undefined {
  if (isRecords(root)) return root;
  return isObject(root) ? Object.values(root).find(isRecords) : undefined;
}

function isRecords(value: unknown): value is readonly Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

/** What a record says; of a feature its properties. */
function fieldsOf(record: Record<string, unknown>): Record<string, unknown> {
  const { type, properties, attributes } = record;
  if (type === 'Feature' && isObject(properties)) return properties;
  return isObject(attributes) ? attributes : record;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === noNumber) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  if (typeof value !== 'number') return JSON.stringify(value);
  // Three decimals get a zero more, because "1,234" alone could be a thousand.
  return String(value)
    .replace('.', ',')
    .replace(/^-?\d+,\d{3}$/, '$&0');
}
