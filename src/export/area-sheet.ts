/** The table of areas as a person downloads it: in words of the language, with what it is in its first lines. */
import { explain, type ConditionExplanation } from '../analysis/rule/explain.ts';
import { answerAt } from '../analysis/rule/judgement.ts';
import type { RoundAnalysis } from '../analysis/classes/round-analysis.ts';
import { undecidedReasonsOf } from '../analysis/rule/undecided.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { FigureState } from '../areas/figure.ts';
import { usualDecimals } from '../areas/unit.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { formatDate, formatFigure, formatValue, unitSign } from '../i18n/numbers/numbers.ts';
import type { Texts } from '../i18n/de/de.ts';
import { localText, textsOf } from '../i18n/texts.ts';
import { areaColumns, withUniqueNames, type AreaColumn } from './area-columns.ts';
import { csvText, type Cell, type CsvForm, type Rounded } from './csv-text.ts';
import type { ExportInput } from './export-input.ts';
import { wordsOf } from './export-words.ts';
import { publicationLines } from './publication-words.ts';
import { ruleInWords } from './rule-in-words.ts';

/** `shown`: rounded as on the screen; `full`: with all digits. */
export type SheetFigures = 'shown' | 'full';

export interface AreaSheetOptions {
  readonly language: Language;
  readonly figures: SheetFigures;
  /** The day it is made. */
  readonly made: Date;
  /** The areas to write, in this order; all of them where absent. */
  readonly indices?: readonly number[];
}

/** Semicolons and decimal commas for German readers, commas and points for English ones. */
export function sheetForm(language: Language): CsvForm {
  return language === 'de' ? 'german' : 'plain';
}

/**
 * The first lines say title, round, rule, sources and date; then one row per area, with the same columns as `areas.csv` of
 * `analyse`, their heads and words in the language. A figure that is not known is an empty cell beside its state; zero is 0.
 */
export function areaSheetCsv(input: ExportInput, options: AreaSheetOptions): string {
  const { language, indices } = options;
  const form = sheetForm(language);
  const columns = sheetColumns(input, options);
  const rows = indices ?? input.dataset.areas.map((_area, index) => index);
  return csvText(
    [
      ...firstLines(input, options).map((line) => [line]),
      [],
      columns.map(({ name }) => name),
      ...rows.map((index) => columns.map(({ cell }) => cell(index))),
    ],
    form,
  );
}

/** What a sheet is about, a line each: what is fictional comes before everything that could be taken for a fact. */
export function firstLines(
  { dataset, analysis, judgement }: ExportInput,
  { language, figures, made }: Pick<AreaSheetOptions, 'language' | 'figures' | 'made'>,
): string[] {
  const texts = textsOf(language);
  const { files } = texts;
  const sources = dataset.sources.map(({ text, licence }) =>
    licence === undefined ? text : `${text} (${licence})`,
  );
  return [
    dataset.title,
    ...(dataset.fictional ? [texts.fictionalBand] : []),
    ...(analysis.round === '' ? [] : [files.round(analysis.round)]),
    files.rule(ruleInWords(dataset, { analysis }, judgement.question.rule, language)),
    files.figures[figures],
    ...(sources.length > 0 ? [files.sources(sources.join('; '))] : []),
    ...publicationLines(dataset.publication ?? {}, language),
    files.made(formatDate(language, made)),
  ];
}

/** The heads of the sheet, in the order of its columns. */
export function sheetHeads(input: ExportInput, language: Language): string[] {
  const options = { language, figures: 'full', made: new Date() } as const;
  return sheetColumns(input, options).map(({ name }) => name);
}

interface SheetColumn {
  readonly name: string;
  readonly cell: (index: number) => Cell | Rounded;
}

function sheetColumns(input: ExportInput, options: AreaSheetOptions): SheetColumn[] {
  const { language } = options;
  const texts = textsOf(language);
  const columns = areaColumns(input, wordsOf(language), String);
  return withUniqueNames(
    columns.map((column) => ({
      name: headOf(column, input.dataset, texts, language),
      cell: cellOf(column, input, options, texts),
    })),
  );
}

function headOf(
  { meaning, indicator }: AreaColumn,
  { municipalityKind }: Dataset,
  texts: Texts,
  language: Language,
): string {
  const { heads } = texts.files;
  const label = indicator ? localText(language, indicator.label) : '';
  switch (meaning) {
    case 'value': {
      const unit = unitSign(indicator?.unit ?? '', language).trim();
      return unit === '' ? label : `${label} (${unit})`;
    }
    case 'state':
    case 'class':
      return heads[meaning](label);
    case 'numerator':
    case 'denominator':
      return heads[meaning](label, indicator?.counted?.[meaning]);
    case 'municipality': {
      const [one] = texts.units[municipalityKind];
      return one.charAt(0).toUpperCase() + one.slice(1);
    }
    default:
      return heads[meaning];
  }
}

function cellOf(
  { meaning, indicator, cell }: AreaColumn,
  input: ExportInput,
  { language, figures }: AreaSheetOptions,
  texts: Texts,
): (index: number) => Cell | Rounded {
  const { files, answers } = texts;
  const states = { ...texts.states, known: files.known };
  const undecidedAt = undecidedReasonsOf(input.dataset, input.judgement);
  const rounded = (value: Cell, decimals: number): Cell | Rounded =>
    typeof value === 'number' && figures === 'shown' ? { value, decimals } : value;
  switch (meaning) {
    case 'value': {
      const decimals = indicator ? shownDecimals(input.analysis, indicator) : 0;
      return (index) => rounded(cell(index), decimals);
    }
    case 'robustness':
      return (index) => rounded(cell(index), 2);
    case 'state':
      return (index) => states[cell(index) as FigureState];
    case 'flag':
      return (index) => {
        const undecided = undecidedAt(index);
        if (undecided) return texts.undecided[undecided][1];
        return answers[answerAt(input.judgement, index)];
      };
    case 'near-miss':
      return (index) => (cell(index) === 'yes' ? files.yes : files.no);
    case 'reasons':
      return (index) => spokenReasons(input, index, language, texts);
    default:
      return cell;
  }
}

function shownDecimals(
  { classifications }: RoundAnalysis,
  { id, unit }: { readonly id: string; readonly unit: string },
): number {
  return classifications[id]?.decimals ?? usualDecimals(unit);
}

/** Every condition with value, cut, place and answer, in the words of the panel. */
function spokenReasons(
  { dataset, analysis, judgement }: ExportInput,
  index: number,
  language: Language,
  texts: Texts,
): string {
  const { conditions } = explain(dataset, analysis, judgement, index);
  return conditions.map((one) => spokenReason(one, dataset, language, texts)).join(' | ');
}

function spokenReason(
  { condition, figure, threshold, position, holds, part, decimals }: ConditionExplanation,
  { indicators }: Dataset,
  language: Language,
  { files, panel, positions, states }: Texts,
): string {
  const indicator = indicators.find(({ id }) => id === condition.indicator);
  const label = indicator ? localText(language, indicator.label) : condition.indicator;
  const unit = indicator?.unit ?? '';
  const facts = [
    formatFigure(language, figure, unit, decimals, states),
    ...(threshold === undefined
      ? []
      : [panel.cut(formatValue(language, threshold, unit, decimals))]),
    ...(position === 'unknown' ? [] : [positions[position]]),
  ];
  return `${part === 'any' ? files.anyOf : ''}${label}: ${facts.join(', ')}: ${panel.holds[holds]}`;
}
