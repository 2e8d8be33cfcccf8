/** How far people agree who judged independently of each other. Source: docs/review-log.md#agreement. */
import type { Standing } from '../standing/standing.ts';
import { cohensKappa } from './cohens-kappa.ts';
import { gwetsAc1 } from './gwets-ac1.ts';
import { independentJudgements, judgedOutcomes } from './independent-judgements.ts';
import { krippendorffsAlpha } from './krippendorffs-alpha.ts';
import { outcomeTable, tableShares, type OutcomeTable } from './outcome-table.ts';

export interface Agreement {
  /** Pairs of independent judgements of one neighbourhood. */
  readonly pairs: number;
  /** Neighbourhoods with such a pair; one that was judged on several bases counts for each. */
  readonly neighbourhoods: number;
  /** Who is in a pair, in the order of the names. */
  readonly people: readonly string[];
  /** Outcomes (`judgedOutcomes`) of who comes first by name in rows, of the other in columns. */
  readonly table: OutcomeTable;
  /** Pairs that agree, in percent; undefined without pairs. */
  readonly percent: number | undefined;
  /** Undefined where one outcome alone occurs: "nicht bestimmbar". */
  readonly kappa: number | undefined;
  readonly ac1: number | undefined;
  /** For more than two people. */
  readonly alpha: number | undefined;
}

export function agreement(standings: Iterable<Pick<Standing, 'key' | 'history'>>): Agreement {
  const judged = [...standings].flatMap(independentJudgements).filter(({ size }) => size > 1);
  const units = judged.map((judgements) => [...judgements.values()]);
  const table = outcomeTable(units, judgedOutcomes);
  const shares = tableShares(table);
  const people = new Set(judged.flatMap((judgements) => [...judgements.keys()]));
  return {
    pairs: table.flat().reduce((sum, count) => sum + count, 0),
    neighbourhoods: units.length,
    people: [...people].sort(),
    table,
    percent: shares && shares.agreed * 100,
    kappa: cohensKappa(table),
    ac1: gwetsAc1(table),
    alpha: krippendorffsAlpha(units),
  };
}
