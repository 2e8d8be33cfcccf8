import type {
  MunicipalityPortrait,
  MunicipalityValue,
} from '../../analysis/municipalities/municipality-portrait.ts';
import { answer, answerAt, type Judgement } from '../../analysis/rule/judgement.ts';
import { undecidedReasonsOf } from '../../analysis/rule/undecided.ts';
import type { Clusters } from '../../analysis/space/clusters.ts';
import type { Dataset, MunicipalityKind } from '../../areas/dataset.ts';
import { usualDecimals } from '../../areas/unit.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatValue } from '../../i18n/numbers/numbers.ts';

/** What the panel of a municipality says, in words and in rows; nothing in it is a ranking. */

/** What it is, where it lies, and how many people live in it. */
export function municipalityFacts(
  { lands, population, peopleUnknown }: MunicipalityPortrait,
  kind: MunicipalityKind,
  texts: Texts,
): string {
  const unknown = peopleUnknown === 0 ? '' : ` ${texts.legend.peopleUnknown(peopleUnknown)}`;
  const people =
    population === undefined
      ? texts.panel.populationUnknown
      : `${texts.people(population)}${unknown}`;
  const [unit] = texts.units[kind];
  return [unit.charAt(0).toUpperCase() + unit.slice(1), ...lands, people].join(' · ');
}

/** Of how many neighbourhoods areas lie in it; undefined where, or as long as, it is not known which hang together. */
export function neighbourhoodsIn(
  clusters: Pick<Clusters, 'clusterOf' | 'touchUnknown'> | undefined,
  areas: Iterable<number>,
): number | undefined {
  if (!clusters || clusters.touchUnknown) return undefined;
  const places = new Set<number>();
  for (const area of areas) places.add(clusters.clusterOf[area] ?? -1);
  places.delete(-1);
  return places.size;
}

/** How many neighbourhoods and areas are marked, and how many people live in them. */
export function municipalitySentence(
  { name, flagged, population, populationFlagged }: MunicipalityPortrait,
  neighbourhoods: number | undefined,
  texts: Texts,
): string {
  const words = texts.places.municipality;
  if (flagged === 0) return words.none(name);
  return words.some(name, flagged, populationFlagged, population, neighbourhoods);
}

/**
 * A value, or why there is none; `basis` says how many areas stand behind it, where these are not all, or what each of them
 * lacks, where it is not the same.
 */
export function valueText(
  { mean, areas, absence }: MunicipalityValue,
  { unit, decimals }: { readonly unit: string; readonly decimals: number | undefined },
  texts: Texts,
  language: Language,
): { readonly text: string; readonly basis: string } {
  const text =
    mean === undefined
      ? texts.states[absence ?? 'missing']
      : formatValue(language, mean, unit, decimals ?? usualDecimals(unit));
  const absent = absentTexts(areas, texts);
  if (mean === undefined) return { text, basis: absent.length > 1 ? absent.join(', ') : '' };
  if (absent.length === 0) return { text, basis: '' };
  const all = areas.known + areas.missing + areas.suppressed + areas['not-applicable'];
  const basis = texts.places.municipality.basis(areas.known, all);
  return { text, basis: [basis, ...absent].join(', ') };
}

function absentTexts(areas: MunicipalityValue['areas'], texts: Texts): string[] {
  const words = texts.places.municipality;
  return [
    areas.suppressed > 0 ? words.suppressed(areas.suppressed) : '',
    areas.missing > 0 ? words.missing(areas.missing) : '',
    areas['not-applicable'] > 0 ? words.notApplicable(areas['not-applicable']) : '',
  ].filter((part) => part !== '');
}

export interface NamedArea {
  readonly area: number;
  readonly name: string;
  readonly isMarked: boolean;
  readonly status: string;
}

/** The areas of a municipality by their names, each with the answer of the rule. */
export function areaRows(
  dataset: Dataset,
  judgement: Judgement,
  areas: Uint32Array,
  texts: Texts,
  language: Language,
): readonly NamedArea[] {
  const reasonAt = undecidedReasonsOf(dataset, judgement);
  const rows = Array.from(areas, (area): NamedArea => {
    const reason = reasonAt(area);
    return {
      area,
      name: dataset.areas[area]?.name ?? '',
      isMarked: judgement.flags[area] === answer.yes,
      status: reason ? texts.undecided[reason][1] : texts.answers[answerAt(judgement, area)],
    };
  });
  return byName(rows, language);
}

export interface Neighbourhood {
  readonly key: string;
  readonly name: string;
  readonly areas: readonly number[];
  readonly population: number | undefined;
}

/** The neighbourhoods of marked areas that lie in a municipality, wholly or in part, by their names. */
export function neighbourhoodRows(
  { list, clusterOf }: Clusters,
  areas: Uint32Array,
  texts: Texts,
  language: Language,
): readonly Neighbourhood[] {
  const places = new Set(Array.from(areas, (area) => clusterOf[area] ?? -1));
  const rows = [...places].flatMap((place) => {
    const cluster = list[place];
    if (!cluster) return [];
    const name = texts.study.clusters.named(cluster.name, cluster.others);
    return [{ key: cluster.key, name, areas: cluster.areas, population: cluster.population }];
  });
  return byName(rows, language);
}

function byName<Row extends { readonly name: string }>(
  rows: readonly Row[],
  language: Language,
): readonly Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return rows.toSorted((one, other) => compare(one.name, other.name));
}
