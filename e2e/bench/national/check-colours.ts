import type { Page } from '@playwright/test';
import { classColours, flagColour } from './peers/peer-page.ts';

/**
 * Part of the pixels that have the very colour they should have, of those inside the country. At the national view
 * a quarter is two or three pixels wide and each library decides in its own way which pixels it gets.
 */
export async function agreement(page: Page, expected: Uint8Array, width: number): Promise<number> {
  const colours = [...classColours, flagColour].map(storedColour);
  return page.evaluate(agreementInPage, {
    classes: Buffer.from(expected).toString('base64'),
    colours,
    width,
  });
}

/** Red in the lowest byte, opaque. */
function storedColour(hex: string): number {
  const number = Number.parseInt(hex.slice(1), 16);
  const [red, green, blue] = [number >> 16, (number >> 8) & 255, number & 255];
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

function agreementInPage(expected: {
  readonly classes: string;
  readonly colours: readonly number[];
  readonly width: number;
}): number {
  const { last, isUpsideDown } = window.pictureWatch;
  if (!last) return 0;
  const { classes, colours, width } = expected;
  const text = atob(classes);
  const height = text.length / width;
  let [inside, agreeing] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const place = text.charCodeAt(at);
    if (place === 0) continue;
    inside += 1;
    const row = Math.floor(at / width);
    const pixel = last[(isUpsideDown ? height - 1 - row : row) * width + (at % width)];
    if (pixel === colours[place - 1]) agreeing += 1;
  }
  return agreeing / inside;
}
