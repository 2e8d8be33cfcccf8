/** A palette that knows the colours a map is likely to show, so that none of them changes the style later. */
import { Palette } from '../colours/palette.ts';
import { darkRamps, ramps } from '../colours/ramps.ts';
import { bivariateColours } from './bivariate-painting.ts';

export function likelyPalette(): Palette {
  const ofClasses = [...ramps, ...darkRamps].flatMap(({ colours }) => colours);
  return new Palette([...ofClasses, ...bivariateColours.light, ...bivariateColours.dark]);
}
