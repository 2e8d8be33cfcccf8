import type { PointGroupResult } from '../../analysis/segregation/point-segregation.ts';
import type { SegregationIndex } from '../../analysis/segregation/segregation.ts';
import { differenceFits } from '../../analysis/values/decimals.ts';
import { formatValue } from '../../i18n/numbers/numbers.ts';
import { indexDecimals } from './municipality-columns.ts';
import type { StudyFigures } from './study-figures.ts';

/** What the page says of a group in a layer of schools, in sentences. */

/** A layer of schools with an index of the group there, and that of where the group lives. */
export interface SchoolIndex {
  readonly name: string;
  readonly index: SegregationIndex;
  readonly home: number | undefined;
  readonly own: number | undefined;
}

/** Both indices and their difference; that it does not fit the rounded figures is said. */
export function comparedIndices(
  { name, index, home, own }: SchoolIndex,
  { texts, figure, difference }: StudyFigures,
): string {
  const { municipalities, schools: words } = texts.study;
  const [one, other] = [home, own].map((value) => figure(value, 'index', indexDecimals));
  const compared = words.compared(municipalities.indices[index], one ?? '', name, other ?? '');
  if (home === undefined || own === undefined) return `${compared}.`;
  const fits = differenceFits(own, home, indexDecimals);
  const note = fits ? '' : ` (${texts.panel.unrounded})`;
  return `${compared}; ${words.difference} ${difference(own - home, indexDecimals)}${note}.`;
}

/** In how many schools the group is more than a third. */
export function aboveSentence(
  { all }: PointGroupResult,
  name: string,
  { texts }: StudyFigures,
): string {
  return texts.study.schools.above(all.aboveThird, all.segregation.areas, name);
}

/** The lowest and the highest known share of the group. */
export function shareRange(
  { shares }: PointGroupResult,
  { texts, language }: StudyFigures,
): string {
  const known = shares.filter((share) => !Number.isNaN(share)).sort();
  const percent = (share = 0) => formatValue(language, 100 * share, 'percent', 1);
  return texts.study.schools.spread(percent(known[0]), percent(known.at(-1)));
}

/** What the figures mean, and which schools stand outside of them. */
export function schoolDefinition(
  { all }: PointGroupResult,
  outside: number,
  { texts }: StudyFigures,
): string {
  const { definition, leftOut, outside: outsideWords } = texts.study.schools;
  return [
    definition,
    ...(all.leftOut > 0 ? [leftOut(all.leftOut)] : []),
    ...(outside > 0 ? [outsideWords(outside)] : []),
  ].join(' ');
}
