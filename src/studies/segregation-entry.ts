import { segregationIndices, type Segregation } from '../analysis/segregation/segregation.ts';

/** The measures of one group in one place, as `result.json` has them: undefined measures are null. */
export function segregationEntry(one: Segregation | undefined) {
  const indices = segregationIndices.map((index) => [index, one?.[index] ?? null]);
  return { areas: one?.areas ?? 0, ...Object.fromEntries(indices) };
}
