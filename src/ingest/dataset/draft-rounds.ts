import type { DraftRound } from '../instructions/draft-round.ts';
import { emptyColumn, figureAt, setFigure, stateCode, type Column } from '../../areas/column.ts';
import { formShare, type Fraction } from '../../areas/fraction.ts';
import type { TableFigures } from '../table/read-table.ts';

/**
 * Figures of all tables, put together by round: rounds in the order in which the tables name them, and a
 * single unnamed one where none is named. A table without a round belongs to every round. Where two tables
 * have the same figure the first one counts, and a later one only fills what is missing.
 * @param knownPeople people per area of the round where they have been read before
 */
export function draftRounds(
  tables: readonly TableFigures[],
  indicatorIds: readonly string[],
  areaCount: number,
  knownPeople?: Column,
): DraftRound[] {
  const named = new Set(tables.flatMap(({ round }) => (round === undefined ? [] : [round])));
  const ids = named.size > 0 ? [...named] : [''];
  return ids.map((id) => {
    const ofRound = tables.filter(({ round }) => round === undefined || round === id);
    return draftRound(id, ofRound, indicatorIds, areaCount, knownPeople);
  });
}

function draftRound(
  id: string,
  tables: readonly TableFigures[],
  indicatorIds: readonly string[],
  areaCount: number,
  knownPeople: Column | undefined,
): DraftRound {
  const told = layer(
    tables.map((table) => table.population),
    areaCount,
  );
  const population = knownPeople ?? told;
  const columns = new Map<string, Column>();
  const fractions = new Map<string, Fraction>();
  const wrongCounts = new Map<string, readonly number[]>();
  const bases = new Map<string, Column>();
  for (const indicator of indicatorIds) {
    const column = layer(
      tables.map((table) => table.columns.get(indicator)),
      areaCount,
    );
    const base = layer(
      tables.map((table) => table.bases.get(indicator)),
      areaCount,
    );
    columns.set(indicator, column ?? emptyColumn(areaCount));
    if (base) bases.set(indicator, base);
    const counted = tables.find((table) => table.fractions?.has(indicator));
    const counts = counted?.fractions?.get(indicator);
    if (!counts) continue;
    const whole = counts.denominator ?? population ?? emptyColumn(areaCount);
    const formed = formShare(counts.numerator, whole);
    columns.set(indicator, formed.share);
    fractions.set(indicator, formed.fraction);
    if (formed.wrong.length > 0) wrongCounts.set(indicator, formed.wrong);
  }
  const counts = new Map<string, Column>();
  for (const name of new Set(tables.flatMap((table) => [...(table.counts?.keys() ?? [])]))) {
    const column = layer(
      tables.map((table) => table.counts?.get(name)),
      areaCount,
    );
    if (column) counts.set(name, column);
  }
  return {
    id,
    ...(population && { population }),
    columns,
    fractions,
    wrongCounts,
    bases,
    counts,
  };
}

/** Figures may be withheld later, but not in the table they come from. */
function copyOf({ values, states }: Column): Column {
  return { values: values.slice(), states: states.slice() };
}

/** A new column with, for each area, the first figure that is not missing; undefined without any column. */
function layer(columns: readonly (Column | undefined)[], areaCount: number): Column | undefined {
  const [first, ...others] = columns.filter((column) => column !== undefined);
  if (!first) return undefined;
  const result = copyOf(first);
  for (const column of others) {
    for (let index = 0; index < areaCount; index += 1) {
      if (result.states[index] !== stateCode.missing) continue;
      setFigure(result, index, figureAt(column, index));
    }
  }
  return result;
}
