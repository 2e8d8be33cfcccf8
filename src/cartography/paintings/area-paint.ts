/** What is painted on each area, as bytes in area order, and which areas must be painted anew. */
import { answer, type Judgement } from '../../analysis/rule/judgement.ts';
import { stateCode, type Column } from '../../areas/column.ts';

/** Why an area has no class: each kind has its own sign on the map and in the legend. */
export const absenceCode = { none: 0, missing: 1, suppressed: 2, 'not-applicable': 3 } as const;

/** What a painting says of each area: its code, and why it has none. */
export interface PaintedCodes {
  /** 1 to k per area, in area order; 0 where the area has none. */
  readonly codes: Uint8Array;
  /** An `absenceCode` per area: why it has no code. */
  readonly absences: Uint8Array;
}

export interface AreaStates {
  /** Code of the painting, 1 to k; 0 where the area has none. */
  readonly classes: Uint8Array;
  /** An `absenceCode` per area. */
  readonly absences: Uint8Array;
  /** An `answer` per area: yes = marked. */
  readonly flags: Uint8Array;
  /** 1 for areas that are picked out; the others are veiled. Undefined: nothing is picked out. */
  readonly picked?: Uint8Array;
}

const absenceOfState = new Uint8Array(4);
absenceOfState[stateCode.missing] = absenceCode.missing;
absenceOfState[stateCode.known] = absenceCode.none;
absenceOfState[stateCode.suppressed] = absenceCode.suppressed;
absenceOfState[stateCode['not-applicable']] = absenceCode['not-applicable'];

/** Why areas have no class, from the states of their figures. */
export function absencesOf(column: Column): Uint8Array {
  return column.states.map((state) => absenceOfState[state] ?? absenceCode.missing);
}

/**
 * What each area shows: the codes of a painting and, where a rule was applied, its judgement.
 * Codes and flags are those of the results, not copies.
 */
export function areaStates(
  { codes, absences }: PaintedCodes,
  judgement: Judgement | undefined,
  picked?: Uint8Array,
): AreaStates {
  const flags = judgement?.flags ?? new Uint8Array(codes.length);
  return { classes: codes, absences, flags, ...(picked && { picked }) };
}

/** Indices, ascending, of the areas that look different; all areas where there was nothing before. */
export function changedAreas(before: AreaStates | undefined, after: AreaStates): Uint32Array {
  const length = after.classes.length;
  const comparable = before !== undefined && before.classes.length === length;
  const changed = new Uint32Array(length);
  let count = 0;
  for (let area = 0; area < length; area += 1) {
    if (comparable && looksSame(before, after, area)) continue;
    changed[count] = area;
    count += 1;
  }
  return changed.subarray(0, count);
}

function looksSame(before: AreaStates, after: AreaStates, area: number): boolean {
  return (
    before.classes[area] === after.classes[area] &&
    before.absences[area] === after.absences[area] &&
    isMarked(before, area) === isMarked(after, area) &&
    isVeiled(before, area) === isVeiled(after, area)
  );
}

/** Whether the rule marks this area; an undecidable area is not marked. */
export function isMarked(states: AreaStates, area: number): boolean {
  return states.flags[area] === answer.yes;
}

/** Whether other areas are picked out, and this one is not. */
export function isVeiled({ picked }: AreaStates, area: number): boolean {
  return picked !== undefined && picked[area] !== 1;
}
