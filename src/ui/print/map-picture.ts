import { mapTheme, type MapTheme } from '../../cartography/colours/map-theme.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatLength } from '../../i18n/numbers/numbers.ts';
import type { MapPicture } from '../../map/core/map-picture.ts';
import type { Whereabouts } from '../../state/table/places.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { footRows, headRows, type PictureRow } from './picture-rows.ts';
import { drawSign, signSize } from './picture-signs.ts';
import { scaleBar } from './scale-bar.ts';
import { wrapLines } from '../parts/wrap-lines.ts';

/** The map as a picture that stands alone: title, sentence, legend, rule, source, date, and what is fictional. */

/** Pixels. */
const margin = 32;
const gapAbove = 12;
const signRoom = signSize.width + 12;
const ink = '#1c2430';
const paper = '#ffffff';

const family = "'Source Sans 3 Variable', sans-serif";
const styles: Readonly<Record<PictureRow['style'], { font: string; lineHeight: number }>> = {
  title: { font: `700 28px ${family}`, lineHeight: 38 },
  head: { font: `400 17px ${family}`, lineHeight: 24 },
  text: { font: `400 16px ${family}`, lineHeight: 24 },
};

type Context = OffscreenCanvasRenderingContext2D;

/** A row broken into lines; `top` is the distance from the first row's top. */
interface PlacedRow {
  readonly row: PictureRow;
  readonly lines: readonly string[];
  readonly top: number;
}

interface Block {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
}

/** What is written beside the map, and how it is laid out. */
export interface PictureOptions {
  /** Places of the layers of points that the map does not show. */
  readonly hide: readonly number[];
  /** Whom a background map is owed to. */
  readonly credit: string | undefined;
  /** What the filter of places is set to. */
  readonly place: Whereabouts;
  readonly layout: PictureLayout;
}

/** `portrait`: the words below the map; `landscape`: beside it. */
export type PictureLayout = 'portrait' | 'landscape';

/** Least width of the map's side, and width of the words beside it, in pixels of the page. */
const leastWidth = 836;
const columnWidth = 480;

/** The picture is as sharp as that of the map. */
export async function mapPicture(
  map: MapPicture,
  shown: Shown,
  language: Language,
  { hide, credit, place, layout }: PictureOptions,
): Promise<Blob> {
  const image = await createImageBitmap(map.image);
  const size = { width: image.width / map.sharpness, height: image.height / map.sharpness };
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas to draw the picture on.');
  // The legend is that of the map, on whatever ground it was drawn.
  const theme = mapTheme(shown.ramp.ground === 'dark');
  const owed: PictureRow[] =
    credit === undefined ? [] : [{ text: credit, style: 'text', isApart: true }];
  const above = headRows(shown, language, place);
  const rest = [...footRows(shown, language, hide), ...owed];
  const isBeside = layout === 'landscape';
  const mapWidth = isBeside ? size.width : Math.max(size.width, leastWidth);
  const width = mapWidth + 2 * margin + (isBeside ? columnWidth + margin : 0);
  const head = placeRows(context, above, width - 2 * margin);
  const foot = placeRows(context, rest, isBeside ? columnWidth : width - 2 * margin);
  const mapTop = margin + head.height + gapAbove;
  const mapLeft = isBeside ? margin : (width - size.width) / 2;
  const footTop = isBeside ? mapTop : mapTop + size.height + gapAbove;
  const footLeft = isBeside ? 2 * margin + size.width : margin;
  const bottom = Math.max(mapTop + size.height, footTop + foot.height) + margin;
  canvas.width = Math.round(width * map.sharpness);
  canvas.height = Math.round(bottom * map.sharpness);
  context.scale(map.sharpness, map.sharpness);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, bottom);
  drawRows(context, head, { top: margin, left: margin }, theme);
  context.drawImage(image, mapLeft, mapTop, size.width, size.height);
  drawScale(context, map.metresPerPixel, mapLeft + 12, mapTop + size.height - 14, language);
  drawRows(context, foot, { top: footTop, left: footLeft }, theme);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** A bar of a round length on the ground, on a light ground of its own. */
function drawScale(
  context: Context,
  metresPerPixel: number,
  left: number,
  bottom: number,
  language: Language,
): void {
  const { metres, pixels } = scaleBar(metresPerPixel);
  const text = formatLength(language, metres);
  context.font = `400 13px ${family}`;
  const width = Math.max(pixels, context.measureText(text).width) + 16;
  context.fillStyle = 'rgb(255 255 255 / 0.85)';
  context.fillRect(left - 8, bottom - 24, width, 32);
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left, bottom - 5);
  context.lineTo(left, bottom);
  context.lineTo(left + pixels, bottom);
  context.lineTo(left + pixels, bottom - 5);
  context.stroke();
  context.fillStyle = ink;
  context.textBaseline = 'alphabetic';
  context.fillText(text, left, bottom - 9);
}

function placeRows(context: Context, rows: readonly PictureRow[], width: number): Block {
  const placed: PlacedRow[] = [];
  let height = 0;
  for (const row of rows) {
    const { font, lineHeight } = styles[row.style];
    context.font = font;
    const measure = (text: string): number => context.measureText(text).width;
    const lines = wrapLines(row.text, width - (row.sign ? signRoom : 0), measure);
    if (row.isApart) height += gapAbove;
    placed.push({ row, lines, top: height });
    height += lines.length * lineHeight;
  }
  return { rows: placed, height };
}

function drawRows(
  context: Context,
  block: Block,
  at: { readonly top: number; readonly left: number },
  theme: MapTheme,
): void {
  context.textBaseline = 'middle';
  for (const { row, lines, top } of block.rows) {
    const { font, lineHeight } = styles[row.style];
    const middle = at.top + top + lineHeight / 2;
    if (row.sign) drawSign(context, row.sign, at.left, middle - signSize.height / 2, theme);
    context.fillStyle = ink;
    context.font = font;
    const left = at.left + (row.sign ? signRoom : 0);
    lines.forEach((line, place) => context.fillText(line, left, middle + place * lineHeight));
  }
}
