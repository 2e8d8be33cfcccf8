/** What holds where a project file is silent: the rule of the study and the words of the catalogue. */
import { excerpt, longestName } from '../../areas/excerpt.ts';
import type { IndicatorInstructions } from '../../ingest/instructions/table-instructions.ts';
import {
  classCountOf,
  classingOf,
  frameOf,
  type Classing,
  septileCount,
} from '../../analysis/question/classing.ts';
import type { CountedShare, LocalText } from '../../areas/indicator.ts';
import type { MunicipalityKind, NeighbourhoodsWithin } from '../../areas/dataset.ts';
import type { Condition, Rule } from '../../analysis/question/rule.ts';
import type { PrivacyLimits } from '../../ingest/instructions/instructions.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import type { IndicatorEntry, LocalTextEntry, ProjectFile, TableEntry } from './schema.ts';

/** Monitorings of Berlin and Hamburg show no figures of areas with fewer than 300 people. Source: docs/method.md#privacy. */
export const defaultPrivacy: PrivacyLimits = Object.freeze({
  minimumPopulation: 300,
  minimumCount: 10,
});

export const statusIndexLabel: LocalText = Object.freeze({ de: 'Statusindex', en: 'Status index' });

export const dynamicsIndexLabel: LocalText = Object.freeze({
  de: 'Dynamikindex',
  en: 'Dynamics index',
});

/** How many classes at the end that counts: septiles 6 and 7 where high values do, else 1 and 2. */
const outerClasses = 2;
/** Longest description, in UTF-16 units: pages of it. */
const longestDescription = 10_000;

/** A text of the project by language, no longer than its kind can be; a label is a name. */
export function localText(entry: LocalTextEntry, longest = longestName): LocalText {
  if (typeof entry === 'string') return { de: excerpt(entry, longest) };
  const { de, en } = entry;
  return {
    de: excerpt(de, longest),
    ...(en !== undefined && { en: excerpt(en, longest) }),
  };
}

/** Septiles by population; by areas where no table says how many people live in them. */
export function chosenClassing(file: ProjectFile): Classing {
  const hasPeople = file.tables.some((table) => table.population !== undefined);
  return {
    method: 'septiles',
    ...file.classing,
    weight: file.classing?.weight ?? (hasPeople ? 'population' : 'areas'),
  };
}

/**
 * The study's default rule: migrant share in septile 6 or 7 and economic base in the two weakest
 * septiles, in the frame of the classes. Of other classings it is the two outer classes, too. The base is the status index, else the first indicator with that role.
 * A part that the project does not have is left out. Source: docs/method.md#default-rule.
 */
export function defaultRule(
  indicators: readonly IndicatorInstructions[],
  statusIndex: string | undefined,
  classing: Classing,
): Rule {
  const share = indicators.find(({ role }) => role === 'migrant-share');
  const base = indicators.find(({ role }) => role === 'economic-base');
  return {
    all: [
      ...(share ? [outermost(share.id, 'high', classing)] : []),
      ...(statusIndex !== undefined ? [outermost(statusIndex, 'high', classing)] : []),
      ...(statusIndex === undefined && base
        ? [outermost(base.id, base.highMeans === 'strong' ? 'low' : 'high', classing)]
        : []),
    ],
  };
}

function outermost(indicator: string, end: 'high' | 'low', classing: Classing): Condition {
  const own = classingOf(classing, indicator);
  const frame = frameOf(own);
  if (end === 'low') return { indicator, frame, kind: 'class-at-most', cut: outerClasses };
  const cut = Math.max(1, (classCountOf(own) ?? septileCount) - outerClasses + 1);
  return { indicator, frame, kind: 'class-at-least', cut };
}

/** What the units above the areas are, judged by the name of the property: BEZ, Bezirk, KRS, Kreis, Stadtteil, Ortsteil. */
export function municipalityKind(property: string): MunicipalityKind {
  if (
    /stadt-?teil|orts-?teil|stadtviertel|quartier|stadtraum|^stt(?:eil)?(?![a-z])/iu.test(property)
  ) {
    return 'quarter';
  }
  if (/(?:^|[_\s-])(?:stadt)?bez(?!eich)|district$|^borough/iu.test(property)) return 'district';
  if (/^(?:land)?(?:kreis|krs)/iu.test(property)) return 'county';
  return 'municipality';
}

/**
 * What a neighbourhood ends at where the project does not say: the districts of one city divide no neighbourhood,
 * municipalities and counties do, and so does everything in a country whose Länder are named.
 */
export function neighbourhoodsWithin(
  kind: MunicipalityKind,
  land: string | undefined,
): NeighbourhoodsWithin {
  const isInCity = kind === 'district' || kind === 'quarter';
  return isInCity && land === undefined ? 'none' : 'municipality';
}

/** The indicators of a table; what one leaves out is as its first mention has it, and else as the catalogue says. */
export function indicatorInstructions(
  table: TableEntry,
  tables: readonly TableEntry[],
  catalogue: Catalogue = catalogueOf(undefined),
): IndicatorInstructions[] {
  const all = tables.flatMap((each) => each.indicators ?? []);
  return (table.indicators ?? []).map((stated) => {
    const first = all.find(({ id }) => id === stated.id);
    const code = stated.code ?? first?.code;
    const meaning = code === undefined ? undefined : catalogue.get(code);
    const counted = countedShare(stated, table);
    const {
      label,
      description,
      dimension,
      denominator: _d,
      numerator: _n,
      column = '',
      role = 'other',
      unit = counted ? 'percent' : '',
      ...rest
    } = { ...meaning, ...first, ...stated };
    const denominator = counted ? undefined : wordFor(stated, first, meaning);
    const assumed = role === 'economic-base' ? ({ highMeans: 'weak' } as const) : {};
    return {
      ...assumed,
      ...rest,
      column: counted?.numerator ?? stated.column ?? column,
      ...(counted && { counted }),
      role,
      unit,
      label: localText(label ?? counted?.numerator ?? column),
      ...(description === undefined
        ? {}
        : { description: localText(description, longestDescription) }),
      ...(dimension === undefined ? {} : { dimension: localText(dimension) }),
      ...(denominator === undefined ? {} : { denominator: localText(denominator) }),
    };
  });
}

/** The columns of a share that is formed of counts; the people of the area are one of them as any other. */
function countedShare(
  { numerator, denominator }: IndicatorEntry,
  { population }: TableEntry,
): CountedShare | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  if (typeof denominator === 'object') return { numerator, isOfPeople: true };
  return { numerator, denominator, isOfPeople: denominator === population };
}

/** The word for what a figure is a share of, as the first that has one says it. */
function wordFor(
  ...entries: readonly (Pick<IndicatorEntry, 'denominator' | 'numerator'> | undefined)[]
): LocalTextEntry | undefined {
  const words = entries.flatMap((entry) =>
    entry?.denominator === undefined || entry.numerator !== undefined ? [] : entry.denominator,
  );
  return words.find((word) => typeof word === 'string' || 'de' in word) as
    LocalTextEntry | undefined;
}
