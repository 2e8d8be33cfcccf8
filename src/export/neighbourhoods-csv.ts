import { csvText, type CsvForm } from './csv-text.ts';
import { germanWords, type ExportWords } from './export-words.ts';
import {
  exportedRows,
  neighbourhoodColumns,
  type NeighbourhoodInput,
} from './neighbourhood-columns.ts';

export interface NeighbourhoodsCsvOptions {
  readonly form: CsvForm;
  /** Those to write, in this order; all of them where absent. */
  readonly keys?: readonly string[];
  readonly words?: ExportWords;
}

/**
 * The table of neighbourhoods: key, name, Land, municipality, number of areas, people, the keys of its areas separated by
 * blanks, the means of the rule's indicators, steadiness. What is not defined is an empty cell; zero is 0.
 */
export function neighbourhoodsCsv(
  input: NeighbourhoodInput,
  { form, keys, words = germanWords }: NeighbourhoodsCsvOptions,
): string {
  const columns = neighbourhoodColumns(input, words);
  const rows = exportedRows(input, keys);
  return csvText(
    [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
    form,
  );
}
