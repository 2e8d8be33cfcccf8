import { conditionsOf } from '../../analysis/question/rule.ts';
import { isPending } from '../../analysis/values/rounds.ts';
import type { Round } from '../../areas/dataset.ts';
import type { Atlas } from '../../opening/atlas.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import { needKey, type FiguresNeed } from '../store/figures-need.ts';
import type { Settings } from '../url/settings.ts';
import { indicatorIn, roundIn, roundOfResult, ruleIn } from './chosen.ts';

/** Whether any of them have not come yet. */
export function isLacking(round: Round | undefined, ids: readonly string[] | undefined): boolean {
  if (!round) return false;
  return ids ? ids.some((id) => isPending(round, id)) : (round.pending ?? []).length > 0;
}

/** Whether they were asked for and could not be had. */
export function hasFailed(
  { failedFigures }: Pick<AtlasState, 'failedFigures'>,
  need: FiguresNeed,
): boolean {
  const key = needKey(need);
  return failedFigures.some((one) => needKey(one) === key);
}

/** Figures without which the present question cannot be answered, or its map not be drawn. */
export function firstNeed({
  atlas,
  settings,
}: Pick<AtlasState, 'atlas' | 'settings'>): FiguresNeed | undefined {
  const round = atlas && roundIn(atlas.dataset, settings);
  if (!atlas || !round) return undefined;
  const rules = [...conditionsOf(ruleIn(atlas, settings)), ...conditionsOf(atlas.rule)];
  const shown = indicatorIn(atlas.dataset, settings)?.id;
  const ids = [...rules.map(({ indicator }) => indicator), ...(shown === undefined ? [] : [shown])];
  const lacking = [...new Set(ids)].filter((id) => isPending(round, id));
  return lacking.length > 0 ? { round: round.id, ids: lacking } : undefined;
}

/** What the views show beside the map, and what compares rounds: of the round chosen, or where it cannot be had the shown one. */
export function furtherNeeds(state: Readonly<AtlasState>): FiguresNeed[] {
  const { atlas, settings } = state;
  if (!atlas) return [];
  const { area, paint, study } = settings;
  const shown = firstNeed(state) ? roundOfResult(state) : roundIn(atlas.dataset, settings);
  const comparesRounds = area !== undefined || paint === 'change' || study !== undefined;
  return atlas.dataset.rounds
    .filter(({ id }) => comparesRounds || id === shown?.id)
    .map(({ id }) => ({ round: id }));
}

/** What stands in for a choice whose figures have not come; undefined: the project's own. */
type StandIn = Partial<Pick<Settings, 'round' | 'indicator' | 'rule'>>;

/**
 * The settings with as few choices as possible left out whose figures have not come, so that the rest can be answered: first
 * the round, then the indicator, then the rule.
 * @param shown what is on screen takes their place
 */
export function settingsAtHand(atlas: Atlas, settings: Settings, shown: StandIn = {}): Settings {
  const { round, indicator, rule } = shown;
  const fewer: readonly StandIn[] = [
    {},
    { round },
    { indicator },
    { round, indicator },
    { rule },
    { round, indicator, rule },
  ];
  const all = fewer.map((standIn) => ({ ...settings, ...standIn }));
  return all.find((one) => !firstNeed({ atlas, settings: one })) ?? settings;
}
