import { columnOrMissing, findRound } from '../../analysis/values/rounds.ts';
import { stateAt, type Column } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { usualDecimals } from '../../areas/unit.ts';
import { formatNumber, formatValue, unitSign } from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import type { MethodInput, MethodPart } from './method-part.ts';

/** The indicators of the data on the methods page: what each is, of what, from where, and for how many areas it is known. */

/** Id of the part on an indicator. */
export function indicatorSection(id: string): string {
  return `indicator-${id}`;
}

export function indicatorParts(input: MethodInput): MethodPart[] {
  return input.dataset.indicators.map((indicator) => indicatorPart(indicator, input));
}

function indicatorPart(indicator: Indicator, input: MethodInput): MethodPart {
  const { dataset, result, language } = input;
  const { indicator: words } = textsOf(language).methods;
  const { id, label, description, source, code, dimension } = indicator;
  const column = columnOrMissing(dataset, findRound(dataset, result.analysis.round), id);
  const decimals = result.analysis.classifications[id]?.decimals ?? usualDecimals(indicator.unit);
  const catalogue = [code, dimension && shownText(language, dimension)].filter(Boolean).join(', ');
  return {
    id: indicatorSection(id),
    title: shownText(language, label),
    text: [description ? shownText(language, description) : words.none],
    facts: [
      [words.unit, unitText(indicator, input)],
      [words.denominator, denominator(indicator, input)],
      [words.direction, directionText(indicator, input)],
      ...bandFact(indicator, input),
      [words.kind, kindText(indicator, input)],
      ...(source === undefined ? [] : [[words.source, source] as const]),
      ...(catalogue === '' ? [] : [[words.catalogue, catalogue] as const]),
      [words.areas, words.counts(countStates(column))],
      [words.decimals, words.decimalsOf(decimals)],
    ],
  };
}

function unitText({ unit }: Indicator, { language }: MethodInput): string {
  const { units } = textsOf(language).methods.indicator;
  if (unit === 'percent' || unit === 'count' || unit === 'index') return units[unit];
  return unitSign(unit, language).trim();
}

/** Of what a figure is a part, as far as the project says so; else its definition has to. */
function denominator(
  { id, unit, role, counted }: Indicator,
  { dataset, language }: MethodInput,
): string {
  const { denominators } = textsOf(language).methods.indicator;
  if (counted) {
    const { isOfPeople, denominator: column = '' } = counted;
    return isOfPeople ? denominators.population : denominators.column(column);
  }
  const group = dataset.groups?.find(({ share }) => share === id);
  if (group?.of !== undefined) return denominators.column(group.of);
  if (group || (role === 'migrant-share' && unit === 'percent')) return denominators.population;
  if (unit === 'index') return denominators.index;
  return unit === 'count' ? denominators.none : denominators.definition;
}

function directionText({ highMeans, direction }: Indicator, { language }: MethodInput): string {
  const { directions } = textsOf(language).methods.indicator;
  const words = [highMeans, direction].flatMap((one) => (one ? [directions[one]] : []));
  return words.length === 0 ? directions.none : words.join('; ');
}

function bandFact(
  { band, unit }: Indicator,
  { language }: MethodInput,
): (readonly [string, string])[] {
  if (!band) return [];
  const words = textsOf(language).methods.indicator;
  const [from, to] = band.map((value) => formatValue(language, value, unit));
  return [[words.band, words.bandOf(from ?? '', to ?? '')]];
}

function kindText({ id, source, counted }: Indicator, { dataset, language }: MethodInput): string {
  const { kinds, component } = textsOf(language).methods.indicator;
  if (counted) return kinds.counted(counted.numerator, counted.denominator);
  if (source !== undefined) return kinds.published;
  const composite = dataset.composites?.find((one) => one.id === id);
  if (composite) {
    const parts = composite.components.map(({ indicator, weight, highMeans }) =>
      component(
        labelOf(dataset, indicator, language),
        formatNumber(language, weight, decimalsOf(weight)),
        highMeans === 'strong',
      ),
    );
    return kinds.made(parts.join(' + '));
  }
  return id === dataset.statusIndex ? kinds.status : kinds.computed;
}

function labelOf({ indicators }: Dataset, id: string, language: MethodInput['language']): string {
  const indicator = indicators.find((one) => one.id === id);
  return indicator ? shownText(language, indicator.label) : id;
}

/** Decimals a weight is written with: 0.25 has two. */
function decimalsOf(weight: number): number {
  return String(weight).split('.')[1]?.length ?? 0;
}

/** In how many areas a figure is known (and zero), withheld, missing, or not applicable. */
export interface StateCounts {
  readonly known: number;
  readonly zero: number;
  readonly suppressed: number;
  readonly missing: number;
  readonly notApplicable: number;
}

export function countStates(column: Column): StateCounts {
  const states = Array.from(column.values, (_, area) => stateAt(column, area));
  const count = (wanted: string): number => states.filter((state) => state === wanted).length;
  return {
    known: count('known'),
    zero: column.values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0),
    suppressed: count('suppressed'),
    missing: count('missing'),
    notApplicable: count('not-applicable'),
  };
}
