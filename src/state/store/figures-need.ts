/** Figures that something on the page cannot do without; without ids, all of the round. */
export interface FiguresNeed {
  readonly round: string;
  /** Of indicators. */
  readonly ids?: readonly string[];
}

/** Two needs with the same key are the same need. */
export function needKey({ round, ids }: FiguresNeed): string {
  return JSON.stringify([round, ids ?? null]);
}
