import type { Classification } from '../analysis/classification.ts';
import type { Column } from '../areas/column.ts';
import type { Dataset, Round } from '../areas/dataset.ts';
import type { Indicator } from '../areas/indicator.ts';
import { isRampId, rampFor, rampOf, type Ramp } from '../cartography/ramps.ts';
import type { AtlasState, Result } from './atlas-state.ts';
import { columnIn } from '../analysis/rounds.ts';
import { indexOfArea, indicatorIn, roundOfResult } from './chosen.ts';
import type { MapPosition } from './settings.ts';

/** What is on screen: one indicator of one round with its classes, and the chosen area. */
export interface Shown {
  readonly dataset: Dataset;
  /** The round the result answers. */
  readonly round: Round;
  readonly result: Result;
  readonly indicator: Indicator;
  readonly column: Column;
  readonly classification: Classification;
  readonly ramp: Ramp;
  /** Index of the chosen area. */
  readonly index: number | undefined;
  readonly position: MapPosition | undefined;
}

/** A selector of what is on screen: the same object as long as nothing of it changes. */
export function selectShown(): (state: Readonly<AtlasState>) => Shown | undefined {
  let last: Shown | undefined;
  return (state) => {
    const next = makeShown(state);
    if (!sameShown(next, last)) last = next;
    return last;
  };
}

function makeShown(state: Readonly<AtlasState>): Shown | undefined {
  const { atlas, result, settings } = state;
  const round = roundOfResult(state);
  const indicator = atlas && indicatorIn(atlas.dataset, settings);
  if (!atlas || !result || !round || !indicator) return undefined;
  const classification = result.analysis.classifications[indicator.id];
  const column = columnIn(round, indicator.id);
  if (!classification || !column) return undefined;
  const { ramp } = settings;
  return {
    dataset: atlas.dataset,
    round,
    result,
    indicator,
    column,
    classification,
    ramp: ramp !== undefined && isRampId(ramp) ? rampOf(ramp) : rampFor(indicator.role),
    index: indexOfArea(atlas.dataset, settings.area),
    position: settings.position,
  };
}

function sameShown(one: Shown | undefined, other: Shown | undefined): boolean {
  if (!one || !other) return one === other;
  const keys = Object.keys(one) as (keyof Shown)[];
  return keys.every((key) =>
    key === 'ramp' ? one.ramp.id === other.ramp.id : Object.is(one[key], other[key]),
  );
}
