/** The codebook: what the columns of the table of areas mean and under which choices they came about. */
import type { Indicator } from '../areas/indicator.ts';
import type { Language } from '../i18n/language.ts';
import { localText } from '../i18n/texts.ts';
import { areaColumns, type AreaColumn } from './area-columns.ts';
import type { ExportInput } from './export-input.ts';
import { csvText, writeNumber, type Cell, type CsvForm } from './csv-text.ts';
import { germanWords, type ExportWords } from './export-words.ts';
import { frameOf, hasChosenCount, isWeighted, type Classing } from '../analysis/classing.ts';
import { conditionsOf } from '../analysis/rule.ts';
import { anyOf, conditionText } from './reasons.ts';

/** `entry` says what a row is about: title, notice, round, column, breaks, rule, privacy, neighbourhoods or source. */
const header = [
  'entry',
  'name',
  'label',
  'description',
  'meaning',
  'unit',
  'role',
  'high_means',
  'source',
  'classing',
  'value',
  'code',
  'dimension',
  'denominator',
  'direction',
] as const;

type Entry = Readonly<Partial<Record<(typeof header)[number], Cell>>> & {
  readonly breaks?: readonly number[];
};

export interface CodebookOptions {
  readonly form: CsvForm;
  readonly words?: ExportWords;
}

/** The codebook as CSV: one row per column, condition, privacy limit and source; last come the breaks, ascending. */
export function codebookCsv(input: ExportInput, { form, words }: CodebookOptions): string {
  const write = (value: number): string => writeNumber(value, form);
  const spoken = words ?? germanWords;
  const entries: Entry[] = [
    ...entriesOfDataset(input, spoken),
    ...areaColumns(input, spoken, write).flatMap((column) => [
      entryOfColumn(column, input, spoken),
      ...breaksInGroups(column, input),
    ]),
    ...entriesOfRule(input, write),
    ...entriesOfPrivacy(input),
    {
      entry: 'neighbourhoods',
      name: 'neighbourhoodsWithin',
      value: input.dataset.neighbourhoodsWithin ?? 'municipality',
    },
    ...input.dataset.sources.map(({ text, licence, url }): Entry => ({
      entry: 'source',
      label: text,
      source: url ?? null,
      value: licence ?? null,
    })),
  ];
  const most = Math.max(0, ...entries.map(({ breaks }) => breaks?.length ?? 0));
  const breakNames = Array.from({ length: most }, (_, index) => `break_${index + 1}`);
  const rows = entries.map((entry) => [
    ...header.map((name) => entry[name] ?? null),
    ...breakNames.map((_, index) => entry.breaks?.[index] ?? null),
  ]);
  return csvText([[...header, ...breakNames], ...rows], form);
}

function entriesOfDataset({ dataset, analysis }: ExportInput, words: ExportWords): Entry[] {
  return [
    { entry: 'title', value: dataset.title },
    ...(dataset.fictional ? [{ entry: 'notice', value: words.fictionalNotice }] : []),
    ...(analysis.round === '' ? [] : [{ entry: 'round', value: analysis.round }]),
  ];
}

function entryOfColumn(
  { name, meaning, indicator }: AreaColumn,
  { analysis }: ExportInput,
  words: ExportWords,
): Entry {
  const entry = { entry: 'column', name, meaning: words.columns[meaning] };
  if (!indicator) return entry;
  const described = { ...entry, ...describe(indicator, words.language) };
  if (meaning !== 'class') return described;
  const { classing = analysis.classing, breaks = [] } =
    analysis.classifications[indicator.id] ?? {};
  return { ...described, classing: classingWords(classing), breaks };
}

/** `septiles population`, or `quantiles population 5 municipality`. */
function classingWords(classing: Classing): string {
  const { method, weight, classes } = classing;
  const frame = frameOf(classing);
  return [
    method,
    ...(isWeighted(classing) ? [weight] : []),
    ...(hasChosenCount(classing) && classes !== undefined ? [classes] : []),
    ...(frame === 'all' ? [] : [frame]),
  ].join(' ');
}

/** Where each municipality or Land has classes of its own, the breaks of each. */
function breaksInGroups({ name, meaning, indicator }: AreaColumn, { analysis }: ExportInput) {
  const { groups } = (indicator && analysis.classifications[indicator.id]) ?? {};
  if (meaning !== 'class' || !groups) return [];
  return groups.names.map((label, group): Entry => ({
    entry: 'breaks',
    name,
    label,
    breaks: groups.breaks[group] ?? [],
  }));
}

function describe(indicator: Indicator, language: Language): Entry {
  const { label, description, unit, role, highMeans, source } = indicator;
  const { code, dimension, denominator, direction } = indicator;
  return {
    label: localText(language, label),
    description: description ? localText(language, description) : null,
    unit,
    role,
    high_means: highMeans ?? null,
    source: source ?? null,
    code: code ?? null,
    dimension: dimension ? localText(language, dimension) : null,
    denominator: denominator ? localText(language, denominator) : null,
    direction: direction ?? null,
  };
}

/** One row per condition; `any` before those of which one must hold. */
function entriesOfRule({ judgement }: ExportInput, write: (value: number) => string): Entry[] {
  const { rule } = judgement.question;
  return conditionsOf(rule).map((condition, position) => ({
    entry: 'rule',
    name: condition.indicator,
    value: (position < rule.all.length ? '' : anyOf) + conditionText(condition, write),
  }));
}

function entriesOfPrivacy({ dataset }: ExportInput): Entry[] {
  const { minimumPopulation, minimumCount } = dataset.privacy;
  return [
    { entry: 'privacy', name: 'minimumPopulation', value: minimumPopulation },
    { entry: 'privacy', name: 'minimumCount', value: minimumCount },
  ];
}
