import type { Dataset } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { conditionsOf, type Rule } from '../question/rule.ts';

/** The two indicators that are seen against each other. */
export interface Axes {
  readonly x: Indicator;
  readonly y: Indicator;
}

/**
 * The indicators named by the options `x` and `y`; where these name none, the first two of the rule (share and economic
 * base in the rule of the study), then the first two of the catalogue. Undefined with fewer than two indicators.
 */
export function axesOf(
  { indicators }: Pick<Dataset, 'indicators'>,
  rule: Rule,
  options: Readonly<Record<string, string>>,
): Axes | undefined {
  const named = (id: string | undefined): Indicator | undefined =>
    indicators.find((indicator) => indicator.id === id);
  const usual = [
    ...conditionsOf(rule).flatMap(({ indicator }) => named(indicator) ?? []),
    ...indicators,
  ];
  const y = named(options['y']);
  const x = named(options['x']) ?? usual.find((one) => one.id !== y?.id);
  const other = y ?? usual.find((one) => one.id !== x?.id);
  return x && other ? { x, y: other } : undefined;
}
