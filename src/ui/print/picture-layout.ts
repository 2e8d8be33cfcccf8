import { wrapLines } from '../parts/wrap-lines.ts';
import type { PictureRow } from './picture-rows.ts';
import { signSize } from './picture-signs.ts';

/** Where map and words stand on a picture of the map; all measures in pixels of the page. */

const margin = 32;
const gapAbove = 12;
/** Least width of the map's side, and width of the words beside it. */
const leastWidth = 836;
const columnWidth = 480;
/** What a sign takes of a line. */
export const signRoom = signSize.width + 12;

const family = "'Source Sans 3 Variable', sans-serif";
export const scaleFont = `400 13px ${family}`;
export const rowStyles: Readonly<
  Record<PictureRow['style'], { readonly font: string; readonly lineHeight: number }>
> = {
  title: { font: `700 28px ${family}`, lineHeight: 38 },
  head: { font: `400 17px ${family}`, lineHeight: 24 },
  text: { font: `400 16px ${family}`, lineHeight: 24 },
};

/** `portrait`: the words below the map; `landscape`: beside it. */
export type PictureLayout = 'portrait' | 'landscape';

/** A row broken into lines; `top` is the distance from the first row's top. */
export interface RowOnPicture {
  readonly row: PictureRow;
  readonly lines: readonly string[];
  readonly top: number;
}

export interface Block {
  readonly rows: readonly RowOnPicture[];
  readonly height: number;
}

/** How wide a text is in a font. */
export type Measure = (text: string, font: string) => number;

/** Rows one below the other in lines not wider than `width`. */
export function placeRows(rows: readonly PictureRow[], width: number, measure: Measure): Block {
  const placed: RowOnPicture[] = [];
  let height = 0;
  for (const row of rows) {
    const { font, lineHeight } = rowStyles[row.style];
    const room = width - (row.sign ? signRoom : 0);
    const lines = wrapLines(row.text, room, (text) => measure(text, font));
    if (row.isApart) height += gapAbove;
    placed.push({ row, lines, top: height });
    height += lines.length * lineHeight;
  }
  return { rows: placed, height };
}

interface Place {
  readonly top: number;
  readonly left: number;
}

/** The whole picture, and where its three parts begin. */
export interface PictureParts {
  readonly width: number;
  readonly height: number;
  readonly head: Block & Place;
  readonly map: Place;
  readonly foot: Block & Place;
}

/** The words of the head above the map; those of the foot below it, or beside it in a column. */
export function pictureParts(
  map: { readonly width: number; readonly height: number },
  words: { readonly head: readonly PictureRow[]; readonly foot: readonly PictureRow[] },
  layout: PictureLayout,
  measure: Measure,
): PictureParts {
  const isBeside = layout === 'landscape';
  const mapWidth = isBeside ? map.width : Math.max(map.width, leastWidth);
  const width = mapWidth + 2 * margin + (isBeside ? columnWidth + margin : 0);
  const head = placeRows(words.head, width - 2 * margin, measure);
  const foot = placeRows(words.foot, isBeside ? columnWidth : width - 2 * margin, measure);
  const mapTop = margin + head.height + gapAbove;
  const footTop = isBeside ? mapTop : mapTop + map.height + gapAbove;
  return {
    width,
    height: Math.max(mapTop + map.height, footTop + foot.height) + margin,
    head: { ...head, top: margin, left: margin },
    map: { top: mapTop, left: isBeside ? margin : (width - map.width) / 2 },
    foot: { ...foot, top: footTop, left: isBeside ? 2 * margin + map.width : margin },
  };
}
