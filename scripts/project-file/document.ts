/** Writes the reference of keys into docs/project-file.md, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { referenceText } from './key-tables.ts';

export const documentPath = fileURLToPath(new URL('../../docs/project-file.md', import.meta.url));

const marks = {
  begin: '<!-- keys: written by "npm run docs" from the schema -->',
  end: '<!-- end of keys -->',
} as const;

/** The document with the reference as it must be now. */
export async function withReference(text: string): Promise<string> {
  const [begin, end] = [text.indexOf(marks.begin), text.indexOf(marks.end)];
  if (begin < 0 || end < begin) throw new Error(`${documentPath} lacks its marks.`);
  const before = text.slice(0, begin + marks.begin.length);
  const whole = `${before}\n\n${referenceText()}\n\n${text.slice(end)}`;
  const options = await resolveConfig(documentPath);
  return format(whole, { ...options, filepath: documentPath });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(documentPath, await withReference(readFileSync(documentPath, 'utf8')));
}
