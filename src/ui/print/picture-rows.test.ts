import { expect, test } from 'vitest';
import { columnOf } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { known } from '../../areas/figure.ts';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { shownQuarters } from '../../state/shown-quarters.fixture.ts';
import { footRows, headRows, pickedLines, type PictureRow } from './picture-rows.ts';

const nowhere = { land: undefined, municipality: undefined };
const made = new Date(2026, 10, 30);
const shown = shownQuarters();
const textsOfRows = (rows: readonly PictureRow[]) => rows.map(({ text }) => text);

test('the head has title, what is fictional, indicator with year, and what is marked', () => {
  const [title, band, indicator, marked, ...rest] = headRows(shown, 'de', nowhere);
  expect(title).toEqual({ text: 'Vier Quartiere', style: 'title' });
  expect(band?.text).toBe(textsOf('de').fictionalBand);
  expect(indicator).toEqual({ text: 'Anteil, 2024', style: 'head' });
  expect(marked?.text).toMatch(/1 /);
  expect(rest).toEqual([]);
});

test('data that are not fictional have no band', () => {
  const dataset: Dataset = { ...quarters, fictional: false };
  expect(headRows(shownQuarters({ dataset }), 'en', nowhere)[1]?.text).toBe('Share, 2024');
});

test('the chosen area stands with its district and its answer, and where the filter looks', () => {
  const rows = textsOfRows(
    headRows(shownQuarters({ index: 1 }), 'de', { land: 'Berlin', municipality: 'Nord' }),
  );
  const { picture, answers } = textsOf('de');
  expect(rows).toContain(picture.place('Nord, Berlin'));
  expect(rows.at(-1)).toBe(picture.chosen('Am Güterbahnhof, Nord', answers.yes));
  const undecided = textsOfRows(headRows(shownQuarters({ index: 2 }), 'de', nowhere));
  expect(undecided.at(-1)).toBe(picture.chosen('Straße 12, Nord', answers.undecidable));
});

test('the chosen neighbourhood stands with its district, areas and people, and the sign of the marks with their number', () => {
  const cluster = {
    key: '0101',
    municipalities: ['Nord'],
    areas: [1, 2],
    population: 2500,
    name: 'Am Güterbahnhof',
    others: 1,
  };
  const chosen = { key: '0101', cluster, place: 0, isAwaited: false, successor: undefined };
  const rows = textsOfRows(headRows(shownQuarters({ neighbourhood: chosen }), 'de', nowhere));
  expect(rows.at(-1)).toBe(
    'Gewähltes Quartier: Am Güterbahnhof und 1 weiteres, Nord (2 Gebiete, 2.500 Menschen)',
  );
  const { judgement, analysis } = shown.result;
  const counted = { ...judgement, summary: { ...judgement.summary, neighbourhoods: 1 } };
  const result = { analysis, judgement: counted };
  expect(textsOfRows(footRows(shownQuarters({ result }), 'de', [], made))).toContain(
    'Umriss: 1 Quartier aus 1 Gebiet mit erhöhtem Aufmerksamkeitsbedarf; kräftiger, wo mehrere aneinandergrenzen',
  );
});

test('seven classes have their colours; 12.5, 33.3 and 48 % are in three of them; one area is missing; marks have their sign', () => {
  const rows = footRows(shown, 'de', [], made);
  const classes = rows.filter(({ sign }) => sign?.kind === 'class');
  expect(classes).toHaveLength(shown.classification.entries.length);
  expect(textsOfRows(classes).slice(0, 4)).toEqual([
    '1   genau 12,5\u202f%   –   1 Gebiet, 1.000 Menschen',
    '2   keine Gebiete',
    '3   über 12,5\u202f% bis 33,3\u202f%   –   1 Gebiet, 500 Menschen',
    '4   über 33,3\u202f% bis 48,0\u202f%   –   1 Gebiet, 2.000 Menschen',
  ]);
  const missing = rows.filter(({ sign }) => sign?.kind === 'missing');
  expect(textsOfRows(missing)).toEqual(['fehlt   –   1 Gebiet']);
  expect(rows.filter(({ sign }) => sign?.kind === 'flagged')).toHaveLength(1);
});

test('suppressed areas have a line of their own, kinds without areas have none', () => {
  const [, base] = quarters.indicators;
  const rows = footRows(shownQuarters(base ? { indicator: base } : {}), 'en', [], made);
  const kinds = rows.flatMap(({ sign }) => (sign && sign.kind !== 'class' ? [sign.kind] : []));
  expect(kinds).toEqual(['missing', 'suppressed', 'flagged']);
});

test('without any value, or without people to weigh by, the legend says only that', () => {
  const { legend } = textsOf('de');
  const first = (state: 'no-values' | 'no-people') =>
    footRows(
      shownQuarters({ classification: { ...shown.classification, state } }),
      'de',
      [],
      made,
    )[0];
  expect(first('no-values')).toEqual({ text: legend.noValues, style: 'text' });
  expect(first('no-people')).toEqual({ text: legend.noPeople, style: 'text' });
});

test('the rule stands apart in words, with a line for each of its two cuts', () => {
  const rows = footRows(shown, 'de', [], made);
  const cuts = rows.filter(({ text }) => text.startsWith('–  '));
  expect(textsOfRows(cuts).map((text) => text.split(':')[0])).toEqual([
    '–  Anteil',
    '–  Arbeitslose',
  ]);
  const before = rows[rows.indexOf(cuts[0] as PictureRow) - 1];
  expect(before?.isApart).toBe(true);
});

test('sources and the day stand at the end, in the form of the language', () => {
  const last = (language: 'de' | 'en') => footRows(shown, language, [], made).at(-1)?.text;
  expect(last('de')).toBe(textsOf('de').print.date('30. November 2026'));
  expect(last('en')).toBe(textsOf('en').print.date('30 November 2026'));
});

test('layers of points stand in one line with sign and number; a hidden one is left out', () => {
  const place = { name: 'a', longitude: 13, latitude: 52, area: 0 };
  const layer = (de: string, points: number) => ({
    label: { de },
    source: 'x.csv',
    points: Array.from({ length: points }, () => place),
    columns: [],
  });
  const size = { label: { de: 'Kinder' }, figures: columnOf([known(3)]), most: 3 };
  const dataset = { ...quarters, points: [layer('Schulen', 1200), { ...layer('Kitas', 1), size }] };
  const withPoints = shownQuarters({ dataset, result: quartersResult() });
  const { points } = textsOf('de');
  const lineOf = (hide: readonly number[]) =>
    textsOfRows(footRows(withPoints, 'de', hide, made)).find((text) =>
      text.startsWith(points.title),
    );
  expect(lineOf([])).toBe(
    `${points.title}: ● Schulen (1.200)   ·   ○ Kitas (1)${points.bySize('Kinder')}`,
  );
  expect(lineOf([0])).toBe(`${points.title}: ○ Kitas (1)${points.bySize('Kinder')}`);
  expect(lineOf([0, 1])).toBeUndefined();
});

test('two areas picked out in the diagram: the others are pale, and the picture says so', () => {
  const brushed = Uint8Array.of(1, 0, 1, 0);
  expect(pickedLines(shownQuarters({ brushed }), 'de')).toEqual([
    'Blass: nicht unter den 2 im Streudiagramm ausgewählten Gebieten',
  ]);
  expect(pickedLines(shown, 'de')).toEqual([]);
});
