/** What repeated measurements come to. The median counts: one disturbed run does not move it. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly times: number;
}

/** @throws where nothing was measured */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const [least] = sorted;
  const most = sorted.at(-1);
  if (upper === undefined || lower === undefined || least === undefined || most === undefined) {
    throw new Error('nothing was measured');
  }
  return { median: (lower + upper) / 2, least, most, times: sorted.length };
}

/** Milliseconds of the processor that this process has taken, its helper threads included. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds each run takes; the runs take turns, so that a busy machine disturbs all alike. */
export function alternate(
  runs: readonly (() => unknown)[],
  {
    warmUps,
    rounds,
    clock = () => performance.now(),
  }: { readonly warmUps: number; readonly rounds: number; readonly clock?: () => number },
): Spread[] {
  const times = runs.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    runs.forEach((run, index) => {
      const start = clock();
      run();
      const end = clock();
      if (round >= 0) times[index]?.push(end - start);
    });
  }
  return times.map(spreadOf);
}
