import { recall, remember } from '../parts/remembered.ts';

/** How wide and high the panes around the map are where a person has drawn their borders, in CSS pixels; the device remembers it. */

export const borders = ['left', 'right', 'bottom'] as const;

/** The border between the map and a pane, by where the pane lies. */
export type Border = (typeof borders)[number];

/** A pane that is not in it has the size of the style sheet. */
export type PaneSizes = Readonly<Partial<Record<Border, number>>>;

/** The room of all panes together. */
export interface PaneRoom {
  readonly width: number;
  readonly height: number;
}

export interface SizeRange {
  readonly least: number;
  readonly most: number;
}

/** So much of a pane is of use at least. */
const least: Readonly<Record<Border, number>> = { left: 256, right: 256, bottom: 128 };

/** So much is left for the map. */
const mapShare = { width: 0.4, height: 0.2 } as const;

/** How large a pane can be drawn; the columns share what the map leaves them. */
export function sizeRange(border: Border, { width, height }: PaneRoom): SizeRange {
  const most =
    border === 'bottom' ? height * (1 - mapShare.height) : (width * (1 - mapShare.width)) / 2;
  return { least: least[border], most: Math.max(least[border], Math.round(most)) };
}

export function heldSize(border: Border, size: number, room: PaneRoom): number {
  const range = sizeRange(border, room);
  return Math.round(Math.min(Math.max(size, range.least), range.most));
}

/** One step of an arrow key. */
const step = 16;

/** The keys that make a pane larger and smaller: the border goes where the arrow points. */
const arrows: Readonly<Record<Border, readonly [larger: string, smaller: string]>> = {
  left: ['ArrowRight', 'ArrowLeft'],
  right: ['ArrowLeft', 'ArrowRight'],
  bottom: ['ArrowUp', 'ArrowDown'],
};

/** The size that a key gives; undefined where it gives none. */
export function sizeAfterKey(
  key: string,
  border: Border,
  size: number,
  room: PaneRoom,
): number | undefined {
  const { least: first, most } = sizeRange(border, room);
  const [larger, smaller] = arrows[border];
  switch (key) {
    case larger:
      return heldSize(border, size + step, room);
    case smaller:
      return heldSize(border, size - step, room);
    case 'Home':
      return first;
    case 'End':
      return most;
    default:
      return undefined;
  }
}

const memory = 'panes';

/** Whatever is not a size is left out. */
export function readSizes(text: string | undefined): PaneSizes {
  const numbers = (text ?? '').split(' ').map(Number);
  const known = borders.flatMap((border, place) => {
    const size = numbers[place];
    return size !== undefined && Number.isFinite(size) && size > 0 ? [[border, size]] : [];
  });
  return Object.fromEntries(known) as PaneSizes;
}

export function writeSizes(sizes: PaneSizes): string {
  return borders.map((border) => sizes[border] ?? 0).join(' ');
}

export function rememberedSizes(): PaneSizes {
  return readSizes(recall(memory));
}

export function rememberSizes(sizes: PaneSizes): void {
  remember(memory, writeSizes(sizes));
}
