import type { Cell } from '../../export/csv-text.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { fileNameOf } from '../parts/save-file.ts';

/** What files of the page are called, and what goes onto the clipboard. */

/** Title, round where it has a name, that only some of the areas are in it, and the ending. */
export function fileName(
  title: string,
  round: string,
  ending: string,
  part?: { readonly of: number; readonly all: number; readonly language: Language },
): string {
  const year = round === '' ? '' : `-${fileNameOf(round)}`;
  const isPart = part !== undefined && part.of < part.all;
  const selection = isPart ? (part.language === 'de' ? '-auswahl' : '-selection') : '';
  return `${fileNameOf(title)}${year}${selection}${ending}`;
}

/** Rows as a clipboard takes them: columns parted by tabs, nothing where nothing is known. */
export function rowsAsText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n');
}
