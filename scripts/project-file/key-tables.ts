/** The keys of the project file as tables in Markdown: the schema gives keys and types, `key-sentences.ts` the words. */
import { projectSchema } from '../../src/project/file/schema.ts';
import { typeText, type SchemaShape } from './type-text.ts';
import { sentences } from './key-sentences.ts';
import type { KeySentence } from './sentence-shape.ts';

/** An object of the file, by its place there: `tables[].indicators[]`. */
export interface KeyTable {
  readonly place: string;
  readonly entries: Readonly<Record<string, SchemaShape>>;
}

/** Every object of the file once, where it first stands. */
export function keyTables(
  schema: SchemaShape = projectSchema,
  place = '',
  found: KeyTable[] = [],
): readonly KeyTable[] {
  const { wrapped, item, value, entries, type } = schema;
  if (wrapped) return keyTables(wrapped, place, found);
  if (item) return keyTables(item, `${place}[]`, found);
  if (type === 'record' && value) return keyTables(value, `${place}.*`, found);
  if (!entries || found.some((one) => one.entries === entries)) return found;
  found.push({ place, entries });
  for (const [key, entry] of Object.entries(entries)) {
    keyTables(entry, place === '' ? key : `${place}.${key}`, found);
  }
  return found;
}

/** The sentences of an object; none where it has been forgotten. */
export function sentencesOf(place: string): Readonly<Record<string, KeySentence>> {
  return Object.entries(sentences).find(([name]) => name === place)?.[1] ?? {};
}

/** The whole reference: a heading and a table for each object. */
export function referenceText(): string {
  return keyTables()
    .map(({ place, entries }) => `### ${headingOf(place)}\n\n${tableOf(place, entries)}`)
    .join('\n\n');
}

function headingOf(place: string): string {
  return place === '' ? 'The file' : `\`${place}\``;
}

function tableOf(place: string, entries: KeyTable['entries']): string {
  const words = sentencesOf(place);
  const rows = Object.entries(entries).map(([key, entry]) => {
    const [sentence = '', whenAbsent = 'required'] = [words[key] ?? ''].flat();
    return row([`\`${key}\``, typeText(entry), whenAbsent, sentence]);
  });
  return [row(['key', 'type', 'when absent', 'meaning']), row(['-', '-', '-', '-']), ...rows].join(
    '\n',
  );
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
