/** The table of neighbourhoods as a person downloads it: in words of the language, with what it is in its first lines. */
import type { NeighbourhoodRow } from '../analysis/neighbourhoods/neighbourhood-list.ts';
import { decisionWords, type ReviewOutcome, type ReviewState } from '../i18n/decision-words.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { unitSign } from '../i18n/numbers/numbers.ts';
import { localText, textsOf } from '../i18n/texts.ts';
import { withUniqueNames } from './area-columns.ts';
import { firstLines, sheetForm } from './area-sheet.ts';
import { csvText, type Cell } from './csv-text.ts';
import { wordsOf } from './export-words.ts';
import {
  exportedRows,
  neighbourhoodColumns,
  type NeighbourhoodColumn,
  type NeighbourhoodInput,
} from './neighbourhood-columns.ts';

export interface NeighbourhoodSheetOptions {
  readonly language: Language;
  /** The day it is made. */
  readonly made: Date;
  /** Those to write, in this order; all of them where absent. */
  readonly keys?: readonly string[];
}

/** The first lines of the table of areas, then one row per neighbourhood, with the columns of `neighbourhoods.csv`. */
export function neighbourhoodSheetCsv(
  input: NeighbourhoodInput,
  { language, made, keys }: NeighbourhoodSheetOptions,
): string {
  const columns = neighbourhoodColumns(input, wordsOf(language));
  const lines = firstLines(input, { language, made, figures: 'full' });
  return csvText(
    [
      ...lines.map((line) => [line]),
      [],
      neighbourhoodHeads(input, language),
      ...exportedRows(input, keys).map((row) => columns.map((one) => cellOf(one, row, language))),
    ],
    sheetForm(language),
  );
}

/** The heads of the sheet, in the order of its columns. */
export function neighbourhoodHeads(input: NeighbourhoodInput, language: Language): string[] {
  const columns = neighbourhoodColumns(input, wordsOf(language));
  const heads = columns.map((column) => ({ name: headOf(column, input, language) }));
  return withUniqueNames(heads).map(({ name }) => name);
}

function headOf(
  { meaning, indicator }: NeighbourhoodColumn,
  { dataset }: NeighbourhoodInput,
  language: Language,
): string {
  const texts = textsOf(language);
  const { heads } = texts.files;
  switch (meaning) {
    case 'mean': {
      const unit = unitSign(indicator?.unit ?? '', language).trim();
      const label = heads.mean(indicator ? localText(language, indicator.label) : '');
      return unit === '' ? label : `${label} (${unit})`;
    }
    case 'municipality': {
      const [one] = texts.units[dataset.municipalityKind];
      return one.charAt(0).toUpperCase() + one.slice(1);
    }
    default:
      return heads[meaning];
  }
}

/** The name says how many areas it does not name; what a review has come to is said in words. */
function cellOf(column: NeighbourhoodColumn, row: NeighbourhoodRow, language: Language): Cell {
  const cell = column.cell(row);
  switch (column.meaning) {
    case 'name': {
      const { name, others } = row.cluster;
      return textsOf(language).study.clusters.named(name, others);
    }
    case 'review-state':
      return decisionWords(language).states[cell as ReviewState] ?? null;
    case 'review-outcome':
      return decisionWords(language).outcomes[cell as ReviewOutcome] ?? null;
    default:
      return cell;
  }
}
