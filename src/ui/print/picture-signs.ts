import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import { dotting, hatching } from '../../cartography/colours/sign-patterns.ts';
import type { Sign } from '../parts/swatch.ts';
import { dotCentres, hatchLines } from './sign-marks.ts';

/** The signs of the legend on a picture, as the map draws them; measures in pixels. */

export const signSize = { width: 32, height: 18 } as const;

type Context = OffscreenCanvasRenderingContext2D;

/** Draws a sign in the theme of the map, with its upper left corner at `left` and `top`. */
export function drawSign(
  context: Context,
  sign: Sign,
  left: number,
  top: number,
  theme: MapTheme,
): void {
  context.save();
  context.translate(left, top);
  drawMarks(context, sign, theme);
  context.restore();
}

function drawMarks(context: Context, sign: Sign, theme: MapTheme): void {
  switch (sign.kind) {
    case 'class':
      return drawBox(context, sign.colour, theme);
    case 'missing':
      drawBox(context, theme.absent, theme);
      return drawLines(context, theme);
    case 'suppressed':
      drawBox(context, theme.absent, theme);
      return drawDots(context, theme);
    case 'not-applicable':
      return drawBox(context, theme.absent, theme);
    case 'flagged':
      return drawOutline(context, theme);
    default:
      return sign satisfies never;
  }
}

function drawBox(context: Context, fill: string, theme: MapTheme): void {
  const { width, height } = signSize;
  context.fillStyle = fill;
  context.fillRect(0, 0, width, height);
  context.strokeStyle = theme.border;
  context.lineWidth = 0.5;
  context.strokeRect(0, 0, width, height);
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
}

function drawLines(context: Context, theme: MapTheme): void {
  const { height } = signSize;
  context.strokeStyle = theme.sign;
  context.lineWidth = hatching.width;
  context.beginPath();
  for (const x of hatchLines(signSize)) {
    context.moveTo(x - height, height);
    context.lineTo(x, 0);
  }
  context.stroke();
}

function drawDots(context: Context, theme: MapTheme): void {
  context.fillStyle = theme.sign;
  for (const { x, y } of dotCentres(signSize)) {
    context.beginPath();
    context.arc(x, y, dotting.radius, 0, 2 * Math.PI);
    context.fill();
  }
}

/** Ink on a light casing, on the ground of areas without a class, from which the casing stands out. */
function drawOutline(context: Context, theme: MapTheme): void {
  const { width, height } = signSize;
  context.fillStyle = theme.absent;
  context.fillRect(0, 0, width, height);
  const strokes = [
    { colour: theme.casing, line: 5 },
    { colour: theme.flagInk, line: 2.4 },
  ];
  for (const { colour, line } of strokes) {
    context.strokeStyle = colour;
    context.lineWidth = line;
    context.strokeRect(3, 3, width - 6, height - 6);
  }
}
