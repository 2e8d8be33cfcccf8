import { expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { readProject } from './read-project.ts';
import { jobs, projectOf, share, smallest, tableWith } from '../small-project.fixture.ts';

test('the smallest project gets the defaults: septiles by population, 300 people, 10 cases', () => {
  const project = projectOf({});
  expect(project.classing).toEqual({ method: 'septiles', weight: 'population' });
  expect(project.instructions.privacy).toEqual({ minimumPopulation: 300, minimumCount: 10 });
  expect(project.instructions.fictional).toBe(false);
  expect(project.instructions.sources).toEqual([]);
  expect(project.instructions.sharesOfPopulation).toEqual(['share']);
});

test('a project names the picture its map shows first, or leaves it to the rule', () => {
  expect(projectOf({ picture: 'classes' }).picture).toBe('classes');
  expect(projectOf({}).picture).toBeUndefined();
});

test('a background map is kept with its address, name and owner; without one there is none', () => {
  const background = {
    style: 'https://karten.example/style.json',
    label: 'Grundkarte',
    attribution: '© Amt',
  };
  expect(projectOf({ background }).background).toEqual({
    ...background,
    label: { de: 'Grundkarte' },
  });
  expect(projectOf({}).background).toBeUndefined();
});

test('the default rule is migrant share and economic base in septile 6 or 7 over all areas', () => {
  expect(projectOf({}).rule.all).toEqual([
    { indicator: 'share', kind: 'class-at-least', cut: 6, frame: 'all' },
    { indicator: 'jobs', kind: 'class-at-least', cut: 6, frame: 'all' },
  ]);
});

test('with a status index the default rule takes it instead of the first indicator of the base', () => {
  const { rule, statusIndex } = projectOf({ statusIndex: { id: 'index', components: ['jobs'] } });
  expect(rule.all.map(({ indicator }) => indicator)).toEqual(['share', 'index']);
  expect(statusIndex).toEqual({
    id: 'index',
    label: { de: 'Statusindex', en: 'Status index' },
    components: ['jobs'],
    weights: {},
  });
});

test('where high means strong, the two weakest septiles are 1 and 2', () => {
  const income = { id: 'income', column: 'E', role: 'economic-base', highMeans: 'strong' };
  expect(projectOf(tableWith(income)).rule.all).toEqual([
    { indicator: 'income', kind: 'class-at-most', cut: 2, frame: 'all' },
  ]);
});

test('a project with neither role has an empty rule', () => {
  expect(projectOf(tableWith({ id: 'trees', column: 'B' })).rule.all).toEqual([]);
});

test('without a population column the classes are of equally many areas', () => {
  const tables = [{ source: 't.csv', key: 'ID', indicators: [share] }];
  expect(projectOf({ tables }).classing.weight).toBe('areas');
  const stated = { tables, classing: { weight: 'population' } };
  expect(projectOf(stated).classing.weight).toBe('population');
});

test.each([
  ['BEZ', 'district'],
  ['BEZ_NAME', 'district'],
  ['Bezirk', 'district'],
  ['STADTBEZ', 'district'],
  ['Bezeichnung', 'municipality'],
  ['Kreis', 'county'],
  ['KRS', 'county'],
  ['STADTTEIL', 'quarter'],
  ['Ortsteil_Name', 'quarter'],
  ['STT_NAME', 'quarter'],
  ['GEN', 'municipality'],
])('a property called %s names a %s', (municipality, kind) => {
  const areas = { ...smallest.areas, municipality };
  expect(projectOf({ areas }).instructions.areas.municipalityKind).toBe(kind);
});

test('a stated kind of municipality goes before its name', () => {
  const areas = { ...smallest.areas, municipality: 'BEZ', municipalityKind: 'county' };
  expect(projectOf({ areas }).instructions.areas.municipalityKind).toBe('county');
});

test('a label may be plain text, in two languages, or absent (then the column names it)', () => {
  const { instructions } = projectOf(
    tableWith(
      { ...share, label: 'Anteil' },
      { ...jobs, label: { de: 'Arbeitslose', en: 'Unemployed' } },
      { id: 'rent', column: 'Miete' },
    ),
  );
  expect(instructions.tables[0]?.indicators.map(({ label }) => label)).toEqual([
    { de: 'Anteil' },
    { de: 'Arbeitslose', en: 'Unemployed' },
    { de: 'Miete' },
  ]);
});

test('each of the six cuts is read, and a condition without a frame is judged over all areas', () => {
  const { rule } = projectOf({
    areas: { ...smallest.areas, municipality: 'BEZ', land: 'LAND' },
    rule: {
      all: [
        { indicator: 'share', classAtLeast: 6 },
        { indicator: 'jobs', classAtMost: 2, frame: 'all' },
        { indicator: 'share', valueAtLeast: 35.5, frame: 'land' },
        { indicator: 'share', valueAtMost: 0 },
        { indicator: 'share', timesMeanAtLeast: 1.5, frame: 'municipality' },
        { indicator: 'share', timesMeanAtMost: 1 },
      ],
    },
  });
  expect(rule.all.map(({ kind, cut, frame }) => [kind, cut, frame])).toEqual([
    ['class-at-least', 6, 'all'],
    ['class-at-most', 2, 'all'],
    ['value-at-least', 35.5, 'land'],
    ['value-at-most', 0, 'all'],
    ['times-mean-at-least', 1.5, 'municipality'],
    ['times-mean-at-most', 1, 'all'],
  ]);
});

test('an indicator of a later round takes what it does not state from its first mention', () => {
  const table = { source: 't.csv', key: 'ID', population: 'EW' };
  const { instructions } = projectOf({
    tables: [
      { ...table, round: 2021, indicators: [{ ...share, label: 'Anteil' }] },
      { ...table, round: '2019', indicators: [{ id: 'share', column: 'alt' }] },
    ],
  });
  expect(instructions.tables.map(({ round }) => round)).toEqual(['2021', '2019']);
  expect(instructions.tables[1]?.indicators).toEqual([
    { ...share, column: 'alt', label: { de: 'Anteil' } },
  ]);
});

test('shares of the population are the migrant shares in percent and the shares of groups', () => {
  const children = { id: 'children', column: 'K', unit: 'percent' };
  const project = projectOf({
    ...tableWith(share, jobs, children, { ...share, id: 'quotient', unit: 'index' }),
    groups: [
      { id: 'young', share: 'children' },
      { id: 'foreigners', count: 'A', of: 'EW' },
    ],
  });
  expect(project.instructions.sharesOfPopulation).toEqual(['share', 'children']);
  expect(project.groups).toEqual([
    { id: 'young', share: 'children', label: { de: 'young' } },
    { id: 'foreigners', count: 'A', of: 'EW', label: { de: 'foreigners' } },
  ]);
});

test('a byte order mark before the JSON changes nothing', () => {
  expect(readProject(`\uFEFF${JSON.stringify(smallest)}`, 'p.json').ok).toBe(true);
});

test('the system of the coordinates is one of the codes that are known; layer and encoding are handed on', () => {
  const areas = { source: 'a.shp', key: 'id', layer: 'kreise', encoding: 'windows-1252' };
  const stated = projectOf({ areas: { ...areas, crs: 'EPSG:31468' } });
  expect(stated.instructions.areas).toEqual({ ...areas, crs: 'EPSG:31468' });
  const wrong = readProject(
    JSON.stringify({ ...smallest, areas: { ...areas, crs: '25833' } }),
    'p.json',
  );
  expect(wrong.diagnostics).toMatchObject([
    { kind: 'project-wrong', column: 'areas.crs', found: '"25833"' },
  ]);
  const [first]: readonly DiagnosticEntry[] = wrong.diagnostics;
  expect(first?.expected).toContain('"EPSG:25833"');
});

test('a system is also stated by a zone, by its parameters or by its well-known text; the order of the axes beside it', () => {
  const areas = { source: 'a.shp', key: 'id' };
  const wkt =
    'PROJCS["own",GEOGCS["g",DATUM["d",SPHEROID["GRS_1980",6378137,298.257222101]]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",2500000],PARAMETER["Central_Meridian",9],PARAMETER["Scale_Factor",0.9996]]';
  for (const crs of [
    'EPSG:25831',
    'EPSG:32631',
    'EPSG:3068',
    '+proj=utm +zone=31 +ellps=GRS80',
    wkt,
  ]) {
    const stated = projectOf({ areas: { ...areas, crs, axes: 'north-east' } });
    expect(stated.instructions.areas).toMatchObject({ crs, axes: 'north-east' });
  }
  for (const crs of ['+proj=utm; alert', 'EPSG:25899', 'Gauß']) {
    const text = JSON.stringify({ ...smallest, areas: { ...areas, crs } });
    expect(readProject(text, 'p.json').diagnostics).toMatchObject([{ column: 'areas.crs' }]);
  }
});

test('neighbourhoods run across the districts of one city, and end with the municipality in a country, unless stated', () => {
  const within = (areas: object): string | undefined => {
    const text = JSON.stringify({ ...smallest, areas: { ...smallest.areas, ...areas } });
    const reading = readProject(text, 'project.json');
    return reading.ok ? reading.project.instructions.areas.neighbourhoodsWithin : undefined;
  };
  expect(within({ municipality: 'BEZ' })).toBe('none');
  expect(within({ municipality: 'GEMEINDE' })).toBe('municipality');
  expect(within({ municipality: 'BEZ', land: 'LAND' })).toBe('municipality');
  expect(within({ municipality: 'BEZ', neighbourhoodsWithin: 'municipality' })).toBe(
    'municipality',
  );
  expect(within({ municipality: 'GEMEINDE', neighbourhoodsWithin: 'none' })).toBe('none');
  expect(within({ municipality: 'BEZ', neighbourhoodsWithin: 'everywhere' })).toBe(undefined);
});
