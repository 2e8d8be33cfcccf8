import { isKnown, type Column } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { groupsOf } from '../values/groups.ts';
import { answer, type Judgement } from '../rule/judgement.ts';
import { meanTerms, termAt, type MeanTerms } from '../values/mean-terms.ts';
import { columnIn, findRound } from '../values/rounds.ts';

/** Whether people in a municipality's flagged areas could find another area that is as cheap or cheaper. */
export interface RentAlternative {
  readonly name: string;
  readonly answer: 'alternative' | 'none' | 'undecidable';
  /** Population-weighted mean rent of the flagged areas; undefined where none is known. */
  readonly reference: number | undefined;
  /** The lowest known rent of an area that is not flagged. */
  readonly lowestElsewhere: number | undefined;
  /** Place of that area, the first of equal ones. */
  readonly lowestArea: number | undefined;
}

/** Id of the indicator that is the rent, where the data set has one. */
export function rentIndicator({ indicators }: Pick<Dataset, 'indicators'>): string | undefined {
  return indicators.find(({ role }) => role === 'rent')?.id;
}

/**
 * Rent alternatives of every municipality with a flagged area: `none` where no unflagged area with known rent has a rent at or
 * below the population-weighted mean rent of the flagged ones; `undecidable` without a known rent on either side.
 * Undecidable areas are neither flagged nor an alternative. Undefined where there is no rent indicator.
 * Source: docs/method.md#rent-alternatives, after ExWoSt-Information 34/2 (about a quarter of 550 municipalities have none).
 */
export function rentAlternatives(
  dataset: Dataset,
  { flags, question }: Judgement,
): readonly RentAlternative[] | undefined {
  const round = findRound(dataset, question.round);
  const rentId = rentIndicator(dataset);
  const rent = rentId === undefined ? undefined : columnIn(round, rentId);
  if (!rent) return undefined;
  const terms = meanTerms(round, rentId ?? '', rent);
  const { groupOf, names } = groupsOf(dataset.areas, 'municipality');
  const sums = names.map(() => ({ flagged: 0, rents: 0, weights: 0, lowest: Infinity, at: -1 }));
  groupOf.forEach((group, index) => {
    const sum = sums[group];
    if (!sum) return;
    if (flags[index] === answer.yes) sum.flagged += 1;
    if (isKnown(rent, index)) addRent(sum, rent, index, flags[index], terms);
  });
  return sums.flatMap(({ flagged, rents, weights: weight, lowest, at }, group) => {
    if (flagged === 0) return [];
    const reference = weight > 0 ? rents / weight : undefined;
    const lowestElsewhere = Number.isFinite(lowest) ? lowest : undefined;
    return [
      {
        name: names[group] ?? '',
        answer: decide(reference, lowestElsewhere),
        reference,
        lowestElsewhere,
        lowestArea: at === -1 ? undefined : at,
      },
    ];
  });
}

function addRent(
  sum: { rents: number; weights: number; lowest: number; at: number },
  rent: Column,
  index: number,
  flag: number | undefined,
  terms: MeanTerms,
): void {
  const value = rent.values[index] as number;
  if (flag === answer.yes) {
    sum.rents += termAt(terms, index);
    sum.weights += terms.weights[index] ?? 0;
  } else if (flag === answer.no && value < sum.lowest) {
    sum.lowest = value;
    sum.at = index;
  }
}

/** A mean is computed: a rent that differs from it by rounding only is at it. */
function decide(
  reference: number | undefined,
  lowest: number | undefined,
): RentAlternative['answer'] {
  if (reference === undefined || lowest === undefined) return 'undecidable';
  return lowest <= reference * (1 + 1e-12) ? 'alternative' : 'none';
}
