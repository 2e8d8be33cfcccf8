import { isClassCut, judgeCondition } from './condition.ts';
import type { Frames } from './frames.ts';
import { conditionsOf, type Condition, type Rule } from '../question/rule.ts';

/** How far cuts are moved: by one class, or by a tenth of the value. Source: docs/method.md#robustness. */
const tenth = 0.1;

export type Direction = 'down' | 'up';

export const directions: readonly Direction[] = ['down', 'up'];

/** A condition with its cut as it is or moved by a step, answered for every area. */
export interface JudgedCut {
  /** Undefined: the cut as it is. */
  readonly direction: Direction | undefined;
  /** An `answer` per area. */
  readonly holds: Uint8Array;
}

/** Per condition of the rule its cut as it is, always the first, then those of its neighbours that can be tried. */
export function judgeNeighbouringCuts(frames: Frames, rule: Rule): readonly JudgedCut[][] {
  return conditionsOf(rule).map((own) =>
    neighbouringCuts(frames, own).map(({ direction, condition }) => ({
      direction,
      holds: judgeCondition(frames, condition).holds,
    })),
  );
}

interface Step {
  readonly direction: Direction | undefined;
  readonly condition: Condition;
}

/** The cut itself and its neighbours; a class cut moves only within the classes, and a tenth of 0 is no step. */
function neighbouringCuts(frames: Frames, condition: Condition): Step[] {
  const { cut } = condition;
  const isClass = isClassCut(condition);
  const most = isClass ? frames.classCount(condition.indicator, condition.frame) : 0;
  const step = isClass ? 1 : tenth * Math.abs(cut);
  const neighbours = [
    { direction: 'down', to: cut - step },
    { direction: 'up', to: cut + step },
  ] as const;
  return [
    { direction: undefined, condition },
    ...neighbours
      .filter(({ to }) => (isClass ? to >= 1 && to <= most : step > 0))
      .map(({ direction, to }): Step => ({ direction, condition: { ...condition, cut: to } })),
  ];
}
