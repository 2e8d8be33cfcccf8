import type { AtlasState } from './atlas-state.ts';

/** What changes while a cut follows the hand; of the settings only the rule. */
const movingParts: ReadonlySet<string> = new Set<keyof AtlasState>([
  'isAnswerLate',
  'isCutMoving',
  'result',
  'ruleSteps',
  'settings',
  'studies',
]);

/**
 * The state for views that may wait. While a cut is being moved it stands still, in itself consistent, and it is the newest
 * again when the hand rests; everything else reaches it at once.
 */
export function settledAfter(
  settled: Readonly<AtlasState>,
  live: Readonly<AtlasState>,
): Readonly<AtlasState> {
  return live.isCutMoving && differsInCut(settled, live) ? settled : live;
}

/** Whether nothing differs but the rule and what follows from it. */
function differsInCut(one: Readonly<AtlasState>, other: Readonly<AtlasState>): boolean {
  return (
    changedKeys(one, other).every((key) => movingParts.has(key)) &&
    changedKeys(one.settings, other.settings).every((key) => key === 'rule')
  );
}

function changedKeys<Part extends object>(one: Part, other: Part): string[] {
  const keys = Object.keys({ ...one, ...other }) as (keyof Part & string)[];
  return keys.filter((key) => !Object.is(one[key], other[key]));
}
