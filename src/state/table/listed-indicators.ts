import { conditionsOf, type Rule } from '../../analysis/question/rule.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';

/**
 * The indicators that tables and panels list: all but the location quotients, which say of a group what its share says.
 * A quotient is listed where the map shows it or the rule looks at it.
 */
export function listedIndicators(
  { indicators }: Pick<Dataset, 'indicators'>,
  rule: Rule,
  shown: string | undefined,
): readonly Indicator[] {
  const inRule = new Set(conditionsOf(rule).map(({ indicator }) => indicator));
  return indicators.filter(
    ({ id, quotientOf }) => quotientOf === undefined || id === shown || inRule.has(id),
  );
}
