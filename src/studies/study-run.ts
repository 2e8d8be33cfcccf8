import type { StudyRun } from './study.ts';
import { nextTask } from '../opening/next-task.ts';

/** Milliseconds between two reports: more often nobody can read them. */
const reportEvery = 100;

/** A study on its way: it says how far it is, lets other questions through, and hears whether it is still wanted. */
export function studyRun(
  report: (done: number, total: number) => void,
  isWanted: () => boolean,
): StudyRun {
  let reported = -Infinity;
  return {
    step: async (done, total) => {
      const now = performance.now();
      if (now - reported >= reportEvery) {
        report(done, total);
        reported = now;
      }
      await nextTask();
      return isWanted();
    },
  };
}
