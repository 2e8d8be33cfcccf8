import { areaSheetCsv, sheetForm, type SheetFigures } from '../../export/area-sheet.ts';
import { areasCsv } from '../../export/areas-csv.ts';
import { codebookSheetCsv } from '../../export/codebook-sheet.ts';
import { csvText, type Cell } from '../../export/csv-text.ts';
import type { ExportInput } from '../../export/export-input.ts';
import type { NeighbourhoodInput } from '../../export/neighbourhood-columns.ts';
import { neighbourhoodSheetCsv } from '../../export/neighbourhood-sheet.ts';
import { wordsOf } from '../../export/export-words.ts';
import { pointsCsv } from '../../export/points-csv.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { withoutIsolates } from '../../i18n/isolated.ts';
import { localText } from '../../i18n/texts.ts';
import { fileNameOf } from '../parts/save-file.ts';
import { fileName } from './file-names.ts';

/** The tables that the page gives out as files: what each is called, and what stands in it. */

export interface TableFile {
  readonly name: string;
  readonly content: string;
}

export interface FileContext {
  readonly input: ExportInput;
  readonly language: Language;
  /** The day it is made. */
  readonly made: Date;
}

/** The table in words of the page, all areas or the stated ones. */
export function sheetFile(
  { input, language, made }: FileContext,
  figures: SheetFigures,
  indices?: readonly number[],
): TableFile {
  const { dataset, analysis } = input;
  const all = dataset.areas.length;
  const part = { of: indices?.length ?? all, all, language };
  return {
    name: fileName(dataset.title, analysis.round, '.csv', part),
    content: areaSheetCsv(input, { language, figures, made, ...(indices && { indices }) }),
  };
}

/** The table as `analyse --plain` writes it, for programs. */
export function plainTableFile({ input, language }: FileContext): TableFile {
  return {
    name: fileName(input.dataset.title, input.analysis.round, '-plain.csv'),
    content: areasCsv(input, { form: 'plain', words: wordsOf(language) }),
  };
}

/** The neighbourhoods in words of the page, as `analyse --lang` writes them: all, or those with these keys. */
export function neighbourhoodsFile(
  { input, language, made }: FileContext & { readonly input: NeighbourhoodInput },
  keys?: readonly string[],
): TableFile {
  const { dataset, analysis, studies } = input;
  const all = studies.clusters.list.length;
  const part = { of: keys?.length ?? all, all, language };
  return {
    name: fileName(dataset.title, analysis.round, `-${neighbourhoodsName[language]}.csv`, part),
    content: neighbourhoodSheetCsv(input, { language, made, ...(keys && { keys }) }),
  };
}

/** What files of the neighbourhoods are called. */
export const neighbourhoodsName = { de: 'quartiere', en: 'neighbourhoods' } as const;

export function codebookFile({ input, language, made }: FileContext): TableFile {
  return {
    name: fileName(input.dataset.title, input.analysis.round, '-codebook.csv'),
    content: codebookSheetCsv(input, { language, made }),
  };
}

/** A layer of points with the areas they lie in; undefined where there is no such layer. */
export function pointsFile(
  { input: { dataset }, language }: Omit<FileContext, 'made'>,
  layer: number,
): TableFile | undefined {
  const points = dataset.points?.[layer];
  if (!points) return undefined;
  const { fictionalNotice } = wordsOf(language);
  const ending = `-${fileNameOf(localText(language, points.label))}.csv`;
  return {
    name: fileName(dataset.title, '', ending),
    content: pointsCsv(points, dataset, { form: sheetForm(language), fictionalNotice }),
  };
}

type Rows = readonly (readonly Cell[])[];

/** The rows of a study; made-up data say so below them. */
export function notedRows(rows: Rows, isFictional: boolean, language: Language): Rows {
  const plain = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? withoutIsolates(cell) : cell)),
  );
  return isFictional ? [...plain, [wordsOf(language).fictionalNotice]] : plain;
}

export function studyFile(title: string, label: string, rows: Rows, language: Language): TableFile {
  return {
    name: fileName(title, '', `-${fileNameOf(label)}.csv`),
    content: csvText(rows, sheetForm(language)),
  };
}
