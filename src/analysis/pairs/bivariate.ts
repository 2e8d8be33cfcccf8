import type { Dataset } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { Axes } from './axes.ts';
import type { Classification } from '../classes/classification.ts';
import { classify } from '../classes/classify.ts';
import type { Question } from '../question/question.ts';
import { columnOrMissing, findRound } from '../values/rounds.ts';

/** Thirds of one of the two indicators. */
export interface Thirds {
  readonly indicator: string;
  /** At most two; fewer where values are tied. */
  readonly breaks: readonly number[];
  readonly decimals: number;
}

export interface Bivariate {
  readonly x: Thirds;
  readonly y: Thirds;
  /** 1 to 9 per area: 3 · (third of y − 1) + third of x; 0 where one of the two figures is not known. */
  readonly codes: Uint8Array;
}

/**
 * Two indicators at once: thirds of equal population of each (of equally many areas where the classing is by areas or
 * nobody's number is known), over all areas, put together to nine classes. Source: docs/method.md#two-indicators-on-one-map.
 */
export function bivariate(
  dataset: Dataset,
  { round: id, classing }: Pick<Question, 'round' | 'classing'>,
  { x, y }: Axes,
): Bivariate {
  const round = findRound(dataset, id);
  const weight = round.population ? classing.weight : 'areas';
  const thirdsOf = ({ id: indicator, unit }: Indicator): Classification =>
    classify({
      indicator,
      unit,
      column: columnOrMissing(dataset, round, indicator),
      population: round.population,
      classing: { method: 'quantiles', weight, classes: 3 },
    });
  const [across, up] = [thirdsOf(x), thirdsOf(y)];
  const codes = across.classes.map((third, area) => pairCode(third, up.classes[area] ?? 0));
  return { x: thirds(across), y: thirds(up), codes };
}

/** Of the thirds of two indicators, 1 to 3; 0 where one of the two is not known. */
export function pairCode(x: number, y: number): number {
  return x === 0 || y === 0 ? 0 : 3 * (y - 1) + x;
}

function thirds({ indicator, breaks, decimals }: Classification): Thirds {
  return { indicator, breaks, decimals };
}
