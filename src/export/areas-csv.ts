import { areaColumns } from './area-columns.ts';
import type { ExportInput } from './export-input.ts';
import { csvText, writeNumber, type CsvForm } from './csv-text.ts';
import { germanWords, type ExportWords } from './export-words.ts';

export interface AreasCsvOptions {
  readonly form: CsvForm;
  /** The areas to write, in this order; all of them where absent. */
  readonly indices?: readonly number[];
  readonly words?: ExportWords;
}

/**
 * The table of areas: key, name, municipality, population, for every indicator value, state and class,
 * then flag, reasons and near miss. A figure that is not known is an empty cell beside its state; zero
 * is 0. Every row of a fictional data set says so in the last column.
 */
export function areasCsv(input: ExportInput, { form, indices, words }: AreasCsvOptions): string {
  const columns = areaColumns(input, words ?? germanWords, (value) => writeNumber(value, form));
  const rows = indices ?? input.dataset.areas.map((_area, index) => index);
  return csvText(
    [
      columns.map(({ name }) => name),
      ...rows.map((index) => columns.map(({ cell }) => cell(index))),
    ],
    form,
  );
}
