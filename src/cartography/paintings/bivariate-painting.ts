import type { Bivariate } from '../../analysis/pairs/bivariate.ts';
import type { Column } from '../../areas/column.ts';
import { absenceCode, absencesOf } from './area-paint.ts';
import type { Painting } from './painting.ts';
import type { Ground } from '../colours/ramps.ts';

/**
 * Two ramps laid over each other (after J. Stevens): to the right the first indicator rises (blue), upwards the second
 * (ochre); both ends together stand out most from the ground. Mixed in Lab between corners that were sought so that any two
 * of the nine are at least 15 apart (CIEDE2000) with every kind of colour vision.
 */
export const bivariateColours: Readonly<Record<Ground, readonly string[]>> = {
  light: [
    '#eaeae6',
    '#a1b8df',
    '#4888d7',
    '#d3b783',
    '#908987',
    '#455e87',
    '#b3871b',
    '#755d35',
    '#36373f',
  ],
  dark: [
    '#393e45',
    '#4e6286',
    '#6088cd',
    '#765d47',
    '#918990',
    '#a6b8df',
    '#b27e45',
    '#d0b398',
    '#e6eaf0',
  ],
};

/** Areas without one of the two figures have no code; a withheld one weighs more than a missing one. */
export function bivariatePainting(
  { x, y, codes }: Bivariate,
  columns: readonly [Column, Column],
  ground: Ground,
): Painting {
  const [across, up] = columns.map(absencesOf);
  const kinds = [absenceCode.suppressed, absenceCode.missing, absenceCode['not-applicable']];
  const absences = codes.map((code, area) => {
    if (code > 0) return absenceCode.none;
    const own = [across?.[area], up?.[area]];
    return kinds.find((kind) => own.includes(kind)) ?? absenceCode.missing;
  });
  return {
    id: 'bivariate',
    codes,
    absences,
    colours: bivariateColours[ground],
    bivariate: { x, y },
  };
}
