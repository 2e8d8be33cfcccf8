/** The table of priority neighbourhoods as every export writes it: the columns in order, each with its cell per neighbourhood. */
import {
  indicatorsOfList,
  neighbourhoodRows,
  type NeighbourhoodRow,
} from '../analysis/neighbourhoods/neighbourhood-list.ts';
import type { Indicator } from '../areas/indicator.ts';
import type { NeighbourhoodMeaning } from '../i18n/codebook.ts';
import { withUniqueNames } from './area-columns.ts';
import type { Cell } from './csv-text.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportWords } from './export-words.ts';

export interface NeighbourhoodColumn {
  /** Unique in the table; the same in every language. */
  readonly name: string;
  readonly meaning: NeighbourhoodMeaning;
  /** The indicator whose mean the column holds. */
  readonly indicator?: Indicator;
  readonly cell: (row: NeighbourhoodRow) => Cell;
}

/** What an export of the neighbourhoods is made of. */
export type NeighbourhoodInput = ExportInput & {
  readonly studies: Required<NonNullable<ExportInput['studies']>>;
};

/** With what the studies add; undefined where they have not been asked. */
export function neighbourhoodsOf(input: ExportInput): NeighbourhoodInput | undefined {
  const { clusters, robustness } = input.studies ?? {};
  return clusters && robustness && { ...input, studies: { clusters, robustness } };
}

/** Those with these keys, in the order of the keys; all of them, most people first, where none are stated. */
export function exportedRows(
  { dataset, judgement, studies }: NeighbourhoodInput,
  keys?: readonly string[],
): readonly NeighbourhoodRow[] {
  const rows = neighbourhoodRows(dataset, judgement, studies.clusters, studies.robustness);
  if (!keys) return rows;
  const rowOf = new Map(rows.map((row) => [row.cluster.key, row]));
  return keys.flatMap((key) => rowOf.get(key) ?? []);
}

export function neighbourhoodColumns(
  { dataset, judgement, decisions }: NeighbourhoodInput,
  words: ExportWords,
): NeighbourhoodColumn[] {
  const { areas, indicators, fictional } = dataset;
  const own = (
    meaning: NeighbourhoodMeaning,
    cell: NeighbourhoodColumn['cell'],
  ): NeighbourhoodColumn => ({ name: meaning.replaceAll('-', '_'), meaning, cell });
  const means = indicatorsOfList(dataset, judgement.question.rule).map((id, place) => {
    const indicator = indicators.find((one) => one.id === id);
    const cell = ({ means: all }: NeighbourhoodRow) => all[place] ?? null;
    return { name: `${id}_mean`, meaning: 'mean' as const, ...(indicator && { indicator }), cell };
  });
  return withUniqueNames([
    own('key', ({ cluster }) => cluster.key),
    own('name', ({ cluster }) => words.neighbourhoodName(cluster.name, cluster.others)),
    own('land', ({ lands }) => lands.join(', ') || null),
    own('municipality', ({ cluster }) => cluster.municipalities.join(', ') || null),
    own('areas', ({ cluster }) => cluster.areas.length),
    own('population', ({ cluster }) => cluster.population ?? null),
    own('area-keys', ({ cluster }) => cluster.areas.map((area) => areas[area]?.id).join(' ')),
    ...means,
    own('steady-areas', ({ steadiness }) => steadiness.steady),
    own('steadiness', ({ steadiness }) => steadiness.share),
    ...(decisions
      ? [
          own('review-state', ({ cluster }) => decisions.get(cluster.key)?.state ?? null),
          own('review-outcome', ({ cluster }) => decisions.get(cluster.key)?.outcome ?? null),
        ]
      : []),
    ...(fictional ? [own('note', () => words.fictionalNotice)] : []),
  ]);
}
