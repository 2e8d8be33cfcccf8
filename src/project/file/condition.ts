import type { Condition, Cut } from '../../analysis/question/rule.ts';
import type { ConditionEntry, CutKey } from './schema.ts';

/** How the file writes each kind of cut. */
const keyOfKind: Readonly<Record<Cut['kind'], CutKey>> = {
  'class-at-least': 'classAtLeast',
  'class-at-most': 'classAtMost',
  'value-at-least': 'valueAtLeast',
  'value-at-most': 'valueAtMost',
  'times-mean-at-least': 'timesMeanAtLeast',
  'times-mean-at-most': 'timesMeanAtMost',
};

/** A condition of the file as the analysis knows it; without a frame it is judged over all areas. */
export function readCondition(entry: ConditionEntry): Condition {
  const kinds = Object.keys(keyOfKind) as Cut['kind'][];
  for (const kind of kinds) {
    const cut = entry[keyOfKind[kind]];
    if (cut !== undefined) {
      return { indicator: entry.indicator, frame: entry.frame ?? 'all', kind, cut };
    }
  }
  throw new Error('A condition without a cut has passed the schema.');
}

/** A condition as the file writes it. */
export function writeCondition(condition: Condition): Readonly<Record<string, string | number>> {
  return {
    indicator: condition.indicator,
    [keyOfKind[condition.kind]]: condition.cut,
    frame: condition.frame,
  };
}
