/** What happens during a run, while it happens. */
import type { Problem } from './problem.ts';

export type Progress =
  /** The page that begins behind `start` features, of `matched` as far as known. */
  | { kind: 'asked'; type: string; start: number; matched?: number }
  /** The same page, kept from an interrupted run. */
  | { kind: 'kept'; type: string; start: number; matched?: number }
  | { kind: 'waiting'; problem: Problem; milliseconds: number };

export type OnProgress = (progress: Progress) => void;
