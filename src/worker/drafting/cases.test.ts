import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { analyseRound } from '../../analysis/classes/analyse-round.ts';
import type { Classification } from '../../analysis/classes/classification.ts';
import { setUse } from '../../project/draft/edit-draft.ts';
import { sharedFile } from '../../shared-data.fixture.ts';
import { caseFiles, runCase, type CaseAnswers, type CaseOutcome } from './case-run.fixture.ts';

/**
 * Every folder of `../shared/cases` is one drop, and so is every table of `city` with its areas: what comes of it
 * when a sensible person answers. The right result is the plain one unless the row says otherwise.
 */
interface CaseRow extends CaseAnswers {
  /** The folder, or in `city` the table. */
  readonly name: string;
  /** The files of the drop, where they are not all files of the folder. */
  readonly files?: readonly string[];
  readonly right?: Partial<Right>;
  /** What else must be so. */
  readonly check?: (outcome: CaseOutcome) => void;
  /** Why it is not right yet; none is left in the end. */
  readonly open?: string;
}

/** What is compared; of `told` each kind must be among what was said. */
type Right = Pick<CaseOutcome, 'areas' | 'matched' | 'place' | 'people' | 'marked'> & {
  /** Kinds of questions. */
  readonly asked: readonly string[];
  /** Figures of Mitte by role; empty where there are none. */
  readonly mitte: Readonly<Record<string, number>>;
  readonly told: readonly string[];
};

const plain: Right = {
  areas: 14,
  matched: [14],
  place: [9, 51], // near Kassel
  people: 29_148, // the sum of the column "Einwohner" of 00-base
  marked: ['0106 Höhe', '0110 Mitte'],
  asked: [],
  mitte: { 'migrant-share': 52.1, 'economic-base': 12.7 },
  told: [],
};

/** A case of which nothing can be opened: a sentence names why. */
const refused: Partial<Right> = {
  areas: 0,
  matched: [],
  place: undefined,
  people: undefined,
  marked: [],
  mitte: {},
};

/** The areas are there, and of the table a sentence says what it is. */
const withoutTable: Partial<Right> = {
  matched: [],
  people: undefined,
  marked: [],
  mitte: {},
};

/** The twelve squares of a city; 51,661 people live in them. */
const city: Partial<Right> = {
  areas: 12,
  matched: [12],
  place: [9, 50],
  people: 51_661,
  marked: ['108 Heide', '112 Lohe'],
  mitte: {},
};

/** A column is an indicator, with this figure in 0102 Bergstraße. */
function hasFigure(name: string, value: number) {
  return ({ figures }: CaseOutcome) =>
    expect(figures.find(({ column }) => column === name)?.values['0102']).toBe(value);
}

/** What the columns of `city/08-roles` are, in their order; of four shares of migrants the first by background. */
const rolesOfOffices = [
  'other', // Ausländeranteil
  'migrant-share', // Anteil der Bevölkerung mit Migrations-hintergrund
  'other', // Anteil Nichtdeutsche
  'other', // Personen mit Einwanderungsgeschichte
  'other', // Anteil der ausländischen Arbeitslosen an den ausländischen Beschäftigten
  'economic-base', // SGB-II-Quote
  'economic-base', // Bürgergeldquote
  'economic-base', // Beschäftigtenquote, high means strong
  'economic-base', // Kaufkraft, high means strong
  'rent', // Angebotsmiete
  'rent', // Nettokaltmiete
];

const cityAreas = 'city/areas.geojson';

const rows: readonly CaseRow[] = [
  { name: '00-base' },
  { name: '01a-feature-id' },
  {
    name: '01b-feature-id-noprops',
    right: { marked: ['0106 0106', '0110 0110'] }, // without properties nobody knows the names
  },
  { name: '04b-key-unit-separator' },
  { name: '04c-key-apostrophe' },
  {
    name: '04f-negative-apostrophe',
    right: { told: ['cell-quoted'] },
    check: hasFigure('Wanderungssaldo je 100', -0.9800000000000001),
  },
  { name: '06a-no-r' },
  { name: '07a-float-key' },
  { name: '07c-int-key-areas' },
  {
    name: '08-trailing-minus',
    right: { told: ['cell-minus-behind'] },
    // The file has the last binary digit, too: "0,9800000000000001-".
    check: hasFigure('Wanderungssaldo je 100', -0.9800000000000001),
  },
  { name: '09a-swapped-degrees', right: { asked: ['areas-axes'] } },
  { name: '09d-swapped-utm-nocrs', right: { asked: ['areas-system'] } },
  {
    name: '10a-dbf-deleted',
    // The deleted row belongs to 0103 Dörnberg with 1,875 people; the squares of this case lie in Berlin.
    right: {
      areas: 13,
      matched: [13],
      place: [13, 52],
      people: 27_273,
      asked: ['areas-encoding'],
      told: ['areas-rows-deleted'],
    },
  },
  { name: '12a-fractions-csv', right: { asked: ['share-fraction', 'share-fraction'] } },
  {
    name: '12c-fractions-xlsx-mixed-format',
    right: { asked: ['percent-signs', 'percent-signs'] },
  },
  { name: '13a-kml-unbound' },
  { name: '13b-kml-prefixed' },
  { name: '14a-ods' },
  { name: '14c-xls', right: { ...withoutTable, told: ['workbook-format-refused'] } },
  { name: '14d-xls-html', right: { ...withoutTable, told: ['workbook-format-refused'] } },
  { name: '15a-ndjson' },
  { name: '15b-ndjson-geojson' },
  {
    name: '18e-prj-utm31',
    // The zone that is stated is used: 5.6° E, 50.9° N, in Belgium.
    right: { place: [5, 50], asked: ['areas-encoding'], told: ['areas-reprojected'] },
  },
  { name: '21a-nan-property', right: { told: ['geojson-no-number'] } },
  {
    name: '23a-cp850',
    // The table names its areas, so that the names are the keys.
    right: { marked: ['Höhe Höhe', 'Mitte Mitte'], mitte: {} },
  },
  {
    name: '23b-macroman',
    // The table names its areas, so that the names are the keys.
    right: { marked: ['Höhe Höhe', 'Mitte Mitte'], mitte: {} },
  },
  { name: '24-antimeridian', right: { place: [180, -17] } },
  { name: '26a-hidden-rows', right: { told: ['workbook-rows-hidden'] } },
  { name: '26b-hidden-sheet', right: { told: ['workbook-sheets-hidden'] } },
  { name: '28c-zip-all', right: { place: [13, 52], asked: ['areas-encoding'] } },
  {
    name: '29-ars-scientific',
    // Nothing is joined, and nothing guessed; rows can be matched by hand.
    right: { ...refused, areas: 14, matched: [0], place: [9, 51], told: ['table-keys-shortened'] },
  },
  { name: '32-gml', right: { ...refused, told: ['file-format-refused'] } },
  {
    name: '33-date-keys',
    // Two keys, 1-13 and 1-14, are no days of a year and have stayed: 2,650 + 1,388 people.
    right: { matched: [2], people: 4038, marked: [], mitte: {}, told: ['table-keys-dates'] },
  },
  { name: '40a-percent-locale' },
  { name: '40b-percent-colour' },
  { name: '40e-prefixed-x' },
  { name: '40g-csv-mixed-percent', right: { asked: ['percent-signs'] } },
  { name: '41a-hidden-column', right: { told: ['workbook-columns-hidden'] } },
  { name: '42c-areas-zwsp' },
  { name: '43a-xlsm' },
  {
    name: '44a-sap-thousands-minus',
    right: { told: ['cell-minus-behind'] },
    check: hasFigure('Saldo in EUR', -1214.5),
  },
  {
    name: '45a-thousands-comma-counts',
    // Three jobless per head are no share of the people, so that the economic base is missing.
    right: { mitte: { 'migrant-share': 52.1 } },
  },
  { name: '46b-people-in-thousand', right: { asked: ['people-thousand'] } },
  {
    name: '50a-five-areas',
    // The first five areas of 00-base, with 1,024 + 2,310 + 1,875 + 3,120 + 1,450 people.
    right: { areas: 5, matched: [5], people: 9779, marked: ['0102 Bergstraße'], mitte: {} },
    check: ({ dataset }) => {
      const reasons = classesOf(dataset, 'population').flatMap(({ sizes }) =>
        (sizes?.empty ?? []).map(({ reason }) => reason),
      );
      expect(new Set(reasons)).toEqual(new Set(['few-areas']));
    },
  },
  { name: '51a-space-before-quote' },
  {
    name: 'city/01-no-header',
    // A person says what the columns without names are.
    change: (json, { tables: [table] }) =>
      (['population', 'migrant-share'] as const).reduce((draft, use, place) => {
        const column = table?.columns[place + 1];
        return table && column ? setUse(draft, table, column, use) : draft;
      }, json),
    // "01 Aue" meets the name Aue, which is the key then.
    right: { ...city, marked: ['Heide Heide', 'Lohe Lohe'], told: ['table-without-header'] },
    check: ({ json }) => expect(json.tables[0]?.headerRow).toBe(0),
  },
  {
    name: 'city/02-years-and-gesamt',
    right: { ...city, marked: [], matched: [12, 12, 12] },
    check: ({ dataset }) =>
      expect(dataset?.rounds.map(({ id, population }) => [id, population?.values[0]])).toEqual([
        ['2021', 3552],
        ['2020', 3452],
        ['2019', 3352],
      ]),
  },
  {
    name: 'city/03-counts-only',
    // Septiles 6 and 7 of the migrant share are 108 and 112, of the unemployed 103, 105 and 110.
    right: { ...city, marked: [] },
    check: ({ figures }) =>
      expect(figures.map(({ column, role, values }) => [column, role, values['110']])).toEqual([
        ['Einwohner mit Migrationshintergrund', 'migrant-share', (100 * 289) / 1671],
        ['Arbeitslose', 'economic-base', (100 * 211) / 1671],
      ]),
  },
  {
    name: 'city/04-bestand',
    files: ['city/04-bestand-201212.csv', 'city/04-bestand-201512.csv', cityAreas],
    right: { ...city, matched: [12, 12], people: 52_021 }, // the newest round, 201512, first
    check: ({ dataset }) => {
      expect(dataset?.indicators).toHaveLength(1);
      expect(
        dataset?.rounds.map(({ id, population, columns }) => [
          id,
          population?.values[0],
          Object.values(columns)[0]?.values[0],
        ]),
      ).toEqual([
        ['2015', 3582, 11.2],
        ['2012', 3552, 8.2],
      ]);
    },
  },
  {
    name: 'city/05-key-twice',
    files: ['city/05-key-twice.csv', 'city/05-key-twice.geojson'],
    right: { ...city, asked: ['areas-same-key'], matched: [11], people: 47_766 }, // without 111
    answers: { 'areas-same-key': 'apart' },
    check: ({ proposed }) => expect(proposed).toEqual([['111 → 103 (2)']]),
  },
  {
    name: 'city/07-value-taken-for-key',
    // By name, so that names are the keys; the rule asks for the four lowest incomes of 2022.
    right: {
      ...city,
      matched: [12, 12, 12],
      people: undefined,
      marked: ['Eck Eck', 'Furt Furt', 'Grund Grund', 'Heide Heide'],
    },
    check: ({ json: { tables } }) => {
      expect(tables[0]?.key).toBe('Gebietsname');
      expect(tables[0]?.indicators?.map(({ column }) => column)).toEqual(['Nettoeinkommen']);
    },
  },
  {
    name: 'city/07-whole-country',
    // Two years of counts: nothing says of whom, so nothing is drawn, but the key is found.
    right: { ...city, matched: [12, 12], people: undefined, marked: [] },
    check: ({ json }) =>
      expect([json.areas.key, json.tables[0]?.key]).toEqual(['NR', 'Gebietseinheit']),
  },
  {
    name: 'city/07-whole-country beside a city',
    files: ['city/07-whole-country.csv', 'city/09-no-population.csv', cityAreas],
    right: { ...city, matched: [12, 12, 12], people: undefined, marked: [] },
    check: ({ json: { areas, tables } }) =>
      expect([areas.key, new Set(tables.map(({ key }) => key))]).toEqual([
        'NR',
        new Set(['NR', 'Gebietseinheit']),
      ]),
  },
  {
    name: 'city/08-roles',
    // The four columns of the base are one status index (z-scores, employment and purchasing power turned): 110 Joch
    // alone is in septile 6 or 7 both of it and of the migration background.
    right: { ...city, people: 51_112, marked: ['110 Joch'] },
    check: ({ figures }) => expect(figures.map(({ role }) => role)).toEqual(rolesOfOffices),
  },
  {
    name: 'city/09-no-population',
    // By areas, septiles 6 and 7 of the share are 108, 111 and 112, of the jobless 103, 105 and 110.
    right: { ...city, people: undefined, marked: [] },
    check: ({ dataset }) => {
      const people = classesOf(dataset, 'areas').flatMap(({ entries }) =>
        entries.map(({ population }) => population),
      );
      expect(new Set(people)).toEqual(new Set([null]));
    },
  },
  {
    name: 'city/10-utm32-easting-2500000',
    files: ['shp', 'shx', 'dbf', 'prj'].map((part) => `city/10-utm32-easting-2500000.${part}`),
    // Four squares 144 km west of 9° E, as their false easting says: Cologne. There is no table beside them.
    right: {
      ...refused,
      areas: 4,
      place: [6, 50],
      asked: ['areas-encoding'],
      told: ['areas-reprojected'],
    },
  },
  {
    name: 'city/12-group-title-households',
    // Septiles 6 and 7 of the migrant share are 102, 103 and 108, of the unemployed 104, 111 and 112.
    right: { ...city, people: 61_548, marked: [] },
    check: ({ figures }) => expect(figures[0]?.role).toBe('migrant-share'),
  },
  {
    name: 'city/workbook-under-512kB',
    files: ['city/workbook-under-512kB.xlsx'],
    right: refused,
    check: ({ understandings }) => expect(understandings.tables[0]?.rowCount).toBe(300),
  },
  {
    name: 'city/workbook-over-512kB',
    files: ['city/workbook-over-512kB.xlsx'],
    right: refused,
    check: ({ understandings }) => expect(understandings.tables[0]?.rowCount).toBe(300),
  },
];

/** The classes of every indicator in septiles. */
function classesOf(
  dataset: CaseOutcome['dataset'],
  weight: 'population' | 'areas',
): Classification[] {
  if (!dataset) throw new Error('The files have not been opened.');
  return Object.values(analyseRound(dataset, '', { method: 'septiles', weight }).classifications);
}

const isThere = sharedFile('cases') !== undefined;

function filesOf({ name, files }: CaseRow): readonly string[] {
  return files ?? (name.startsWith('city/') ? [`${name}.csv`, cityAreas] : caseFiles(name));
}

function rightOf(outcome: CaseOutcome): Right {
  const { areas, matched, place, people, marked, asked, told, figures } = outcome;
  const mitte = figures.flatMap(({ role, values }): [string, number][] => {
    const value = values['0110'];
    return role === 'other' || typeof value !== 'number' ? [] : [[role, value]];
  });
  return {
    areas,
    matched,
    place,
    people,
    marked,
    asked: asked.map((id) => id.split(':')[0] ?? ''),
    mitte: Object.fromEntries(mitte),
    told,
  };
}

async function tryCase(row: CaseRow): Promise<{ found: Right; right: Right }> {
  const outcome = await runCase(filesOf(row), row);
  row.check?.(outcome);
  const right = { ...plain, ...row.right };
  const found = rightOf(outcome);
  const told = right.told.filter((kind) => found.told.includes(kind));
  return { found: { ...found, told }, right };
}

const title = (row: CaseRow) => [`${row.name} (needs ../shared/cases)`, row] as const;
const right = rows.filter(({ open }) => open === undefined).map(title);
const notYet = rows.filter(({ open }) => open !== undefined).map(title);

test.skipIf(!isThere).each(right)('%s', async (_, row) => {
  const { found, right } = await tryCase(row);
  expect(found).toEqual(right);
});

// A row that has become right fails here, so that it is taken out of the list on that day.
test.skipIf(!isThere).each(notYet)('not right yet: %s', async (_, row) => {
  const isRight = await tryCase(row).then(
    ({ found, right }) => isDeepStrictEqual(found, right),
    () => false,
  );
  expect(isRight).toBe(false);
});

test.skipIf(!isThere)(
  'every folder and every table of the cases has a row (needs ../shared/cases)',
  () => {
    const folders = readdirSync(sharedFile('cases') ?? '').filter((name) => !name.includes('.'));
    const tried = new Set(rows.flatMap(filesOf));
    const untried = folders.flatMap((folder) =>
      caseFiles(folder).filter((file) => !tried.has(file)),
    );
    expect(untried).toEqual([]);
  },
);
