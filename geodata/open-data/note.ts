/** What is worth knowing about a set that was written. */
import type { Difference } from './compare-runs.ts';

export type Note =
  | { kind: 'features'; type: string; count: number; leftOut: number }
  /** Fields that came with `_x`, as delivered. */
  | { kind: 'shortened'; type: string; fields: readonly string[] }
  | { kind: 'missing'; type: string; field: string; missing: number; of: number }
  /** How many areas have found their row. */
  | { kind: 'joined'; table: string; matched: number; areas: number }
  | { kind: 'first-run' }
  | { kind: 'unchanged'; since: Date }
  | ({ kind: 'different'; since: Date } & Difference);
