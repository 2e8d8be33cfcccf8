/** Spatially smooth noise (value noise in octaves, about −1 to 1): what makes neighbours resemble each other. */
import type { Point } from './plane.ts';

function latticeValue(column: number, row: number, seed: number): number {
  let mixed =
    Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2147483648 - 1;
}

const ease = (part: number): number => part * part * (3 - 2 * part);

function octave(x: number, y: number, seed: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const right = ease(x - column);
  const up = ease(y - row);
  const below =
    latticeValue(column, row, seed) * (1 - right) + latticeValue(column + 1, row, seed) * right;
  const above =
    latticeValue(column, row + 1, seed) * (1 - right) +
    latticeValue(column + 1, row + 1, seed) * right;
  return below * (1 - up) + above * up;
}

/** `wavelength` in metres is the size of the largest features; each octave halves size and strength. */
export function smoothNoise([x, y]: Point, wavelength: number, seed: number, octaves = 3): number {
  let total = 0;
  let weight = 0;
  for (let level = 0; level < octaves; level += 1) {
    const scale = 2 ** level;
    total += octave((x * scale) / wavelength, (y * scale) / wavelength, seed + level * 101) / scale;
    weight += 1 / scale;
  }
  return total / weight;
}
