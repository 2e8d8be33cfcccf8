import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { columnOf } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { known, missing, notApplicable, suppressed } from '../../areas/figure.ts';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { AtlasFunctions } from '../../worker/functions.ts';
import { paintings } from '../../state/shown/paintings.ts';
import type { ViewId } from '../../studies/studies.ts';
import { countStates } from './method-indicators.ts';
import { methodChapters } from './method-page.ts';
import type { MethodChapter, MethodInput, MethodPart } from './method-part.ts';
import { placesOfLegend, placesOfView } from './method-places.ts';

const folder = new URL('../../../geodata/sets/musterstadt/', import.meta.url);
const names = ['project.json', 'musterstadt.geojson', 'figures.csv'];
const views: readonly ViewId[] = [
  'municipalities',
  'clusters',
  'compare',
  'scatter',
  'spread',
  'lorenz',
  'change',
  'index',
  'warnings',
];

let demo: Omit<MethodInput, 'language'>;

beforeAll(async () => {
  const functions = new AtlasFunctions();
  const files = names.map((name) => new File([readFileSync(new URL(name, folder))], name));
  const loaded = await functions.load({ from: 'files', files }, () => {});
  if (!loaded.ok) throw new Error('the example must load');
  const { dataset, classing, rule } = loaded.atlas;
  const analysis = functions.analyse('2024', classing);
  const judgement = await functions.judge({ round: '2024', classing, rule });
  demo = { dataset, result: { analysis, judgement } };
}, 60_000);

const ofQuarters = (patch: Partial<Dataset> = {}): MethodChapter[] =>
  methodChapters({
    dataset: { ...quarters, ...patch },
    result: quartersResult(),
    language: 'de',
  });

function partOf(chapters: readonly MethodChapter[], id: string): MethodPart | undefined {
  return chapters.flatMap(({ parts }) => parts).find((part) => part.id === id);
}

test('the example: 4 parts on the rule, 13 indicators with their roles and groups, 2 on classes, 15 statistics, 2 on the data', () => {
  const chapters = methodChapters({ ...demo, language: 'de' });
  expect(chapters.map(({ id, parts }) => [id, parts.length])).toEqual([
    ['about-rule', 4],
    // Six of the table, the status index, the weighted index, five location quotients.
    // And one part each for roles and groups.
    ['indicators', 1 + 6 + 1 + 1 + 5 + 1],
    ['about-classes', 2],
    ['statistics', 15],
    ['data', 2],
  ]);
  const ids = chapters.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what the data do not allow is left out: four quarters of one year have four statistics and their pairs', () => {
  const few = ofQuarters()
    .find(({ id }) => id === 'statistics')
    ?.parts.map(({ id }) => id);
  expect(few).toEqual(['means', 'clusters', 'compare', 'pair', 'moran']);
});

test('the rule in force stands there with its cuts as values: 40 of 300 marked, 244 not, 16 undecidable', () => {
  const chapters = methodChapters({ ...demo, language: 'de' });
  const rule = partOf(chapters, 'rule');
  expect(rule?.text[1]).toMatch(
    /^Damit sind markiert: 17 Quartiere aus 40 von 300 Gebieten, 90\.493 Menschen/,
  );
  expect(rule?.facts?.[0]?.[0]).toBe('Menschen mit Migrationshintergrund');
  expect(rule?.facts?.[0]?.[1]).toMatch(
    /^Klasse 6 bis 7 · mehr als \d+,\d+\s%; verglichen mit allen Gebieten; erfüllt in \d+ Gebieten$/,
  );
  expect(partOf(chapters, 'answers')?.facts).toEqual([
    ['markiert', '40'],
    ['nicht markiert', '244'], // 228 and 16 just not
    ['nicht entscheidbar', '16'],
    ['nicht entscheidbar: gesperrt', '13'],
    ['nicht entscheidbar: fehlt', '3'],
  ]);
  expect(partOf(chapters, 'near-miss')?.facts).toEqual([['knapp nicht markiert', '16']]);
});

test('a cut inside districts is given as its range: 1.5 times 12.5 and 45.06 is 18.8 to 67.6', () => {
  const result = quartersResult({
    all: [{ indicator: 'share', kind: 'times-mean-at-least', cut: 1.5, frame: 'municipality' }],
  });
  const chapters = methodChapters({ dataset: quarters, result, language: 'de' });
  // Mitte has 12.5 alone, Nord (2,000 · 48 + 500 · 33.3) / 2,500 = 45.06.
  expect(partOf(chapters, 'rule')?.facts?.[0]?.[1]).toMatch(
    /mindestens das 1,50-Fache des Mittels.*Grenze von 18,8\s% bis 67,6\s%; verglichen innerhalb des Bezirks/,
  );
});

test('an indicator says unit, base, kind, and its areas: of 4 quarters 2 known, 1 withheld, 1 missing', () => {
  const part = partOf(ofQuarters(), 'indicator-base');
  expect(part?.title).toBe('Arbeitslose');
  expect(Object.fromEntries(part?.facts ?? [])).toMatchObject({
    Einheit: 'Prozent, 0 bis 100',
    'bezogen auf': 'was die Definition nennt',
    Richtung: 'hohe Werte = schwächere wirtschaftliche Grundlage',
    Gebiete: '2 mit Wert (davon 0 genau null), 1 gesperrt, 1 fehlend',
  });
});

test('the migrant share of the example: 285 of 300 areas with a value, 13 withheld, 2 not applicable', () => {
  const part = partOf(methodChapters({ ...demo, language: 'en' }), 'indicator-migrant-share');
  expect(Object.fromEntries(part?.facts ?? [])).toMatchObject({
    Unit: 'percent, 0 to 100',
    'Relative to': 'all people of the area',
    Kind: 'taken from the source',
    Areas: '285 with a value (0 of them exactly zero), 13 withheld, 0 missing, 2 not applicable',
  });
});

test('zero is a value: of 5 areas 2 are known, 1 of them zero', () => {
  const column = columnOf([known(0), known(3), suppressed, missing, notApplicable]);
  expect(countStates(column)).toEqual({
    known: 2,
    zero: 1,
    suppressed: 1,
    missing: 1,
    notApplicable: 1,
  });
});

test('a composite index names its components with their weights', () => {
  const components = [
    { indicator: 'share', weight: 0.25, highMeans: 'weak' },
    { indicator: 'base', weight: 2, highMeans: 'strong' },
  ] as const;
  const chapters = ofQuarters({
    indicators: [
      ...quarters.indicators,
      { id: 'mix', label: { de: 'Mischung' }, role: 'other', unit: 'index' },
    ],
    composites: [{ id: 'mix', label: { de: 'Mischung' }, components }],
  });
  expect(Object.fromEntries(partOf(chapters, 'indicator-mix')?.facts ?? [])['Art']).toBe(
    'hier berechnet aus Anteil × 0,25 + Arbeitslose × 2 (umgekehrt)',
  );
  expect(partOf(chapters, 'composite')?.formulas).toHaveLength(3);
});

test('the status index of the example is computed here, from 3 components named in its definition', () => {
  const part = partOf(methodChapters({ ...demo, language: 'de' }), 'indicator-status-index');
  expect(part?.text[0]).toContain('Arbeitslosenanteil, Bezug von Transferleistungen, Kinderarmut');
  expect(Object.fromEntries(part?.facts ?? [])['Art']).toMatch(/^hier berechnet: Statusindex/);
});

test('6 measures of segregation have a formula and a meaning each, and every statistic its origin and limits', () => {
  const chapters = methodChapters({ ...demo, language: 'en' });
  expect(partOf(chapters, 'segregation')?.formulas).toHaveLength(6);
  for (const part of chapters.find(({ id }) => id === 'statistics')?.parts ?? []) {
    expect(part.source, part.id).toBeTruthy();
    expect(part.limits, part.id).toBeTruthy();
  }
});

test('columns that are read in another unit than their file has are named with how', () => {
  expect(partOf(methodChapters({ ...demo, language: 'de' }), 'readings')).toBeUndefined();
  const columnReadings = [
    { source: 'werte.csv', column: 'EW in Tsd.', factor: 1000 },
    { source: 'werte.csv', column: 'Anteil', bare: 'fraction' },
  ] as const;
  const dataset = { ...demo.dataset, columnReadings };
  const part = partOf(methodChapters({ ...demo, dataset, language: 'de' }), 'readings');
  expect(part?.facts).toEqual([
    ['„EW in Tsd.“ in werte.csv', 'Zahl der Datei × 1.000'],
    ['„Anteil“ in werte.csv', 'Werte ohne Prozentzeichen sind Brüche (× 100)'],
  ]);
});

test('privacy names the limits of 300 people and 10 cases, and what they withheld in each of the 2 rounds', () => {
  const privacy = partOf(methodChapters({ ...demo, language: 'de' }), 'privacy');
  expect(privacy?.text[0]).toMatch(/weniger als 300 Menschen .* weniger als 10 Fälle/);
  expect(privacy?.facts).toHaveLength(4);
  expect(partOf(ofQuarters(), 'privacy')?.text[0]).toMatch(/^Diese Projektdatei setzt keine/);
});

test('every question beside a number leads to a part that is there, in both languages', () => {
  for (const language of ['de', 'en'] as const) {
    const texts = textsOf(language);
    const chapters = methodChapters({ ...demo, language });
    const [indicator] = demo.dataset.indicators;
    if (!indicator) throw new Error('the example has indicators');
    const places = [
      ...views.flatMap((view) => placesOfView(demo.dataset, view, texts)),
      ...(['classes', ...paintings.map(({ id }) => id)] as const).flatMap((paint) =>
        placesOfLegend({ paint, indicator, dataset: demo.dataset }, texts, language),
      ),
    ];
    for (const view of views) {
      expect(placesOfView(demo.dataset, view, texts), view).not.toEqual([]);
    }
    for (const { section } of places) expect(partOf(chapters, section), section).toBeDefined();
  }
});

test('roles, groups and publication stand there with the definitions of the project', () => {
  const chapters = methodChapters({ ...demo, language: 'de' });
  expect(partOf(chapters, 'roles')?.facts?.map(([role]) => role)).toEqual([
    'Migrationshintergrund',
    'Wirtschaftliche Grundlage',
    'Miete',
    'Weitere Merkmale',
  ]);
  const groups = new Map(partOf(chapters, 'groups')?.facts);
  expect(groups.size).toBe(5);
  expect(groups.get('Herkunft Türkei')).toMatch(
    /^Menschen mit Migrationshintergrund, deren Familie/,
  );
  expect(partOf(chapters, 'sources')?.facts?.slice(0, 2)).toEqual([
    ['Herausgegeben von', 'Stadt Musterstadt (erfunden)'],
    ['Stand der Daten', '31. Dezember 2024'],
  ]);
});
