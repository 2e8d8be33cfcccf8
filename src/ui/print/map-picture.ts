import { mapTheme, type MapTheme } from '../../cartography/colours/map-theme.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatLength } from '../../i18n/numbers/numbers.ts';
import { PictureFailure, type MapPicture } from '../../map/core/map-picture.ts';
import type { Whereabouts } from '../../state/table/places.ts';
import type { Shown } from '../../state/shown/shown.ts';
import {
  pictureParts,
  rowStyles,
  scaleFont,
  signRoom,
  type PictureLayout,
  type PictureParts,
} from './picture-layout.ts';
import { footRows, headRows, type PictureRow } from './picture-rows.ts';
import { drawSign, signSize } from './picture-signs.ts';
import { scaleBar } from './scale-bar.ts';

/** The map as a picture that stands alone: title, sentence, legend, rule, source, date, and what is fictional. */

const ink = '#1c2430';
const paper = '#ffffff';

type Context = OffscreenCanvasRenderingContext2D;

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
  if (!context) throw new PictureFailure();
  // The legend is that of the map, on whatever ground it was drawn.
  const theme = mapTheme(shown.ramp.ground === 'dark');
  const owed: PictureRow[] =
    credit === undefined ? [] : [{ text: credit, style: 'text', isApart: true }];
  const head = headRows(shown, language, place);
  const foot = [...footRows(shown, language, hide, new Date()), ...owed];
  const parts = pictureParts(size, { head, foot }, layout, (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  });
  canvas.width = Math.round(parts.width * map.sharpness);
  canvas.height = Math.round(parts.height * map.sharpness);
  context.scale(map.sharpness, map.sharpness);
  context.fillStyle = paper;
  context.fillRect(0, 0, parts.width, parts.height);
  drawRows(context, parts.head, theme);
  const { top, left } = parts.map;
  context.drawImage(image, left, top, size.width, size.height);
  drawScale(context, map.metresPerPixel, left + 12, top + size.height - 14, language);
  drawRows(context, parts.foot, theme);
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
  context.font = scaleFont;
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

function drawRows(context: Context, block: PictureParts['head'], theme: MapTheme): void {
  context.textBaseline = 'middle';
  for (const { row, lines, top } of block.rows) {
    const { font, lineHeight } = rowStyles[row.style];
    const middle = block.top + top + lineHeight / 2;
    if (row.sign) drawSign(context, row.sign, block.left, middle - signSize.height / 2, theme);
    context.fillStyle = ink;
    context.font = font;
    const left = block.left + (row.sign ? signRoom : 0);
    lines.forEach((line, place) => context.fillText(line, left, middle + place * lineHeight));
  }
}
