import type { Figure } from '../../areas/figure.ts';
import { usualDecimals } from '../../areas/unit.ts';
import type { Language } from './language.ts';

/** Numbers as a reader of the language expects them, by `Intl`. */

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** Formatters are costly to make and cheap to keep. */
const formatters = new Map<string, Intl.NumberFormat>();

/** The one sign of negative numbers on the page; files that machines read keep the hyphen (`machineNumber`). */
const minus = '−';

/** A number as shown, for a clipboard or file whose reader takes only a hyphen for the sign. */
export function machineNumber(shown: string): string {
  return shown.replace(new RegExp(`^${minus}(?=\\d)`), '-');
}

/** A number with exactly so many decimals, with the one minus; a minus zero prints as zero. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  const key = `${language}${decimals}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    formatters.set(key, formatter);
  }
  // Intl writes a hyphen in both languages.
  return formatter.format(value).replace('-', minus);
}

/** A difference with its sign: "+3", "−2", "±0". */
export function formatDifference(language: Language, value: number, decimals = 0): string {
  const size = formatNumber(language, Math.abs(value), decimals);
  if (size === formatNumber(language, 0, decimals)) return `±${size}`;
  return `${value > 0 ? '+' : minus}${size}`;
}

/** The unit as it stands behind a number; in German the percent sign follows a narrow blank (DIN 5008). */
export function unitSign(unit: string, language: Language = 'de'): string {
  switch (unit) {
    case 'percent':
    case '%':
      return language === 'de' ? '\u202f%' : '%';
    case 'count':
    case 'index':
    case 'quotient':
      return '';
    default:
      return signAfter(unitName(unit, language));
  }
}

function signAfter(name: string): string {
  return name === '' ? '' : `\u202f${name}`;
}

/** However a source writes a unit, the page writes it in one way: "€/m²", "je 1.000", "‰". */
function unitName(unit: string, language: Language): string {
  const plain = unit.trim();
  if (/^(?:€|EUR|Euro)\s*(?:\/|je|pro|per)\s*(?:m²|m2|qm)$/iu.test(plain)) return '€/m²';
  if (/^(?:€|EUR|Euro)$/iu.test(plain)) return '€';
  if (/^(?:‰|Promille)$/iu.test(plain)) return '‰';
  const [, rate] =
    /^(?:je|pro|per)\s+(10{2,6}|1[.,\s]000|10[.,\s]000|100[.,\s]000)$/iu.exec(plain) ?? [];
  if (rate === undefined) return plain;
  const size = formatNumber(language, Number(rate.replace(/\D/g, '')));
  return `${language === 'de' ? 'je' : 'per'} ${size}`;
}

/** The unit as it stands in the head of a column, in brackets behind its name; empty where the numbers have none. */
export function unitInHead(unit: string, language: Language): string {
  const sign = unitSign(unit, language).trim();
  return sign === '' ? '' : ` (${sign})`;
}

export function formatValue(
  language: Language,
  value: number,
  unit: string,
  decimals = usualDecimals(unit),
): string {
  return formatNumber(language, value, decimals) + unitSign(unit, language);
}

/** A value with its unit, or the word for its absence. */
export function formatFigure(
  language: Language,
  figure: Figure,
  unit: string,
  decimals: number,
  words: Readonly<Record<'missing' | 'suppressed' | 'not-applicable', string>>,
): string {
  if (figure.state === 'known') return formatValue(language, figure.value, unit, decimals);
  return words[figure.state];
}

/** A length on the ground: "500 m", "20 km". */
export function formatLength(language: Language, metres: number): string {
  return metres < 1000
    ? `${formatNumber(language, metres, metres < 1 ? 2 : 0)} m`
    : `${formatNumber(language, metres / 1000)} km`;
}

/** A date in words of the language, without time. */
export function formatDate(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(date);
}

/**
 * Reads a number as a person types it in the language, with or without the unit; undefined when it is none.
 * In German "1.234" is a thousand and more, but "41.3" and "0.375" cannot be groups of three digits, so there
 * the point is taken for the decimal sign; in English the same holds for the comma.
 */
export function parseTypedNumber(language: Language, text: string): number | undefined {
  const plain = text.replace(/€\s*\/\s*m²|[\s%€]/g, '').replace(/^−/, '-');
  const [group, decimal] = language === 'de' ? ['.', ','] : [',', '.'];
  const pattern = `^[+-]?(?:\\d*|[1-9]\\d{0,2}(?:\\${group}\\d{3})+)(?:\\${decimal}\\d+)?$`;
  if (/\d/.test(plain) && new RegExp(pattern).test(plain)) {
    return Number(plain.replaceAll(group, '').replace(decimal, '.'));
  }
  if (/^[+-]?\d*[.,]\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return undefined;
}
