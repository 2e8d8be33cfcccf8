import { expect } from 'vitest';
import { answer } from '../../src/analysis/rule/judgement.ts';
import { columnOrMissing, findRound } from '../../src/analysis/values/rounds.ts';
import {
  segregationIndices,
  type Segregation,
} from '../../src/analysis/segregation/segregation.ts';
import type { Analysed } from './analysed-project.fixture.ts';
import type { Engine, Row } from './engine.ts';

/** Tests only: the results of the steps beside those of `analyse`. */

/** How far an index may be off: engines add in other orders. */
const nearly = 1e-9;

interface Difference {
  readonly where: string;
  readonly sql: unknown;
  readonly analyse: unknown;
}

/** States, values, breaks, classes, flags and segregation are those of `analyse`; nothing is left out. */
export async function expectSameResults(engine: Engine, analysed: Analysed): Promise<void> {
  expect(await differencesOfClasses(engine, analysed)).toEqual([]);
  expect(await differencesOfBreaks(engine, analysed)).toEqual([]);
  expect(await differencesOfFlags(engine, analysed)).toEqual([]);
  expect(await differencesOfSegregation(engine, analysed)).toEqual([]);
}

const text = (row: Row, column: string): string => String(row[column]);

function isNear(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) <= nearly;
}

async function differencesOfClasses(
  engine: Engine,
  { dataset, analysis, classed }: Analysed,
): Promise<Difference[]> {
  const rows = await engine.rows(
    'SELECT j.key, j.figure, j.value, j.state, c.class FROM judged_figures AS j INNER JOIN classes AS c ON c.key = j.key AND c.figure = j.figure',
  );
  const found = new Map(rows.map((row) => [`${text(row, 'figure')} ${text(row, 'key')}`, row]));
  expect(rows).toHaveLength(classed.length * dataset.areas.length);
  const round = findRound(dataset, analysis.round);
  return classed.flatMap((id) => {
    const { values, states } = columnOrMissing(dataset, round, id);
    const classes = analysis.classifications[id]?.classes;
    return dataset.areas.flatMap(({ id: key }, place): Difference[] => {
      const where = `${id} ${key}`;
      const row = found.get(where);
      const [state, value] = [states[place] ?? 0, values[place] ?? 0];
      const wanted = [state, state === 1 ? value : null, classes?.[place] || null] as const;
      const isSame =
        row?.['state'] === wanted[0] &&
        isNear(row['value'], wanted[1]) &&
        row['class'] === wanted[2];
      return isSame ? [] : [{ where, sql: row, analyse: wanted }];
    });
  });
}

async function differencesOfBreaks(engine: Engine, { analysis, classed }: Analysed) {
  const rows = await engine.rows('SELECT * FROM breaks');
  const found = new Map(rows.map((row) => [text(row, 'figure'), row]));
  return classed.flatMap((id): Difference[] => {
    const row = found.get(id);
    const own = [1, 2, 3, 4, 5, 6].map((number) => row?.[`break_${number}`] ?? null);
    const wanted = analysis.classifications[id]?.breaks ?? [];
    const isSame = own.every((limit, place) => isNear(limit, wanted[place] ?? null));
    return isSame ? [] : [{ where: id, sql: own, analyse: wanted }];
  });
}

async function differencesOfFlags(engine: Engine, { dataset, judgement }: Analysed) {
  const rows = await engine.rows('SELECT key, flag FROM flags');
  expect(rows).toHaveLength(dataset.areas.length);
  const found = new Map(rows.map((row) => [text(row, 'key'), row['flag']]));
  const names = { [answer.no]: 'clear', [answer.yes]: 'flagged' };
  return dataset.areas.flatMap(({ id }, place): Difference[] => {
    const wanted = names[judgement.flags[place] as 0 | 1] ?? 'undecidable';
    return found.get(id) === wanted ? [] : [{ where: id, sql: found.get(id), analyse: wanted }];
  });
}

async function differencesOfSegregation(engine: Engine, { segregation }: Analysed) {
  const rows = await engine.rows('SELECT * FROM segregation');
  const found = new Map(
    rows.map((row) => [
      JSON.stringify([row['group_id'], row['scope'] === 'all' ? null : row['municipality']]),
      row,
    ]),
  );
  const wanted = Object.entries(segregation.groups).flatMap(([group, { all, byMunicipality }]) => [
    { where: JSON.stringify([group, null]), own: all },
    ...byMunicipality.map((own, place) => ({
      where: JSON.stringify([group, segregation.municipalities[place]]),
      own,
    })),
  ]);
  expect(wanted.length).toBeGreaterThan(0);
  return wanted.flatMap(({ where, own }): Difference[] => {
    const row = found.get(where);
    return isSameSegregation(row, own) ? [] : [{ where, sql: row, analyse: own }];
  });
}

/** Where no area has known figures there is no row. */
function isSameSegregation(row: Row | undefined, own: Segregation): boolean {
  const isNearPeople = (one: unknown, other: number): boolean =>
    Math.abs(Number(one) - other) <= nearly * Math.max(1, other);
  return (
    Number(row?.['areas'] ?? 0) === own.areas &&
    isNearPeople(row?.['members'] ?? 0, own.members) &&
    isNearPeople(row?.['people'] ?? 0, own.people) &&
    segregationIndices.every((index) => isNear(row?.[index] ?? null, own[index] ?? null))
  );
}
