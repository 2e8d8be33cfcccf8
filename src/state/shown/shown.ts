import type { Painting } from '../../cartography/paintings/painting.ts';
import { rampIn, type Ramp } from '../../cartography/colours/ramps.ts';
import type { AtlasState, MapLevel } from '../store/atlas-state.ts';
import { columnIn } from '../../analysis/values/rounds.ts';
import { brushedIn } from './brush.ts';
import { indexOfArea, indicatorIn, municipalityIn, roundOfResult } from './chosen.ts';
import { decidedIn } from './decided.ts';
import { KeptPainting } from './kept-painting.ts';
import {
  chosenNeighbourhood,
  clustersIn,
  currentClusters,
  sameNeighbourhood,
  type ChosenNeighbourhood,
} from './neighbourhoods.ts';
import { paintingIn } from './paintings.ts';
import type { ShownBasis } from './shown-basis.ts';

/** What is on screen: one indicator of one round with its classes, and what is chosen. */
export interface Shown extends ShownBasis {
  /** Undefined while the study it shows is being made. */
  readonly painting: Painting | undefined;
  /** Index of the chosen area. */
  readonly index: number | undefined;
  /** The chosen neighbourhood; of area, neighbourhood and municipality one is chosen at most. */
  readonly neighbourhood: ChosenNeighbourhood | undefined;
  /** Number of the chosen municipality. */
  readonly municipality: number | undefined;
  /** What the map shows at its zoom, where that may be municipalities. */
  readonly level: MapLevel | undefined;
  /** 1 for the areas that are picked out in the scatter diagram; undefined where none are. */
  readonly brushed: Uint8Array | undefined;
}

/** A selector of what is on screen: the same object as long as nothing of it changes, and of one snapshot always the same. */
function selectShown(): (state: Readonly<AtlasState>) => Shown | undefined {
  const known = new WeakMap<Readonly<AtlasState>, { readonly shown: Shown | undefined }>();
  let last: Shown | undefined;
  const kept = new KeptPainting();
  const shownNow = (state: Readonly<AtlasState>): Shown | undefined => {
    const before = last && isOfLoad(last, state) ? last : undefined;
    // While the figures of a choice are on their way, what was on screen stays; at the beginning it is the usual indicator.
    const basis = basisOf(state) ?? basisOf(withIndicator(state, before?.indicator.id));
    if (!basis && before) return before;
    const next = basis && {
      ...basis,
      painting: kept.paint(basis, state),
      index: indexOfArea(basis.dataset, state.settings.area),
      neighbourhood: neighbourhoodIn(basis, state),
      municipality: municipalityIn(basis.dataset, state.settings),
      level: state.level,
      brushed: brushedIn(state),
    };
    return sameShown(next, last) ? last : next;
  };
  return (state) => {
    const before = known.get(state);
    if (before) return before.shown;
    last = shownNow(state);
    known.set(state, { shown: last });
    return last;
  };
}

/** What is on screen: map and panes, whose snapshots are mostly the same one, get the same object. */
export const shownIn = selectShown();

function isOfLoad({ dataset }: Shown, { atlas, result }: Readonly<AtlasState>): boolean {
  return result !== undefined && atlas?.dataset.areas === dataset.areas;
}

function withIndicator(
  state: Readonly<AtlasState>,
  indicator: string | undefined,
): Readonly<AtlasState> {
  return { ...state, settings: { ...state.settings, indicator } };
}

function basisOf(state: Readonly<AtlasState>): ShownBasis | undefined {
  const { atlas, result, settings } = state;
  const round = roundOfResult(state);
  const indicator = atlas && indicatorIn(atlas.dataset, settings);
  if (!atlas || !result || !round || !indicator) return undefined;
  const classification = result.analysis.classifications[indicator.id];
  const column = columnIn(round, indicator.id);
  if (!classification || !column) return undefined;
  return {
    dataset: atlas.dataset,
    round,
    result,
    indicator,
    column,
    classification,
    ramp: rampIn(settings.ramp, indicator.role, classification.entries.length, state.ground),
    paint: decidedIn(state) ? 'decisions' : (paintingIn(atlas, settings)?.id ?? 'classes'),
  };
}

function neighbourhoodIn(
  { dataset, result, indicator }: ShownBasis,
  state: Readonly<AtlasState>,
): ChosenNeighbourhood | undefined {
  const { area, neighbourhood, options } = state.settings;
  if (neighbourhood === undefined || area !== undefined) return undefined;
  const { question } = result.judgement;
  const current = currentClusters(state, { question, indicator: indicator.id, options });
  const clusters = current ?? clustersIn(state);
  return chosenNeighbourhood(dataset, clusters, neighbourhood, current !== undefined);
}

function sameShown(one: Shown | undefined, other: Shown | undefined): boolean {
  if (!one || !other) return one === other;
  const keys = Object.keys(one) as (keyof Shown)[];
  return keys.every((key) => {
    if (key === 'ramp') return sameRamp(one.ramp, other.ramp);
    if (key === 'neighbourhood') return sameNeighbourhood(one[key], other[key]);
    return Object.is(one[key], other[key]);
  });
}

function sameRamp(one: Ramp, other: Ramp): boolean {
  return (
    one.id === other.id &&
    one.ground === other.ground &&
    one.colours.length === other.colours.length
  );
}
