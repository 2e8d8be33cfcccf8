import { missing, notApplicable, suppressed, type Figure, type FigureState } from './figure.ts';

/**
 * One figure per area, in area order: values as numbers, and beside each a byte for its state.
 * Where the state is not known the value is NaN, so that using it by mistake cannot look right.
 */
export interface Column {
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

/** The state byte of each kind of figure. A new column is all zeros, hence all missing. */
export const stateCode = { missing: 0, known: 1, suppressed: 2, 'not-applicable': 3 } as const;

const absent: readonly Figure[] = [missing, missing, suppressed, notApplicable];
const stateNames: readonly FigureState[] = ['missing', 'known', 'suppressed', 'not-applicable'];

export function emptyColumn(length: number): Column {
  return { values: new Float64Array(length).fill(Number.NaN), states: new Uint8Array(length) };
}

export function columnOf(figures: readonly Figure[]): Column {
  const column = emptyColumn(figures.length);
  figures.forEach((figure, index) => setFigure(column, index, figure));
  return column;
}

export function setFigure(column: Column, index: number, figure: Figure): void {
  column.states[index] = stateCode[figure.state];
  column.values[index] = figure.state === 'known' ? figure.value : Number.NaN;
}

export function isKnown(column: Column, index: number): boolean {
  return column.states[index] === stateCode.known;
}

export function stateAt(column: Column, index: number): FigureState {
  return stateNames[column.states[index] ?? 0] ?? 'missing';
}

export function figureAt(column: Column, index: number): Figure {
  if (isKnown(column, index)) return { state: 'known', value: column.values[index] as number };
  return absent[column.states[index] ?? 0] ?? missing;
}
