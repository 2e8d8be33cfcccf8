import { recall, remember } from '../parts/remembered.ts';

/** Whether the overview on the map is folded away; the device remembers it. */
const memory = 'overview';

export function isOverviewFolded(): boolean {
  return recall(memory) === 'folded';
}

export function rememberOverview(folded: boolean): boolean {
  remember(memory, folded ? 'folded' : 'open');
  return folded;
}
