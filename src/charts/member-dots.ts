import { placeOf, type Scale } from './scatter-dots.ts';

/** The dots of a diagram in which some areas stand out among all. */

/** All areas by two figures; those without one of the two are NaN, and have no dot. */
export interface AllDots {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly across: Scale;
  readonly up: Scale;
}

/** Side of the dot of any area, in CSS pixels: the more there are, the smaller it is. */
function sideOfDot(count: number): number {
  if (count > 20_000) return 1.5;
  return count > 3_000 ? 2.5 : 4;
}

/** The areas of these that have both figures. */
function shownOf({ x, y }: Pick<AllDots, 'x' | 'y'>, areas: readonly number[]): readonly number[] {
  return areas.filter((area) => !Number.isNaN((x[area] ?? Number.NaN) + (y[area] ?? Number.NaN)));
}

/** Squares: tens of thousands of circles would take a tenth of a second. */
export function drawAll(
  context: CanvasRenderingContext2D | null,
  style: CSSStyleDeclaration,
  { x, y, across, up }: AllDots,
): void {
  if (!context) return;
  const side = sideOfDot(x.length);
  context.fillStyle = style.getPropertyValue('--ink-soft');
  context.globalAlpha = x.length > 3_000 ? 0.3 : 0.45;
  for (let area = 0; area < x.length; area += 1) {
    const [valueX, valueY] = [x[area] as number, y[area] as number];
    if (Number.isNaN(valueX + valueY)) continue;
    const [left, top] = [placeOf(across, valueX), placeOf(up, valueY)];
    context.fillRect(left - side / 2, top - side / 2, side, side);
  }
}

/** Members filled, those beside as rings under them. */
export function drawMembers(
  context: CanvasRenderingContext2D | null,
  style: CSSStyleDeclaration,
  { x, y, across, up }: AllDots,
  { members, beside }: { readonly members: readonly number[]; readonly beside: readonly number[] },
): void {
  if (!context) return;
  const [ink, accent, paper] = ['--ink', '--accent', '--surface'].map((name) =>
    style.getPropertyValue(name),
  );
  const circle = (area: number, radius: number): void => {
    context.beginPath();
    const [left, top] = [placeOf(across, x[area] ?? 0), placeOf(up, y[area] ?? 0)];
    context.arc(left, top, radius, 0, 2 * Math.PI);
  };
  context.strokeStyle = ink ?? '';
  context.lineWidth = 1.5;
  for (const area of shownOf({ x, y }, beside)) {
    circle(area, 4);
    context.stroke();
  }
  context.fillStyle = accent ?? '';
  context.strokeStyle = paper ?? '';
  for (const area of shownOf({ x, y }, members)) {
    circle(area, members.length > 30 ? 3.5 : 5);
    context.fill();
    context.stroke();
  }
}
