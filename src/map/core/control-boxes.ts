/** The boxes of what stands on the map, in pixels from its upper left corner, and what they leave free. */
import type { MapInsets } from './map-properties.ts';

export interface ControlBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

type Side = keyof MapInsets;

/** More of the width or height is not given away to controls. */
const mostShare = 1 / 2;

/** A square by its middle and its side. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Boxes of the elements that are drawn, as far as they lie on the map. */
export function controlBoxes(elements: Iterable<Element>, map: Element): ControlBox[] {
  const frame = map.getBoundingClientRect();
  return Array.from(elements, (element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width * height > 0)
    .map((box) => ({
      left: Math.max(0, box.left - frame.left),
      top: Math.max(0, box.top - frame.top),
      right: Math.min(frame.width, box.right - frame.left),
      bottom: Math.min(frame.height, box.bottom - frame.top),
    }))
    .filter(({ left, top, right, bottom }) => left < right && top < bottom);
}

/**
 * Pixels at each edge, at least those given, beyond which no box lies. Each box is avoided on the side where that takes the
 * smallest share of the map; one that would take too much of it is not avoided.
 */
export function insetsAround(
  boxes: readonly ControlBox[],
  size: MapSize,
  least: MapInsets,
): MapInsets {
  const largestFirst = boxes.toSorted((one, other) => surface(other) - surface(one));
  let insets = least;
  for (const box of largestFirst) {
    if (!meets(box, freeOf(insets, size))) continue;
    insets = cheapest(box, insets, size) ?? insets;
  }
  return insets;
}

/** Whether two boxes have pixels in common. */
export function meets(one: ControlBox, other: ControlBox): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Squares that cover a box and nothing beside it. */
export function squaresOver({ left, top, right, bottom }: ControlBox): Square[] {
  const side = Math.min(right - left, bottom - top);
  const middles = (from: number, to: number): number[] => {
    const count = Math.ceil((to - from) / side);
    const step = count > 1 ? (to - from - side) / (count - 1) : 0;
    return Array.from({ length: count }, (_, place) => from + side / 2 + place * step);
  };
  return middles(top, bottom).flatMap((y) => middles(left, right).map((x) => ({ x, y, side })));
}

function cheapest(box: ControlBox, insets: MapInsets, size: MapSize): MapInsets | undefined {
  const reach: MapInsets = {
    top: box.bottom,
    right: size.width - box.left,
    bottom: size.height - box.top,
    left: box.right,
  };
  const shares = (['top', 'right', 'bottom', 'left'] as const).map((side) => ({
    side,
    share: shareOf({ ...insets, [side]: reach[side] }, side, size),
    more: (reach[side] - insets[side]) / lengthAlong(side, size),
  }));
  const [best] = shares
    .filter(({ share }) => share <= mostShare)
    .toSorted((one, other) => one.more - other.more);
  return best && { ...insets, [best.side]: reach[best.side] };
}

function shareOf(insets: MapInsets, side: Side, size: MapSize): number {
  const isAcross = side === 'left' || side === 'right';
  const taken = isAcross ? insets.left + insets.right : insets.top + insets.bottom;
  return taken / lengthAlong(side, size);
}

function lengthAlong(side: Side, { width, height }: MapSize): number {
  return side === 'left' || side === 'right' ? width : height;
}

function freeOf({ top, right, bottom, left }: MapInsets, { width, height }: MapSize): ControlBox {
  return { left, top, right: width - right, bottom: height - bottom };
}

function surface({ left, top, right, bottom }: ControlBox): number {
  return (right - left) * (bottom - top);
}
