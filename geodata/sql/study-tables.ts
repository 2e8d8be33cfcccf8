import { inDialect, numberConstant, textConstant, type Dialect } from './dialects.ts';
import { populationFigure, type Study } from './study.ts';

/** The tables that say what the steps compute: catalogue, limits, components, conditions, groups_of_people. */

type Constant = string | number | null;
type ConstantType = 'text' | 'double' | 'integer';
type Columns = Readonly<Record<string, ConstantType>>;

/** The text that makes these tables in an engine's dialect. */
export function studyTables(study: Study, dialect: Dialect): string {
  const { statusIndex, conditions, groups, limits } = study;
  const make = (name: string, columns: Columns, rows: readonly (readonly Constant[])[]): string =>
    constantTable(name, columns, rows, dialect);
  return [
    '-- What is computed: figures, privacy limits, status index, rule and groups.',
    make(
      'catalogue',
      { place: 'integer', figure: 'text', kind: 'text', base: 'text' },
      catalogueRows(study),
    ),
    make('limits', { minimum_population: 'double', minimum_count: 'double' }, [
      [limits.minimumPopulation, limits.minimumCount],
    ]),
    make(
      'components',
      { figure: 'text', weight: 'double' },
      (statusIndex?.components ?? []).map(({ figure, weight }) => [figure, weight]),
    ),
    make(
      'conditions',
      { number: 'integer', figure: 'text', kind: 'text', cut: 'double' },
      conditions.map(({ figure, kind, cut }, place) => [place + 1, figure, kind, cut]),
    ),
    make(
      'groups_of_people',
      { group_id: 'text', figure: 'text', measure: 'text', whole: 'text' },
      groups.map(({ group, figure, measure, whole }) => [group, figure, measure, whole]),
    ),
  ].join('\n\n');
}

function catalogueRows({ figures, statusIndex }: Study): Constant[][] {
  return [
    [populationFigure, 'population', null],
    ...figures.map(({ figure, kind, base = null }) => [figure, kind, base]),
    ...(statusIndex ? [[statusIndex.figure, 'index', null]] : []),
  ].map((row, place) => [place, ...row]);
}

/** CREATE TABLE AS with a row per constant row: INSERT is slow or missing on some engines. */
function constantTable(
  name: string,
  columns: Columns,
  rows: readonly (readonly Constant[])[],
  dialect: Dialect,
): string {
  const types = Object.entries(columns);
  const select = (row: readonly Constant[]): string =>
    `SELECT ${types
      .map(([column, type], place) => `${constant(row[place] ?? null, type, dialect)} AS ${column}`)
      .join(', ')}`;
  const body =
    rows.length > 0
      ? rows.map((row) => `  ${select(row)}`).join('\n  UNION ALL\n')
      : `  SELECT * FROM (${select(types.map(() => null))}) AS nothing WHERE 1 = 0`;
  return inDialect(
    `DROP TABLE IF EXISTS ${name};\nCREATE TABLE ${name} {{stored}} AS\n`,
    dialect,
  ).concat(body, ';');
}

function constant(value: Constant, type: ConstantType, dialect: Dialect): string {
  if (value !== null && type === 'double') return numberConstant(Number(value), dialect);
  const text =
    value === null
      ? 'NULL'
      : typeof value === 'number'
        ? String(value)
        : textConstant(value, dialect);
  const name = type === 'integer' ? 'INTEGER' : `{{${type}}}`;
  return `CAST(${text} AS ${inDialect(name, dialect)})`;
}
