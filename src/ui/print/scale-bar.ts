/** Longest bar of a scale in pixels of the page. */
const longest = 160;

/** The longest bar of 1, 2 or 5 times a power of ten metres that is not longer than 160 pixels. */
export function scaleBar(metresPerPixel: number): {
  readonly metres: number;
  readonly pixels: number;
} {
  const most = longest * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * ([5, 2, 1].find((factor) => factor * power <= most) ?? 1);
  return { metres, pixels: metres / metresPerPixel };
}
