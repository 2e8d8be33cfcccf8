/** The codebook: what the columns of the tables of areas and of neighbourhoods mean and under which choices they came about. */
import { indicatorRoles, type Indicator, type LocalText } from '../areas/indicator.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { roleMeaning } from '../i18n/role-meaning.ts';
import { localText } from '../i18n/texts.ts';
import { areaColumns, type AreaColumn } from './area-columns.ts';
import type { ExportInput } from './export-input.ts';
import { csvText, writeNumber, type Cell, type CsvForm } from './csv-text.ts';
import { germanWords, type ExportWords } from './export-words.ts';
import {
  neighbourhoodColumns,
  neighbourhoodsOf,
  type NeighbourhoodColumn,
} from './neighbourhood-columns.ts';
import {
  frameOf,
  hasChosenCount,
  isWeighted,
  type Classing,
} from '../analysis/question/classing.ts';
import { conditionsOf, type Condition } from '../analysis/question/rule.ts';
import { anyOf, conditionText } from './reasons.ts';

/** `entry` says what a row is about: title, notice, round, column, breaks, neighbourhoodColumn, rule, privacy, factor, bare, neighbourhoods, role, group, publisher, contact, dataDate or source. */
export const codebookHeads = [
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
  'numerator',
] as const;

export type CodebookHead = (typeof codebookHeads)[number];

export type CodebookEntry = Readonly<Partial<Record<CodebookHead, Cell>>> & {
  readonly breaks?: readonly number[];
};

export interface CodebookOptions {
  readonly form: CsvForm;
  readonly words?: ExportWords;
}

/** The codebook as CSV: one row per column, condition, privacy limit and source; last come the breaks, ascending. */
export function codebookCsv(input: ExportInput, { form, words }: CodebookOptions): string {
  const write = (value: number): string => writeNumber(value, form);
  const entries = codebookEntries(input, {
    words: words ?? germanWords,
    nameOf: ({ name }) => name,
    nameOfNeighbourhoods: ({ name }) => name,
    classing: classingWords,
    condition: (condition) => conditionText(condition, write),
    anyOf,
  });
  const breakNames = Array.from(
    { length: mostBreaks(entries) },
    (_, index) => `break_${index + 1}`,
  );
  return csvText([[...codebookHeads, ...breakNames], ...rowsOf(entries)], form);
}

/** How the codebook names what is chosen; scripts and people are told in different words. */
export interface CodebookVoice {
  readonly words: ExportWords;
  readonly nameOf: (column: AreaColumn, place: number) => string;
  /** The same of the table of neighbourhoods. */
  readonly nameOfNeighbourhoods: (column: NeighbourhoodColumn, place: number) => string;
  readonly classing: (classing: Classing) => string;
  /** A condition with its cut. */
  readonly condition: (condition: Condition) => string;
  readonly anyOf: string;
}

/** What the codebook tells, row by row. */
export function codebookEntries(input: ExportInput, voice: CodebookVoice): CodebookEntry[] {
  return [
    ...entriesOfDataset(input, voice.words),
    ...areaColumns(input, voice.words, String).flatMap((column, place) => {
      const name = voice.nameOf(column, place);
      return [entryOfColumn(column, name, input, voice), ...breaksInGroups(column, name, input)];
    }),
    ...entriesOfNeighbourhoods(input, voice),
    ...entriesOfRule(input, voice),
    ...entriesOfPrivacy(input),
    ...entriesOfReadings(input),
    {
      entry: 'neighbourhoods',
      name: 'neighbourhoodsWithin',
      value: input.dataset.neighbourhoodsWithin ?? 'municipality',
    },
    ...entriesOfRoles(input, voice.words),
    ...entriesOfGroups(input, voice.words),
    ...entriesOfPublication(input, voice.words),
    ...input.dataset.sources.map(({ text, licence, url }): CodebookEntry => ({
      entry: 'source',
      label: text,
      source: url ?? null,
      value: licence ?? null,
    })),
  ];
}

/** How many columns the breaks need. */
export function mostBreaks(entries: readonly CodebookEntry[]): number {
  return entries.reduce((most, { breaks = [] }) => Math.max(most, breaks.length), 0);
}

/** One row per entry, as wide as the heads and the most breaks. */
export function rowsOf(entries: readonly CodebookEntry[]): Cell[][] {
  const places = Array.from({ length: mostBreaks(entries) }, (_, index) => index);
  return entries.map((entry) => [
    ...codebookHeads.map((name) => entry[name] ?? null),
    ...places.map((index) => entry.breaks?.[index] ?? null),
  ]);
}

function entriesOfDataset({ dataset, analysis }: ExportInput, words: ExportWords): CodebookEntry[] {
  return [
    { entry: 'title', value: dataset.title },
    ...(dataset.fictional ? [{ entry: 'notice', value: words.fictionalNotice }] : []),
    ...(analysis.round === '' ? [] : [{ entry: 'round', value: analysis.round }]),
  ];
}

function entryOfColumn(
  { meaning, indicator }: AreaColumn,
  name: string,
  { analysis }: ExportInput,
  { words, classing: speak }: CodebookVoice,
): CodebookEntry {
  const entry = { entry: 'column', name, meaning: words.columns[meaning] };
  if (!indicator) return entry;
  const described = { ...entry, ...describe(indicator, words.language) };
  if (meaning !== 'class') return described;
  const { classing = analysis.classing, breaks = [] } =
    analysis.classifications[indicator.id] ?? {};
  return { ...described, classing: speak(classing), breaks };
}

/** The columns of the table of neighbourhoods, where these have been found. */
function entriesOfNeighbourhoods(
  input: ExportInput,
  { words, nameOfNeighbourhoods: nameOf }: CodebookVoice,
): CodebookEntry[] {
  const found = neighbourhoodsOf(input);
  if (!found) return [];
  return neighbourhoodColumns(found, words).map((column, place) => ({
    entry: 'neighbourhoodColumn',
    name: nameOf(column, place),
    meaning: words.neighbourhoodColumns[column.meaning],
    ...(column.indicator && describe(column.indicator, words.language)),
  }));
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
function breaksInGroups(
  { meaning, indicator }: AreaColumn,
  name: string,
  { analysis }: ExportInput,
): CodebookEntry[] {
  const { groups } = (indicator && analysis.classifications[indicator.id]) ?? {};
  if (meaning !== 'class' || !groups) return [];
  return groups.names.map((label, group): CodebookEntry => ({
    entry: 'breaks',
    name,
    label,
    breaks: groups.breaks[group] ?? [],
  }));
}

function describe(indicator: Indicator, language: Language): CodebookEntry {
  const { label, description, unit, role, highMeans, source } = indicator;
  const { code, dimension, denominator, direction, counted } = indicator;
  return {
    label: localText(language, label),
    description: description ? localText(language, description) : null,
    unit,
    role,
    high_means: highMeans ?? null,
    source: source ?? null,
    code: code ?? null,
    dimension: dimension ? localText(language, dimension) : null,
    denominator: counted
      ? (counted.denominator ?? 'population')
      : denominator
        ? localText(language, denominator)
        : null,
    numerator: counted?.numerator ?? null,
    direction: direction ?? null,
  };
}

/** One row per condition; `any` before those of which one must hold. */
function entriesOfRule({ judgement }: ExportInput, voice: CodebookVoice): CodebookEntry[] {
  const { rule } = judgement.question;
  return conditionsOf(rule).map((condition, position) => ({
    entry: 'rule',
    name: condition.indicator,
    value: (position < rule.all.length ? '' : voice.anyOf) + voice.condition(condition),
  }));
}

/** Columns that are not shown as they stand in their files. */
function entriesOfReadings({ dataset }: ExportInput): CodebookEntry[] {
  return (dataset.columnReadings ?? []).flatMap(({ source, column, factor, bare }) => [
    ...(factor === undefined ? [] : [{ entry: 'factor', name: column, source, value: factor }]),
    ...(bare === undefined ? [] : [{ entry: 'bare', name: column, source, value: bare }]),
  ]);
}

/** What the roles of these data stand for. */
function entriesOfRoles({ dataset }: ExportInput, { language }: ExportWords): CodebookEntry[] {
  return indicatorRoles
    .filter((role) => dataset.indicators.some((one) => one.role === role))
    .map((role) => ({
      entry: 'role',
      role,
      description: roleMeaning(dataset, role, language),
    }));
}

function entriesOfGroups({ dataset }: ExportInput, { language }: ExportWords): CodebookEntry[] {
  return (dataset.groups ?? []).map(({ id, label, description, share, count, of }) => ({
    entry: 'group',
    name: id,
    label: localText(language, label),
    description: description ? localText(language, description) : null,
    numerator: count ?? share ?? null,
    denominator: of ?? 'population',
  }));
}

function entriesOfPublication({ dataset }: ExportInput, words: ExportWords): CodebookEntry[] {
  const { publisher, contact, dataDate } = dataset.publication ?? {};
  const spoken = (text: LocalText | undefined): string | null =>
    text ? localText(words.language, text) : null;
  return [
    ...(publisher
      ? [{ entry: 'publisher', label: spoken(publisher.name), source: publisher.url ?? null }]
      : []),
    ...(contact
      ? [
          {
            entry: 'contact',
            label: spoken(contact.name),
            description: spoken(contact.text),
            source: contact.url ?? null,
            value: contact.email ?? null,
          },
        ]
      : []),
    ...(dataDate === undefined ? [] : [{ entry: 'dataDate', value: dataDate }]),
  ];
}

function entriesOfPrivacy({ dataset }: ExportInput): CodebookEntry[] {
  const { minimumPopulation, minimumCount } = dataset.privacy;
  return [
    { entry: 'privacy', name: 'minimumPopulation', value: minimumPopulation },
    { entry: 'privacy', name: 'minimumCount', value: minimumCount },
  ];
}
