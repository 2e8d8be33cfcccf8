import type { Indicator, IndicatorRole, LocalText } from './indicator.ts';

/** Indicators that stand together: of one dimension of a catalogue, or without one, of one role. */
export type IndicatorGroup = (
  | { readonly dimension: LocalText }
  | { readonly dimension: undefined; readonly role: IndicatorRole }
) & { readonly indicators: readonly Indicator[] };

const roles: readonly IndicatorRole[] = ['migrant-share', 'economic-base', 'rent', 'other'];

/**
 * Dimensions in the order in which they are first mentioned, known by their German name; then what has none, by role; and
 * last the location quotients.
 */
export function indicatorGroups(indicators: readonly Indicator[]): IndicatorGroup[] {
  const byDimension = new Map<string, { dimension: LocalText; indicators: Indicator[] }>();
  for (const indicator of indicators) {
    const { dimension } = indicator;
    if (!dimension) continue;
    const group = byDimension.get(dimension.de);
    if (group) group.indicators.push(indicator);
    else byDimension.set(dimension.de, { dimension, indicators: [indicator] });
  }
  const others = indicators.filter(({ dimension }) => !dimension);
  const byRole = roles.map((role) => ({
    dimension: undefined,
    role,
    indicators: others.filter((one) => one.role === role),
  }));
  const dimensions = [...byDimension.values()];
  const isLast = ({ indicators: [first] }: IndicatorGroup): boolean =>
    first?.quotientOf !== undefined;
  return [
    ...dimensions.filter((group) => !isLast(group)),
    ...byRole.filter((group) => group.indicators.length > 0),
    ...dimensions.filter(isLast),
  ];
}
