import { axesOf, type Axes } from '../../analysis/pairs/axes.ts';
import { columnIn } from '../../analysis/values/rounds.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import { roundOfResult } from './chosen.ts';

/** A part of the scatter diagram that picks areas out: both ends belong to it. */
export interface Brush {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** The option of the scatter diagram in which the part stands: four numbers. */
export const brushOption = 'brush';

export function brushToText({ x, y }: Brush): string {
  return [...x, ...y].join(' ');
}

/** Undefined where the text is not four numbers. */
export function brushFromText(text: string | undefined): Brush | undefined {
  const parts = (text ?? '').split(' ');
  const numbers = parts.map(Number);
  const [a, b, c, d] = numbers;
  if (parts.length !== 4 || parts.includes('') || !numbers.every(Number.isFinite)) return undefined;
  const sorted = (one: number, other: number): readonly [number, number] =>
    one <= other ? [one, other] : [other, one];
  return { x: sorted(a as number, b as number), y: sorted(c as number, d as number) };
}

const noValues = new Float64Array(0);

/** 1 where both figures are known and lie in the part. */
export function areasIn({ x, y }: Brush, round: Round, axes: Axes): Uint8Array {
  const [across, up] = [columnIn(round, axes.x.id), columnIn(round, axes.y.id)];
  const [valuesX, valuesY] = [across?.values ?? noValues, up?.values ?? noValues];
  const picked = new Uint8Array(valuesX.length);
  // A figure that is not known is no number, and lies nowhere.
  for (let area = 0; area < picked.length; area += 1) {
    const valueX = valuesX[area] as number;
    const valueY = valuesY[area] ?? Number.NaN;
    if (valueX >= x[0] && valueX <= x[1] && valueY >= y[0] && valueY <= y[1]) picked[area] = 1;
  }
  return picked;
}

let last: { readonly key: readonly unknown[]; readonly areas: Uint8Array } | undefined;

/** The areas that are picked out at present, the same object while nothing changes; undefined where none are. */
export function brushedIn(state: Readonly<AtlasState>): Uint8Array | undefined {
  const { atlas, result, settings } = state;
  const text = settings.options[brushOption];
  const round = roundOfResult(state);
  if (text === undefined || !atlas || !result || !round) return undefined;
  const brush = brushFromText(text);
  const axes = axesOf(atlas.dataset, result.judgement.question.rule, settings.options);
  if (!brush || !axes) return undefined;
  const key: readonly (Dataset | Round | string)[] = [
    atlas.dataset,
    round,
    axes.x.id,
    axes.y.id,
    text,
  ];
  if (!last || key.some((part, index) => !Object.is(part, last?.key[index]))) {
    last = { key, areas: areasIn(brush, round, axes) };
  }
  return last.areas;
}

export function countPicked(areas: Uint8Array): number {
  return areas.reduce((sum, one) => sum + one, 0);
}
