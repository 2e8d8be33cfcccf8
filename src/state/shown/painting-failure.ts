import type { AtlasState } from '../store/atlas-state.ts';
import { paintings } from './paintings.ts';
import { shownIn } from './shown.ts';

/** Whether the map cannot show what it was chosen to paint: its study has failed, or figures that it compares could not be had. */
export function hasPaintingFailed(state: Readonly<AtlasState>): boolean {
  const shown = shownIn(state);
  if (!shown || shown.painting) return false;
  const study = paintings.find(({ id }) => id === shown.paint)?.study;
  return study ? state.studies[study]?.failure !== undefined : state.failedFigures.length > 0;
}
