import type { Judgement } from '../../analysis/rule/judgement.ts';
import type { Ground } from '../../cartography/colours/ramps.ts';
import { decisionPainting } from '../../cartography/paintings/decision-painting.ts';
import { flagPainting } from '../../cartography/paintings/flag-painting.ts';
import type { Painting } from '../../cartography/paintings/painting.ts';
import type { AtlasState, DecidedMap } from '../store/atlas-state.ts';
import type { ShownBasis } from './shown-basis.ts';

/** What a review says of the neighbourhoods, where the map is to paint it: while the review is open, and of the result on screen. */
export function decidedIn({
  decided,
  result,
  settings,
}: Pick<AtlasState, 'decided' | 'result' | 'settings'>): DecidedMap | undefined {
  return settings.view === 'review' && decided?.result === result ? decided : undefined;
}

const keptAnswers = new WeakMap<Judgement, Painting>();
const keptPaintings = new WeakMap<DecidedMap, { readonly ground: Ground; painting: Painting }>();

/** Made anew with each decision; what the rule says of the areas stays. */
export function decidedPainting(
  { dataset, result, ramp: { ground } }: ShownBasis,
  decided: DecidedMap | undefined,
): Painting | undefined {
  if (!decided) return undefined;
  const known = keptPaintings.get(decided);
  if (known?.ground === ground) return known.painting;
  const { judgement } = result;
  const answer = keptAnswers.get(judgement) ?? flagPainting(dataset, judgement, ground);
  keptAnswers.set(judgement, answer);
  const painting = decisionPainting(answer, decided.neighbourhoods, ground);
  keptPaintings.set(decided, { ground, painting });
  return painting;
}
