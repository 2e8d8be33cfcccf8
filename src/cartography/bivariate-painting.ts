import type { Bivariate } from '../analysis/bivariate.ts';
import type { Column } from '../areas/column.ts';
import { absenceCode, absencesOf } from './area-paint.ts';
import type { Painting } from './painting.ts';

/**
 * Two ramps laid over each other (after J. Stevens): to the right the first indicator rises, upwards the second; the
 * corners are told apart with every kind of colour vision, and both ends together are the darkest.
 */
const bivariateColours = [
  '#e8e8e8',
  '#ace4e4',
  '#5ac8c8',
  '#dfb0d6',
  '#a5add3',
  '#5698b9',
  '#be64ac',
  '#8c62aa',
  '#3b4994',
] as const;

/** Areas without one of the two figures have no code; a withheld one weighs more than a missing one. */
export function bivariatePainting(
  { x, y, codes }: Bivariate,
  columns: readonly [Column, Column],
): Painting {
  const [across, up] = columns.map(absencesOf);
  const absences = codes.map((code, area) => {
    if (code > 0) return absenceCode.none;
    const own = [across?.[area], up?.[area]];
    const kinds = [absenceCode.suppressed, absenceCode.missing, absenceCode['not-applicable']];
    return kinds.find((kind) => own.includes(kind)) ?? absenceCode.missing;
  });
  return { id: 'bivariate', codes, absences, colours: bivariateColours, bivariate: { x, y } };
}
