import type {
  IndicatorInstructions,
  TableInstructions,
} from '../instructions/table-instructions.ts';
import type { DraftRound } from '../instructions/draft-round.ts';
import { isKnown } from '../../areas/column.ts';
import type { Area, Dataset, Round } from '../../areas/dataset.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { countsTakenAsShares, wrongCountNotes } from './count-notes.ts';
import { draftRounds } from './draft-rounds.ts';
import type { PrivacyLimits, ReadingInstructions } from '../instructions/instructions.ts';
import type { TableFigures } from '../table/read-table.ts';
import type { Report } from '../result/report.ts';
import { columnReadings } from '../cells/column-form.ts';
import { middleIfScaled } from '../table/scaled-people.ts';
import {
  withheldReasons,
  withholdFigures,
  type PeopleBehind,
  type Withheld,
  type WithheldReason,
} from '../privacy/withhold-figures.ts';

/** Everything that was read as one data set; figures that the privacy limits forbid are withheld and counted. */
export function assembleDataset(
  instructions: ReadingInstructions,
  areas: readonly Area[],
  tables: readonly TableFigures[],
  report: Report,
): Dataset {
  const indicators = listIndicators(instructions.tables);
  const people = peopleBehind(instructions, indicators);
  const drafts = draftRounds(
    tables,
    indicators.map(({ id }) => id),
    areas.length,
  );
  const { privacy } = instructions;
  const rounds = drafts.map((draft) => {
    for (const note of wrongCountNotes(draft, indicators, areas)) report(note);
    return finishRound(draft, areas, people, privacy, report);
  });
  for (const note of countsTakenAsShares(indicators, drafts)) report(note);
  return datasetOf(instructions, indicators, areas, rounds);
}

/** Which indicators stand for people. */
export function peopleBehind(
  { sharesOfPopulation }: ReadingInstructions,
  indicators: readonly Indicator[],
): PeopleBehind {
  const counts = indicators.filter(({ unit }) => unit === 'count');
  return {
    sharesOfPopulation: new Set(sharesOfPopulation),
    counts: new Set(counts.map(({ id }) => id)),
    perMille: new Set(indicators.flatMap(({ id, unit }) => (unit === '‰' ? [id] : []))),
  };
}

export function datasetOf(
  instructions: ReadingInstructions,
  indicators: readonly Indicator[],
  areas: readonly Area[],
  rounds: readonly Round[],
): Dataset {
  const { title, fictional, sources, privacy, groups, publication, roles } = instructions;
  const readings = columnReadings(instructions.tables);
  return {
    title,
    fictional,
    municipalityKind: instructions.areas.municipalityKind ?? 'municipality',
    neighbourhoodsWithin: instructions.areas.neighbourhoodsWithin ?? 'municipality',
    areas,
    indicators,
    ...(groups && { groups }),
    rounds,
    sources,
    ...(publication && { publication }),
    ...(roles && { roles }),
    ...(readings.length > 0 && { columnReadings: readings }),
    privacy,
  };
}

/** The catalogue: each id once, as the first table that has it describes it. */
export function listIndicators(tables: readonly TableInstructions[]): Indicator[] {
  const byId = new Map<string, Indicator>();
  for (const { source, indicators } of tables) {
    for (const instructions of indicators) {
      if (!byId.has(instructions.id)) byId.set(instructions.id, describe(instructions, source));
    }
  }
  return [...byId.values()];
}

function describe(
  { column: _c, of: _o, ...indicator }: IndicatorInstructions,
  source: string,
): Indicator {
  return { ...indicator, source };
}

/** Withholds what the limits forbid and says so, and names the areas whose population is unknown. */
function finishRound(
  draft: DraftRound,
  areas: readonly Area[],
  people: PeopleBehind,
  privacy: PrivacyLimits,
  report: Report,
): Round {
  const { id, population, columns, fractions } = draft;
  const withheld = withholdFigures(draft, people, privacy);
  for (const note of roundNotes(draft, withheld, areas, privacy)) report(note);
  return {
    id,
    ...(population && { population }),
    // fromEntries makes even an id like __proto__ an ordinary entry.
    columns: Object.fromEntries(columns),
    ...(draft.counts.size > 0 && { counts: Object.fromEntries(draft.counts) }),
    ...(fractions && fractions.size > 0 && { fractions: Object.fromEntries(fractions) }),
    withheld: { figures: withheld.figures, areas: withheld.areas.length },
  };
}

/** What is said of areas of a round, beside which they are. */
type RoundEntry =
  | { readonly kind: 'population-missing' }
  | {
      readonly kind: `privacy-${WithheldReason}`;
      readonly count: number;
      readonly expected: string;
    };

/** What is to be said about a round as a whole: areas without a number of people, and figures that were withheld. */
export function roundNotes(
  { id, population }: Pick<DraftRound, 'id' | 'population'>,
  withheld: Withheld,
  areas: readonly Area[],
  { minimumPopulation, minimumCount }: PrivacyLimits,
): Diagnostic[] {
  const unpeopled: number[] = [];
  for (let index = 0; population && index < areas.length; index += 1) {
    if (!isKnown(population, index)) unpeopled.push(index);
  }
  const list = (places: readonly number[], entry: RoundEntry): Diagnostic[] => {
    if (places.length === 0) return [];
    const items = places.flatMap((index) => areas[index]?.id ?? []);
    return [{ severity: 'hint', count: items.length, items, ...(id && { round: id }), ...entry }];
  };
  const expected = `${minimumPopulation} / ${minimumCount}`;
  const middle = population && middleIfScaled(population, minimumPopulation);
  return [
    ...list(unpeopled, { kind: 'population-missing' }),
    ...withheldReasons.flatMap((reason) => {
      const { figures, areas: places } = withheld.parts[reason];
      const isForUnit = middle !== undefined && reason === 'few-people' && places.length > 0;
      if (isForUnit) return scaledPeople(id, middle);
      return list(places, { kind: `privacy-${reason}`, count: figures, expected });
    }),
  ];
}

/** A wrong unit is never told as privacy. */
function scaledPeople(round: string, middle: number): Diagnostic {
  const found = String(middle);
  return { kind: 'scale-people', severity: 'warning', found, ...(round && { round }) };
}
