import type { ScatterAxis } from './scatter-events.ts';

/** From a value to pixels: from `start` to `end`, which may run upwards. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export function placeOf({ from, to, start, end }: Scale, value: number): number {
  return start + ((value - from) / (to - from)) * (end - start);
}

/** The value at a place, within the scale, with so many decimals. */
export function valueAt({ from, to, start, end }: Scale, place: number, decimals: number): number {
  const share = Math.min(Math.max((place - start) / (end - start), 0), 1);
  return Number((from + share * (to - from)).toFixed(decimals));
}

/** Smallest and largest known value with a little room; 0 to 1 where there is none. */
export function extentOf(values: Float64Array): readonly [from: number, to: number] {
  let [from, to] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < from) from = value;
    if (value > to) to = value;
  }
  if (!(from <= to)) return [0, 1];
  const room = (to - from || 1) * 0.03;
  return [from - room, to + room];
}

export interface Dots {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly across: Scale;
  readonly up: Scale;
  readonly marked: Uint8Array;
  readonly picked: Uint8Array | undefined;
  readonly chosen: number | undefined;
}

/** The areas with both figures as dots: marked ones on top in ink, the chosen one in the accent colour. */
export function drawDots(
  context: CanvasRenderingContext2D,
  style: CSSStyleDeclaration,
  dots: Dots,
): void {
  const { x, y, across, up, marked, picked, chosen } = dots;
  const colour = (name: string): string => style.getPropertyValue(name);
  const [ink, soft, accent, paper] = ['--ink', '--ink-soft', '--accent', '--surface'].map(colour);
  const count = x.values.length;
  const radius = count > 20_000 ? 1.2 : count > 3000 ? 2 : 3.2;
  const put = (area: number, size: number, fill = '', line?: string): void => {
    const [valueX, valueY] = [x.values[area] as number, y.values[area] as number];
    if (Number.isNaN(valueX) || Number.isNaN(valueY)) return;
    context.beginPath();
    context.arc(placeOf(across, valueX), placeOf(up, valueY), size, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
    if (line === undefined) return;
    context.strokeStyle = line;
    context.stroke();
  };
  for (const isMarked of [false, true]) {
    for (let area = 0; area < count; area += 1) {
      if ((marked[area] === 1) !== isMarked) continue;
      const isBack = picked !== undefined && picked[area] !== 1;
      context.globalAlpha = isBack ? 0.18 : isMarked ? 0.95 : 0.5;
      put(area, radius, isMarked ? ink : soft, isMarked ? paper : undefined);
    }
  }
  context.globalAlpha = 1;
  context.lineWidth = 2;
  if (chosen !== undefined) put(chosen, radius + 2.5, accent, paper);
}

/** The area whose dot lies nearest to a place, within the reach; undefined: none. */
export function nearestDot(
  { x, y, across, up }: Pick<Dots, 'x' | 'y' | 'across' | 'up'>,
  at: { readonly x: number; readonly y: number },
  reach: number,
): number | undefined {
  let nearest: number | undefined;
  let least = reach;
  for (let area = 0; area < x.values.length; area += 1) {
    const [valueX, valueY] = [x.values[area] as number, y.values[area] as number];
    const away = Math.hypot(placeOf(across, valueX) - at.x, placeOf(up, valueY) - at.y);
    if (away < least) [nearest, least] = [area, away];
  }
  return nearest;
}
