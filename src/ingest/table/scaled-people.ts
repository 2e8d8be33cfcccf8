import { isKnown, type Column } from '../../areas/column.ts';

/** Whether numbers of people are likely to be counted in thousands, or in another unit than people. */

/** Half of the inhabited areas of a city never have fewer people than this. */
const leastMiddle = 30;

/** Where most values are not whole, or so small that nobody would count areas by them. */
export function looksScaled(facts: {
  readonly known: number;
  readonly whole: number;
  readonly middle: number;
}): boolean {
  return facts.known > 0 && (2 * facts.whole < facts.known || facts.middle < leastMiddle);
}

/**
 * The value in the middle of the numbers of people where more than half of them are under the limit and they look as if
 * they were counted in thousands; otherwise undefined. Then it is the unit, not privacy, why figures are withheld.
 */
export function middleIfScaled(population: Column, minimum: number): number | undefined {
  const known = population.values.filter((value, index) => isKnown(population, index) && value > 0);
  const values = known.sort();
  const middle = values[Math.floor(values.length / 2)];
  if (middle === undefined || middle >= minimum) return undefined;
  const whole = values.filter(Number.isInteger).length;
  return looksScaled({ known: values.length, whole, middle }) ? middle : undefined;
}
