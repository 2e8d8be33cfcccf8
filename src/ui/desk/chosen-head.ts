import type { ReviewHead } from '../../state/record/review-head.ts';
import { recall, remember } from '../parts/remembered.ts';

/** Which of the reviews goes on after a reload: another one would put decisions under another name. */

const memory = (project: string): string => `review.${project}`;
const prefix = 'quartieratlas.';

/** For this tab, and for the next one that is opened. */
export function rememberHead({ project, id }: ReviewHead): void {
  remember(memory(project), id);
  try {
    window.sessionStorage.setItem(prefix + memory(project), id);
  } catch {
    // A browser that keeps nothing begins with the newest one.
  }
}

/** The one this tab went on with last, else the one that went on last in this browser, else the newest. */
export function chosenHead(heads: readonly ReviewHead[]): ReviewHead | undefined {
  const [newest] = heads;
  if (!newest) return undefined;
  const ids = [ofTab(newest.project), recall(memory(newest.project))];
  const [chosen] = ids.flatMap((id) => heads.filter((head) => head.id === id));
  return chosen ?? newest;
}

function ofTab(project: string): string | undefined {
  try {
    return window.sessionStorage.getItem(prefix + memory(project)) ?? undefined;
  } catch {
    return undefined;
  }
}
