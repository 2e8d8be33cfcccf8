/** How a feature of a tile looks, as one number: its colour by the palette, its absence, and whether it is marked and veiled. */
import { isMarked, isVeiled, type AreaStates } from '../../cartography/paintings/area-paint.ts';
import { noColour } from '../../cartography/colours/palette.ts';

const colourBits = 0xff;
const absenceShift = 8;
const flagBit = 0x400;
const veilBit = 0x800;

/** Numbers of the colours of a painting by code; code 0 has none. */
export type ColourNumbers = readonly number[];

export function lookOfCode(
  code: number | undefined,
  absence: number | undefined,
  numbers: ColourNumbers,
): number {
  return (numbers[code ?? 0] ?? noColour) | ((absence ?? 0) << absenceShift);
}

export function lookOfArea(states: AreaStates, area: number, numbers: ColourNumbers): number {
  return (
    lookOfCode(states.classes[area], states.absences[area], numbers) |
    (isMarked(states, area) ? flagBit : 0) |
    (isVeiled(states, area) ? veilBit : 0)
  );
}

/** Of a look that nothing has been told about, nothing is marked. */
export function isMarkedLook(look: number): boolean {
  return look >= 0 && (look & flagBit) !== 0;
}

/** Whether two looks are the same but for the mark. */
export function differsInMarkOnly(look: number, before: number): boolean {
  return before >= 0 && ((look ^ before) & ~flagBit) === 0;
}

/** The feature state of a municipality. */
export function stateOfMunicipality(look: number): { class: number; absence: number } {
  return { class: look & colourBits, absence: (look >> absenceShift) & 3 };
}

/** The feature state of an area; where border lines show the marks it says nothing of these. */
export function stateOfArea(look: number, hasBorders: boolean): Readonly<Record<string, number>> {
  const state = {
    class: look & colourBits,
    absence: (look >> absenceShift) & 3,
    veil: look & veilBit ? 1 : 0,
  };
  return hasBorders ? state : { ...state, flag: look & flagBit ? 1 : 0 };
}
