/** The table of areas as every export writes it: the columns in order, each with its cell per area. */
import { isKnown, stateAt, type Column } from '../areas/column.ts';
import type { Dataset, Round } from '../areas/dataset.ts';
import type { Fraction } from '../areas/fraction.ts';
import type { Indicator } from '../areas/indicator.ts';
import { answer } from '../analysis/rule/judgement.ts';
import type { RoundAnalysis } from '../analysis/classes/round-analysis.ts';
import { columnOrMissing, findRound } from '../analysis/values/rounds.ts';
import type { Cell } from './csv-text.ts';
import type { ExportInput } from './export-input.ts';
import type { ColumnMeaning } from '../i18n/codebook.ts';
import type { ExportWords } from './export-words.ts';
import { reasonsAt } from './reasons.ts';

export interface AreaColumn {
  /** Unique in the table; the same in every language. */
  readonly name: string;
  readonly meaning: ColumnMeaning;
  /** The indicator whose value, state or class the column holds. */
  readonly indicator?: Indicator;
  readonly cell: (index: number) => Cell;
}

/** The columns of the table; `write` writes the numbers inside the reasons. */
export function areaColumns(
  input: ExportInput,
  words: ExportWords,
  write: (value: number) => string,
): AreaColumn[] {
  const round = findRound(input.dataset, input.analysis.round);
  return withUniqueNames([
    ...columnsOfPlace(input.dataset, round),
    ...input.dataset.indicators.flatMap((indicator) =>
      columnsOfIndicator(
        indicator,
        columnOrMissing(input.dataset, round, indicator.id),
        input.analysis,
        round,
      ),
    ),
    ...columnsOfJudgement(input, write),
    ...(input.dataset.fictional ? [textColumn('note', () => words.fictionalNotice)] : []),
  ]);
}

function textColumn(meaning: ColumnMeaning, cell: (index: number) => Cell): AreaColumn {
  return { name: meaning.replaceAll('-', '_'), meaning, cell };
}

function columnsOfPlace({ areas }: Dataset, { population }: Round): AreaColumn[] {
  const namesLand = areas.some(({ land }) => land !== undefined);
  return [
    textColumn('key', (index) => areas[index]?.id ?? null),
    textColumn('name', (index) => areas[index]?.name ?? null),
    textColumn('municipality', (index) => areas[index]?.municipality ?? null),
    textColumn('population', (index) => knownValue(population, index)),
    ...(namesLand ? [textColumn('land', (index) => areas[index]?.land ?? null)] : []),
    ...(['location', 'building'] as const)
      .filter((kind) => areas.some((area) => area[kind] !== undefined))
      .map((kind) => textColumn(kind, (index) => areas[index]?.[kind] ?? null)),
  ];
}

function columnsOfIndicator(
  indicator: Indicator,
  column: Column,
  { classifications }: RoundAnalysis,
  { fractions = {} }: Round,
): AreaColumn[] {
  const classes = classifications[indicator.id]?.classes;
  const name = indicator.id;
  return [
    { name, meaning: 'value', indicator, cell: (index) => knownValue(column, index) },
    {
      name: `${name}_state`,
      meaning: 'state',
      indicator,
      cell: (index) => stateAt(column, index),
    },
    {
      name: `${name}_class`,
      meaning: 'class',
      indicator,
      cell: (index) => classes?.[index] || null,
    },
    ...(Object.hasOwn(fractions, name) ? columnsOfCounts(indicator, fractions[name]) : []),
  ];
}

/** The counts of a share that is formed of counts, so that whoever has the file can sum them up. */
function columnsOfCounts(indicator: Indicator, fraction: Fraction | undefined): AreaColumn[] {
  return (['numerator', 'denominator'] as const).map((meaning) => ({
    name: `${indicator.id}_${meaning}`,
    meaning,
    indicator,
    cell: (index) => knownValue(fraction?.[meaning], index),
  }));
}

function columnsOfJudgement(input: ExportInput, write: (value: number) => string): AreaColumn[] {
  const { flags, nearMisses } = input.judgement;
  const { clusters, robustness } = input.studies ?? {};
  return [
    textColumn('flag', (index) => flagName(flags[index])),
    textColumn('reasons', (index) => reasonsAt(input, index, write)),
    textColumn('near-miss', (index) => (nearMisses[index] === 1 ? 'yes' : 'no')),
    ...(robustness
      ? [textColumn('robustness', (index) => nullIfNaN(robustness.shares[index]))]
      : []),
    ...(clusters
      ? [
          textColumn(
            'cluster',
            (index) => clusters.list[clusters.clusterOf[index] ?? -1]?.key ?? null,
          ),
        ]
      : []),
  ];
}

function knownValue(column: Column | undefined, index: number): number | null {
  return column && isKnown(column, index) ? (column.values[index] ?? null) : null;
}

/** What is not defined is an empty cell. */
function nullIfNaN(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function flagName(code: number | undefined): 'flagged' | 'clear' | 'undecidable' {
  if (code === answer.yes) return 'flagged';
  return code === answer.no ? 'clear' : 'undecidable';
}

/** Columns of one name are told apart: an indicator may be called "population" or "a_class": the later of two equal names gets a number. */
export function withUniqueNames<Named extends { readonly name: string }>(
  columns: readonly Named[],
): Named[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let name = column.name;
    for (let number = 2; taken.has(name); number += 1) name = `${column.name}_${number}`;
    taken.add(name);
    return { ...column, name };
  });
}
