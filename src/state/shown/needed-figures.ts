import { conditionsOf } from '../../analysis/question/rule.ts';
import { isPending } from '../../analysis/values/rounds.ts';
import type { Round } from '../../areas/dataset.ts';
import { indicatorIn, roundIn, ruleIn } from '../shown/chosen.ts';
import type { AtlasState } from '../store/atlas-state.ts';

/** Figures that a view cannot do without; without ids, all of the round. */
export interface Need {
  readonly round: string;
  readonly ids?: readonly string[];
}

/** Whether any of them have not come yet. */
export function isLacking(round: Round | undefined, ids: readonly string[] | undefined): boolean {
  if (!round) return false;
  return ids ? ids.some((id) => isPending(round, id)) : (round.pending ?? []).length > 0;
}

/** Figures without which the present question cannot be answered, or its map not be drawn. */
export function firstNeed({ atlas, settings }: Readonly<AtlasState>): Need | undefined {
  const round = atlas && roundIn(atlas.dataset, settings);
  if (!atlas || !round) return undefined;
  const rules = [...conditionsOf(ruleIn(atlas, settings)), ...conditionsOf(atlas.rule)];
  const shown = indicatorIn(atlas.dataset, settings)?.id;
  const ids = [...rules.map(({ indicator }) => indicator), ...(shown === undefined ? [] : [shown])];
  const lacking = [...new Set(ids)].filter((id) => isPending(round, id));
  return lacking.length > 0 ? { round: round.id, ids: lacking } : undefined;
}

/** What the views show beside the map, and what compares rounds. */
export function furtherNeeds({ atlas, settings }: Readonly<AtlasState>): Need[] {
  if (!atlas) return [];
  const { area, paint, study } = settings;
  const shown = roundIn(atlas.dataset, settings)?.id;
  const comparesRounds = area !== undefined || paint === 'change' || study !== undefined;
  return atlas.dataset.rounds
    .filter(({ id }) => comparesRounds || id === shown)
    .map(({ id }) => ({ round: id }));
}
