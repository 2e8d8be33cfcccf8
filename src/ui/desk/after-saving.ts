import type { Standing } from '../../review/standing/standing.ts';
import { stateAfter } from '../../review/standing/state-after.ts';
import type { NeighbourhoodState } from '../../review/standing/state-of-entries.ts';
import type { Desk } from './desk.ts';
import { settingsOf } from './desk-state.ts';
import { draftOf } from './entry-draft.ts';

/**
 * Where the neighbourhood would stand if what is in the form were saved. `blind` where others' entries are out of sight, since
 * the answer would tell them; undefined where nobody else is concerned, and while nothing is chosen.
 */
export function afterSaving(desk: Desk): NeighbourhoodState | 'blind' | undefined {
  const { key, card, state } = desk;
  const { form, head, standings, twoEyed } = state;
  if (key === undefined || !card || !head || form.outcome === undefined) return undefined;
  const { own, seen, isBlind } = desk.sight(key);
  if (isBlind) return form.outcome === 'deferred' ? undefined : 'blind';
  const standing = standings.get(key);
  const isAlone = !hasOthers(standing, head.author);
  if (isAlone && !twoEyed.has(key) && !form.second) return undefined;
  const draft = draftOf(form, {
    project: desk.record.project,
    neighbourhood: key,
    members: card.members,
    evidence: noEvidence,
    seen,
    own,
    isBlind,
    now: new Date(),
  });
  const after = stateAfter(standing ?? { key, history: [] }, head.author, draft, settingsOf(state));
  return isAlone && after === 'deferred' ? undefined : after;
}

function hasOthers(standing: Standing | undefined, author: string): boolean {
  return standing?.current.some((entry) => entry.author !== author) === true;
}

/** The state does not depend on it. */
const noEvidence = Object.freeze({
  round: '',
  rule: { words: '', json: null },
  conditions: [],
  steady: '',
  fingerprints: { project: '', data: '', rule: '' },
  app: '',
});
