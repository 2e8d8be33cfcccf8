import { decimalsThatSeparateAll } from '../../analysis/values/decimals.ts';
import { dynamicsBand, dynamicsCuts } from '../../analysis/time/dynamics-index.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';

/** Decimals of an index in standard deviations, where nothing finer is needed. */
const usual = 2;
const most = 12;

/** A dynamics index with enough decimals that it cannot contradict its class. */
export function dynamicsFigure(value: number, language: Language): string {
  const cuts = Object.values(dynamicsCuts).map((cut) => [value, cut] as const);
  return formatNumber(language, value, decimalsThatSeparateAll(cuts, usual, most));
}

export function dynamicsWord(value: number, { study }: Texts): string {
  return study.dynamics.bands[dynamicsBand(value)];
}
