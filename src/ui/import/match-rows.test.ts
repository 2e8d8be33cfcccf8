import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchProposal } from '../../ingest/join/propose-matches.ts';
import {
  areaLabel,
  areaOfText,
  equalMatches,
  matchPage,
  matchRows,
  rowHints,
  rowLabel,
} from './match-rows.ts';

const names = { '0101': 'Mitte', '0102': 'Neustadt', '0103': 'Neustadt', Ost: 'Ost' };
const free = ['0101', '0102', '0103', 'Ost'];
const proposal = (tableKey: string, areaKeys: string[], distance = 0): MatchProposal => ({
  tableKey,
  areaKeys,
  distance,
  reason: distance === 0 ? 'name' : 'letters',
});

test('an area stands by name and key; by one of them where they are the same or the name is not known', () => {
  expect(['0101', 'Ost', '0999'].map((key) => areaLabel(key, names))).toEqual([
    'Mitte (0101)',
    'Ost',
    '0999',
  ]);
});

test('a row stands by what its table calls it, and unseen signs of its key are named', () => {
  const rowNames = { '9901': 'Umland' };
  expect(['9901', '9902', 'toString'].map((key) => rowLabel(key, { rowNames }))).toEqual([
    'Umland (9901)',
    '9902',
    'toString',
  ]);
  expect(rowLabel('99\u200b', {})).toBe('99[U+200B]');
});

test('a text names an area by label, key, or a name of its own; a name that two areas have names none', () => {
  const texts = ['Mitte (0101)', ' 0101 ', 'Mitte', 'Neustadt', 'Neustadt (0103)', 'West'];
  expect(texts.map((text) => areaOfText(text, free, names))).toEqual([
    '0101',
    '0101',
    '0101',
    undefined,
    '0103',
    undefined,
  ]);
  expect(areaOfText('Mitte', ['0102'], names)).toBeUndefined();
});

test('a row has what is proposed for it, and the years it stands in', () => {
  const gone: MatchProposal = { ...proposal('9902', []), reason: 'other-year', text: 'bis 2011' };
  const proposals = [proposal('9901', ['0101', '0102'], 1), gone];
  const join = { keysOfOtherYears: [{ key: '9903', years: '2012–2018' }] };
  expect(rowHints('9901', proposals, join)).toEqual({
    areaKeys: ['0101', '0102'],
    years: undefined,
  });
  expect(rowHints('9902', proposals, join)).toEqual({ areaKeys: undefined, years: 'bis 2011' });
  expect(rowHints('9903', proposals, join).years).toBe('2012–2018');
  expect(rowHints('9904', proposals, {})).toEqual({ areaKeys: undefined, years: undefined });
});

test('two rows that are equal once written alike are accepted together; a single one, or those only alike, are not', () => {
  const [one, other, alike] = [proposal('a', ['1']), proposal('b', ['2']), proposal('c', ['3'], 1)];
  expect(equalMatches([one, alike, other])).toEqual({ count: 2, matches: { a: ['1'], b: ['2'] } });
  expect(equalMatches([one, alike])).toBeUndefined();
  expect(equalMatches([one, proposal('d', [])])).toBeUndefined();
});

const rows = Array.from({ length: 30 }, (_, index) => `R${index + 1}`);

test('30 rows are pages of 12, 12 and 6; a page beyond the last is the last', () => {
  const join = { rowsWithoutArea: rows };
  const pages = [0, 1, 2, 9].map((page) => matchPage(join, '', page));
  expect(pages.map(({ from, to }) => [from, to])).toEqual([
    [1, 12],
    [13, 24],
    [25, 30],
    [25, 30],
  ]);
  expect(pages[0]).toMatchObject({ count: 30, last: 2 });
});

test('a search looks at names and keys whatever their case, and may find nothing', () => {
  const join = { rowsWithoutArea: rows, rowNames: { R7: 'Umland' } };
  expect(matchPage(join, ' umL', 0).rows).toEqual(['R7']);
  expect(matchPage(join, 'r3', 0).rows).toEqual(['R3', 'R30']);
  expect(matchPage(join, 'x', 3)).toEqual({ count: 0, rows: [], from: 1, to: 0, last: -1 });
});

test('the pages together are all rows, each once, in their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
      const all = Array.from({ length: count }, (_, index) => `${index}`);
      const { last } = matchPage({ rowsWithoutArea: all }, '', 0);
      const found = Array.from({ length: last + 1 }, (_, page) => {
        const { rows: own } = matchPage({ rowsWithoutArea: all }, '', page);
        expect(own.length).toBeLessThanOrEqual(matchRows);
        return own;
      });
      expect(found.flat()).toEqual(all);
    }),
  );
});
