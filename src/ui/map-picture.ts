import { mapTheme, type MapTheme } from '../cartography/map-theme.ts';
import type { Language } from '../i18n/language.ts';
import type { Shown } from '../state/shown.ts';
import { footRows, headRows, type PictureRow } from './picture-rows.ts';
import { drawSign, signSize } from './picture-signs.ts';
import { wrapLines } from './wrap-lines.ts';

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

/** `hide` are the places of the layers of points that the map does not show, `credit` whom a background map is owed to. */
export async function mapPicture(
  map: Blob,
  shown: Shown,
  language: Language,
  { hide, credit }: { readonly hide: readonly number[]; readonly credit: string | undefined },
): Promise<Blob> {
  const image = await createImageBitmap(map);
  const width = Math.max(image.width, 900);
  const canvas = new OffscreenCanvas(width, 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas to draw the picture on.');
  // The legend is that of the map, on whatever ground it was drawn.
  const theme = mapTheme(shown.ramp.ground === 'dark');
  const head = placeRows(context, headRows(shown, language), width - 2 * margin);
  const owed: PictureRow[] =
    credit === undefined ? [] : [{ text: credit, style: 'text', isApart: true }];
  const rows = [...footRows(shown, language, hide), ...owed];
  const foot = placeRows(context, rows, width - 2 * margin);
  const mapTop = margin + head.height + gapAbove;
  const footTop = mapTop + image.height + gapAbove;
  canvas.height = footTop + foot.height + margin;
  context.fillStyle = paper;
  context.fillRect(0, 0, width, canvas.height);
  drawRows(context, head, margin, theme);
  context.drawImage(image, (width - image.width) / 2, mapTop);
  drawRows(context, foot, footTop, theme);
  return canvas.convertToBlob({ type: 'image/png' });
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

function drawRows(context: Context, block: Block, blockTop: number, theme: MapTheme): void {
  context.textBaseline = 'middle';
  for (const { row, lines, top } of block.rows) {
    const { font, lineHeight } = styles[row.style];
    const middle = blockTop + top + lineHeight / 2;
    if (row.sign) drawSign(context, row.sign, margin, middle - signSize.height / 2, theme);
    context.fillStyle = ink;
    context.font = font;
    const left = margin + (row.sign ? signRoom : 0);
    lines.forEach((line, place) => context.fillText(line, left, middle + place * lineHeight));
  }
}
