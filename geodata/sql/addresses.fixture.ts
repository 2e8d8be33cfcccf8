import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withStatusIndex } from '../../src/analysis/index/status-index.ts';
import { areaId } from '../../src/areas/area-id.ts';
import { columnOf, type Column } from '../../src/areas/column.ts';
import type { Dataset } from '../../src/areas/dataset.ts';
import { known, missing, notApplicable, type Figure } from '../../src/areas/figure.ts';
import { withholdFigures } from '../../src/ingest/privacy/withhold-figures.ts';
import type { Project } from '../../src/project/file/project.ts';
import { addressColumns, columnKind, type AddressColumn } from './address-columns.ts';
import { inDialect } from './dialects.ts';
import type { Engine } from './engine.ts';
import { addressStudy, populationFigure } from './study.ts';

/** Tests only: addresses, and the quarters they make, added up without SQL. */

export type Address = Readonly<Record<string, string | number | null>> & { readonly key: string };

/** The tables `addresses` and `areas` of step 1. */
export async function loadAddresses(
  engine: Engine,
  folder: string,
  addresses: readonly Address[],
): Promise<void> {
  const type = (column: AddressColumn): string =>
    ({ name: '{{text}}', count: 'BIGINT', measure: '{{double}}' })[columnKind(column)];
  const columns = addressColumns.map((column) => `${column} ${type(column)}`).join(', ');
  await engine.run(
    inDialect(
      `DROP TABLE IF EXISTS addresses; CREATE TABLE addresses (${columns}); DROP TABLE IF EXISTS areas;`,
      engine.dialect,
    ),
  );
  const file = join(folder, 'addresses.csv');
  const lines = addresses.map((row) => addressColumns.map((name) => row[name] ?? '').join(','));
  await writeFile(file, [addressColumns.join(','), ...lines, ''].join('\n'));
  await engine.load('addresses', file);
  await engine.run(
    'CREATE TABLE areas AS SELECT CAST(ROW_NUMBER() OVER (ORDER BY key) - 1 AS INTEGER) AS place, key, MIN(municipality) AS municipality, MIN(land) AS land FROM addresses GROUP BY key',
  );
}

const parts: readonly (readonly [share: string, part: string, whole: string])[] = [
  ['migrant_share', 'migrants', 'people'],
  ['unemployment', 'unemployed', 'working_age'],
  ['transfer_income', 'transfer', 'under_65'],
  ['child_poverty', 'poor_children', 'children'],
  ['fluctuation', 'moved', 'people'],
];

/** The quarters as a data set, with figures withheld by the limits of the study. */
export function analysedAddresses(addresses: readonly Address[]): {
  readonly dataset: Dataset;
  readonly project: Pick<Project, 'classing' | 'rule'>;
} {
  const quarters = new Map<string, Address[]>();
  for (const row of addresses) {
    const rows = quarters.get(row.key);
    if (rows) rows.push(row);
    else quarters.set(row.key, [row]);
  }
  const keys = [...quarters.keys()].sort();
  const column = (figureOf: (rows: readonly Address[]) => Figure): Column =>
    columnOf(keys.map((key) => figureOf(quarters.get(key) ?? [])));
  const counted = (name: string) => column((rows) => figure(sumOf(rows, name)));
  const { figures, groups, statusIndex, limits } = addressStudy;
  const columns = new Map([
    ...parts.map(([share, part, whole]): [string, Column] => [
      share,
      column((rows) => shareOf(sumOf(rows, part), sumOf(rows, whole))),
    ]),
    ['rent', column((rows) => figure(medianOf(rows)))],
  ]);
  const counts = new Map(
    figures.filter(({ kind }) => kind === 'count').map(({ figure }) => [figure, counted(figure)]),
  );
  const bases = new Map(parts.map(([share, , whole]) => [share, counted(whole)]));
  const round = { id: '', population: counted('people'), columns, counts, bases };
  const withheld = withholdFigures(
    round,
    { sharesOfPopulation: new Set(), counts: new Set() },
    limits,
  );
  const dataset: Dataset = {
    title: 'Adressen',
    fictional: true,
    municipalityKind: 'municipality',
    areas: keys.map((key) => {
      const municipality = quarters.get(key)?.[0]?.['municipality'];
      return {
        id: areaId(key),
        name: key,
        ...(municipality != null && { municipality: String(municipality) }),
      };
    }),
    indicators: [...columns.keys()].map((id) => ({
      id,
      label: { de: id },
      role: 'other',
      unit: '',
    })),
    groups: groups.map(({ group, figure, whole }) => ({
      id: group,
      label: { de: group },
      count: figure,
      ...(whole !== populationFigure && { of: whole }),
    })),
    rounds: [
      {
        id: '',
        population: round.population,
        counts: Object.fromEntries(counts),
        columns: Object.fromEntries(columns),
        withheld: { figures: withheld.figures, areas: withheld.areas.length },
      },
    ],
    sources: [],
    privacy: limits,
  };
  return {
    dataset: withStatusIndex(dataset, {
      id: statusIndex?.figure ?? '',
      label: { de: 'Statusindex' },
      components: (statusIndex?.components ?? []).map(({ figure }) => figure),
      weights: {},
    }),
    project: {
      classing: { method: 'septiles', weight: 'population' },
      rule: {
        all: ['migrant_share', 'status_index'].map((indicator) => ({
          indicator,
          kind: 'class-at-least',
          cut: 6,
          frame: 'all',
        })),
      },
    },
  };
}

const figure = (value: number | undefined): Figure =>
  value === undefined ? missing : known(value);

/** Undefined where one address does not know it. */
function sumOf(rows: readonly Address[], name: string): number | undefined {
  let sum = 0;
  for (const row of rows) {
    const count = row[name];
    if (typeof count !== 'number') return undefined;
    sum += count;
  }
  return sum;
}

function shareOf(part: number | undefined, whole: number | undefined): Figure {
  if (part === undefined || whole === undefined) return missing;
  return whole > 0 ? known((100 * part) / whole) : notApplicable;
}

function medianOf(rows: readonly Address[]): number | undefined {
  const rents = rows
    .flatMap(({ rent }) => (typeof rent === 'number' ? [rent] : []))
    .sort((one, other) => one - other);
  const [lower, upper] = [
    rents[Math.floor((rents.length - 1) / 2)],
    rents[Math.floor(rents.length / 2)],
  ];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}
