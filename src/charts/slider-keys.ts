/** What a slider inside a chart stands on: its ends, its smallest step and the decimals of its values. */
export interface SliderScale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly decimals: number;
}

/** The value after a key: a step by arrows, ten by pages, within the ends; undefined for any other key. */
export function valueAfterKey(
  key: string,
  value: number,
  { from, to, step, decimals }: SliderScale,
): number | undefined {
  const small = Math.max(step, 10 ** -decimals);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -small,
    ArrowDown: -small,
    ArrowRight: small,
    ArrowUp: small,
    PageDown: -10 * small,
    PageUp: 10 * small,
  };
  const own = steps[key];
  if (own === undefined) return undefined;
  return Number(Math.min(Math.max(value + own, from), to).toFixed(decimals));
}
