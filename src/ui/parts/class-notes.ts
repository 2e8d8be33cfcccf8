import { breaksAt, type Classification } from '../../analysis/classes/classification.ts';
import { classCountOf, frameOf, type Classing } from '../../analysis/question/classing.ts';
import type { MunicipalityKind } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatValue } from '../../i18n/numbers/numbers.ts';
import { textsOf } from '../../i18n/texts.ts';

/** What the legend says beneath the classes, on the page, on paper and in pictures. */
export interface ClassNotes {
  readonly help: string;
  readonly warnings: readonly string[];
}

export interface NotedClasses {
  readonly classification: Classification;
  readonly indicator: Pick<Indicator, 'unit' | 'highMeans'> | undefined;
  readonly kind: MunicipalityKind;
  readonly language: Language;
}

/** The name of a classing among the texts. */
export function methodName(classing: Pick<Classing, 'method' | 'weight'>): MethodName {
  const { method, weight } = classing;
  return method === 'septiles' || method === 'quantiles' ? `${method}-${weight}` : method;
}

export type MethodName = keyof Texts['classing']['methods'];

/** The classing in a sentence, which end is weak, and whatever makes the classes other than one expects. */
export function classNotes(noted: NotedClasses): ClassNotes {
  const { classification, kind } = noted;
  const { classing } = textsOf(noted.language);
  const frame = frameOf(classification.classing);
  const help = [
    classingSentence(classification, noted.language),
    ...weakEnd(noted),
    ...(frame === 'land' ? [classing.framed.land] : []),
    ...(frame === 'municipality' ? [classing.framed.municipality[kind]] : []),
  ];
  return { help: help.join(' '), warnings: warningsOf(noted) };
}

/** What the classes hold; that they are about equal only where they are. */
function classingSentence(classification: Classification, language: Language): string {
  const { classing, sizes, groups, unlikeGroups = 0 } = classification;
  const { explained, unlike, unlikePlaces } = textsOf(language).classing;
  if (sizes && !sizes.areAlike) {
    const percent = (share: number): string => formatValue(language, 100 * share, 'percent');
    return unlike[classing.weight](percent(sizes.least), percent(sizes.most));
  }
  if (groups && unlikeGroups > 0) return unlikePlaces(unlikeGroups, groups.names.length);
  return explained[methodName(classing)];
}

function weakEnd({ classification, indicator, language }: NotedClasses): string[] {
  const { weakest } = textsOf(language).classing;
  if (indicator?.highMeans === 'weak') return [weakest(classification.entries.length)];
  return indicator?.highMeans === 'strong' ? [weakest(1)] : [];
}

function warningsOf(noted: NotedClasses): string[] {
  const { classification, indicator, language } = noted;
  const { classing: words } = textsOf(language);
  const { entries, groups, unclassed, tiedGroups = 0, classing } = classification;
  const expected = classCountOf(classing);
  const isFewer = !groups && expected !== undefined && entries.length < expected;
  return [
    ...tieWarning(classification, indicator, language),
    ...(tiedGroups > 0 ? [words.tiedPlaces(tiedGroups)] : []),
    ...(isFewer ? [words.fewer(entries.length)] : []),
    ...(groups ? [] : emptyReasons(noted)),
    ...(groups && unclassed > 0 ? [words.unclassed(unclassed)] : []),
  ];
}

/** Why some classes are empty, as the analysis has found it. */
function emptyReasons({ classification, indicator, language }: NotedClasses): string[] {
  const { empty: words, emptyRange } = textsOf(language).classing;
  const { sizes, entries, decimals } = classification;
  if (!sizes) {
    const empty = entries.filter(({ areas }) => areas === 0).map((entry) => entry.class);
    return empty.length > 0 ? [emptyRange(empty.join(', '))] : [];
  }
  return sizes.empty.map(({ reason, classes, areas, value, share }) => {
    const list = classes.join(', ');
    switch (reason) {
      case 'few-areas':
        return words['few-areas'](list, areas, entries.length);
      case 'tie':
        return words.tie(
          list,
          areas,
          formatValue(language, value, indicator?.unit ?? '', decimals),
        );
      case 'large-area':
        return words['large-area'](
          list,
          formatValue(language, 100 * share, 'percent'),
          `1/${entries.length}`,
        );
      default:
        return reason satisfies never;
    }
  });
}

function tieWarning(
  { tie, classing, decimals }: Classification,
  indicator: NotedClasses['indicator'],
  language: Language,
): string[] {
  const count = classCountOf(classing);
  if (!tie || count === undefined) return [];
  const { tiePeople, tieAreas } = textsOf(language).classing;
  const say = classing.weight === 'population' ? tiePeople : tieAreas;
  const value = formatValue(language, tie.value, indicator?.unit ?? '', decimals);
  const share = formatValue(language, 100 * tie.share, 'percent');
  return [say(value, share, `1/${count}`)];
}

/** The breaks that hold where the chosen area lies, and the name of that place, where each place has its own. */
export interface PlaceBreaks {
  readonly name: string;
  readonly breaks: readonly number[];
}

export function placeBreaks(
  classification: Classification,
  index: number | undefined,
): PlaceBreaks | undefined {
  const { groups } = classification;
  if (!groups || index === undefined) return undefined;
  const name = groups.names[groups.groupOf[index] ?? -1];
  const breaks = breaksAt(classification, index);
  return name === undefined || !breaks ? undefined : { name, breaks };
}
