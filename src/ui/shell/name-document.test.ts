import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import type { Studies } from '../../state/store/study-answer.ts';
import { settingsFromQuery } from '../../state/url/url.ts';
import { documentTitle } from './name-document.ts';

/** Am Güterbahnhof and Straße 12 hang together. */
const pairs = {
  list: [
    { key: '0101', municipalities: ['Nord'], areas: [1, 2], name: 'Am Güterbahnhof', others: 1 },
  ],
};
const groups = [{ id: 'migrants', label: { de: 'Migranten' } }];
const dataset = { ...quarters, groups } as unknown as Atlas['dataset'];

function titleOf(query: string, data: Partial<Atlas['dataset']> = {}): string {
  const settings = settingsFromQuery(query, 'de');
  const atlas = { dataset: { ...dataset, ...data } } as Atlas;
  const studies = { clusters: { asked: '', answered: '', result: pairs, progress: undefined } };
  return documentTitle(
    { atlas, result: quartersResult(), settings, studies: studies as unknown as Studies },
    textsOf(settings.language),
  );
}

test.each([
  ['', 'Vier Quartiere 2024 – Quartieratlas'],
  ['area=0101', 'Am Güterbahnhof, Nord · Vier Quartiere 2024 – Quartieratlas'],
  [
    'neighbourhood=0101',
    'Am Güterbahnhof und 1 weiteres, Nord · Vier Quartiere 2024 – Quartieratlas',
  ],
  ['neighbourhood=0109', 'Vier Quartiere 2024 – Quartieratlas'],
  ['place=Nord', 'Nord · Vier Quartiere 2024 – Quartieratlas'],
  ['study=lorenz', 'Konzentration · Vier Quartiere 2024 – Quartieratlas'],
  [
    'area=0103&study=lorenz',
    'Öhringer Weg, Mitte · Konzentration · Vier Quartiere 2024 – Quartieratlas',
  ],
  ['area=0103&study=lorenz&view=map', 'Öhringer Weg, Mitte · Vier Quartiere 2024 – Quartieratlas'],
  ['methods=rule', 'Methoden · Vier Quartiere 2024 – Quartieratlas'],
  ['lang=en&methods=rule', 'Methods · Vier Quartiere 2024 – Quartieratlas'],
])('the link "%s" is called "%s"', (query, title) => {
  expect(titleOf(query)).toBe(title);
});

test('what these data do not have names nothing', () => {
  expect(titleOf('area=9999&study=astrology')).toBe('Vier Quartiere 2024 – Quartieratlas');
});

test('nothing is said twice: a year in the title of the data, an area called like its municipality', () => {
  expect(titleOf('', { title: 'Berlin 2024' })).toBe('Berlin 2024 – Quartieratlas');
  const areas = quarters.areas.map((area) => ({ ...area, municipality: area.name }));
  expect(titleOf('area=0102', { areas })).toBe('Zeche · Vier Quartiere 2024 – Quartieratlas');
});

test('without data the product stands alone', () => {
  const state = {
    atlas: undefined,
    result: undefined,
    studies: {},
    settings: settingsFromQuery('area=1', 'de'),
  };
  expect(documentTitle(state, textsOf('de'))).toBe('Quartieratlas');
});
