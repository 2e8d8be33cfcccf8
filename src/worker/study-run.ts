import type { StudyRun } from './studies.ts';

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

/** After the messages that have come meanwhile. A timer would wait four milliseconds each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
