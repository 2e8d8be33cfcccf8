import type { TableInstructions } from '../../src/ingest/instructions/table-instructions.ts';
import { dirname, resolve } from 'node:path';
import { areaId } from '../../src/areas/area-id.ts';
import { emptyColumn, stateCode, type Column } from '../../src/areas/column.ts';
import type { Area, Dataset, Round } from '../../src/areas/dataset.ts';
import type { Indicator } from '../../src/areas/indicator.ts';
import { withholdFigures } from '../../src/ingest/privacy/withhold-figures.ts';
import { openProject } from '../../src/project/opened/open-project.ts';
import type { Project } from '../../src/project/file/project.ts';
import { parseProject } from './analysed-project.fixture.ts';
import { textConstant } from './dialects.ts';
import type { Engine, Row } from './engine.ts';

/**
 * Tests only: a set whose areas and figures are Parquet files in the same order (areas.parquet, figures-YEAR.parquet), as
 * a data set; read by DuckDB, so that the reader of the atlas is not what its results are compared with.
 */
export async function readColumnarSet(
  path: string,
  roundId: string,
  engine: Engine,
): Promise<{ readonly project: Project; readonly dataset: Dataset; readonly raw: Dataset }> {
  const project = parseProject(path);
  const { areas: plan, tables } = project.instructions;
  const readRows = (source: string, columns = '*'): Promise<Row[]> => {
    const file = textConstant(resolve(dirname(path), source), 'duckdb');
    return engine.rows(
      `SELECT ${columns} FROM read_parquet(${file}, file_row_number = true) ORDER BY file_row_number`,
    );
  };
  const places = [plan.key, plan.name, plan.municipality, plan.land].flatMap((name) =>
    name === undefined ? [] : [`"${name}"`],
  );
  const table = tables.find(({ round = '' }) => round === roundId);
  if (!table) throw new Error(`${path} has no round ${roundId}`);
  const areaRows = await readRows(plan.source, [...new Set(places)].join(', '));
  const areas = areaRows.map((row): Area => {
    const text = (name: string | undefined) => (name === undefined ? undefined : row[name]);
    const [municipality, land] = [text(plan.municipality), text(plan.land)];
    return {
      id: areaId(String(row[plan.key])),
      name: String(text(plan.name) ?? row[plan.key]),
      ...(municipality != null && { municipality: String(municipality) }),
      ...(land != null && { land: String(land) }),
    };
  });
  const rows = await readRows(table.source);
  const keys = rows.map((row) => String(row[table.key]));
  if (keys.length !== areas.length || areas.some(({ id }, index) => id !== keys[index])) {
    throw new Error(`${table.source} has other areas than ${plan.source}`);
  }
  const raw = datasetOf(project, areas, roundId, readRound(project, table, rows));
  const withheld = readRound(project, table, rows);
  withholdFigures(withheld, peopleBehind(project, table), project.instructions.privacy);
  const { dataset } = openProject(project, datasetOf(project, areas, roundId, withheld));
  return { project, dataset, raw };
}

type Draft = Parameters<typeof withholdFigures>[0];

function readRound({ groups }: Project, table: TableInstructions, rows: readonly Row[]): Draft {
  const { indicators, population, round = '' } = table;
  const parts = indicators.filter(({ of }) => of !== undefined);
  const wholes = parts.flatMap(({ of }) => (of === undefined ? [] : [of]));
  const counts = [...groups.flatMap(({ count, of }) => [count, of]), ...wholes];
  const names = [...new Set(counts.filter((name) => name !== undefined))];
  return {
    id: round,
    ...(population !== undefined && { population: columnOf(rows, population) }),
    columns: new Map(indicators.map(({ id, column }) => [id, columnOf(rows, column)])),
    counts: new Map(names.map((name) => [name, columnOf(rows, name)])),
    bases: new Map(parts.map(({ id, of = '' }) => [id, columnOf(rows, of)])),
  };
}

function peopleBehind({ instructions }: Project, { indicators }: TableInstructions) {
  const counts = indicators.filter(({ unit }) => unit === 'count').map(({ id }) => id);
  return {
    sharesOfPopulation: new Set(instructions.sharesOfPopulation),
    counts: new Set(counts),
  };
}

/** Null is missing, but where the column of states says otherwise. */
function columnOf(rows: readonly Row[], name: string): Column {
  const column = emptyColumn(rows.length);
  rows.forEach((row, index) => {
    const value = row[name] ?? null;
    const stated = row[`${name}:state`];
    const state = typeof stated === 'number' ? stated : value === null ? 0 : stateCode.known;
    column.states[index] = state;
    if (state === stateCode.known) column.values[index] = Number(value);
  });
  return column;
}

function datasetOf(
  { instructions }: Project,
  areas: readonly Area[],
  id: string,
  { population, columns, counts }: Draft,
): Dataset {
  const indicators = new Map<string, Indicator>();
  for (const { column: _column, of: _of, ...one } of instructions.tables.flatMap(
    (table) => table.indicators,
  )) {
    if (!indicators.has(one.id)) indicators.set(one.id, { ...one, source: '' });
  }
  const round: Round = {
    id,
    ...(population && { population }),
    columns: Object.fromEntries(columns),
    counts: Object.fromEntries(counts),
    withheld: { figures: 0, areas: 0 },
  };
  return {
    title: instructions.title,
    fictional: instructions.fictional,
    municipalityKind: 'municipality',
    areas,
    indicators: [...indicators.values()],
    ...(instructions.groups && { groups: instructions.groups }),
    rounds: [round],
    sources: [],
    privacy: instructions.privacy,
  };
}
