import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyKinds, type KeyKind } from '../../export/report-keys.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { JoinReport } from '../../ingest/instructions/join-report.ts';
import { allKeys } from '../import/find-keys.ts';
import { figureHeads, joinRows, tableName, turnedFilter } from './join-rows.ts';
import { kindText } from './kind-text.ts';

const german = { texts: textsOf('de'), language: 'de', filter: allKeys } as const;
const english = { texts: textsOf('en'), language: 'en', filter: allKeys } as const;
const noKeys = {
  areasWithoutRow: [],
  rowsWithoutArea: [],
  duplicateKeys: [],
  emptyKeys: 0,
  paddedKeys: [],
};
const people: JoinReport = { ...noKeys, table: 'people.csv', round: '', matched: 1540 };
/** 98 of 100 areas found their row; three rows have no area, one key stands twice, 1200 rows have no key. */
const rents: JoinReport = {
  ...noKeys,
  table: 'rents.csv',
  round: '2024',
  matched: 98,
  areasWithoutRow: ['0101', '0102'],
  rowsWithoutArea: ['0901', '0902', '0903'],
  duplicateKeys: ['0303'],
  emptyKeys: 1200,
};

test('98 of 100 areas matched, and each kind of key has its count: 2, 3, 1, 0, 0', () => {
  const [row] = joinRows({ joins: [rents], ...german });
  expect(row?.matched).toBe('98 von 100');
  expect(row?.counts.map(({ text }) => text)).toEqual(['2', '3', '1', '0', '0']);
  expect(row?.emptyKeys).toBe('1.200');
  expect(joinRows({ joins: [rents], ...english })[0]).toMatchObject({
    matched: '98 of 100',
    emptyKeys: '1,200',
  });
});

test('the round has a column only where some table has one; another table has a dash in it', () => {
  const rounds = (joins: readonly JoinReport[]) =>
    joinRows({ joins, ...german }).map(({ round }) => round);
  expect(rounds([people, rents])).toEqual(['–', '2024']);
  expect(rounds([people])).toEqual([undefined]);
});

test('a count of three shows the three keys of its table and round; a count of none shows nothing', () => {
  const [row] = joinRows({ joins: [rents], ...german });
  expect(row?.counts.map(({ show }) => show?.kind)).toEqual([
    'areas-without-row',
    'rows-without-area',
    'duplicate-keys',
    undefined,
    undefined,
  ]);
  expect(row?.counts[1]?.show).toEqual({
    table: 'rents.csv',
    round: '2024',
    kind: 'rows-without-area',
    text: '',
  });
});

test('the count whose keys are shown is pressed, whatever is searched among them; the others are not', () => {
  const filter = { table: 'rents.csv', round: '2024', kind: 'duplicate-keys', text: '03' } as const;
  const pressed = joinRows({ joins: [people, rents], ...german, filter }).map(({ counts }) =>
    counts.map(({ isShown }) => isShown),
  );
  expect(pressed).toEqual([
    [false, false, false, false, false],
    [false, false, true, false, false],
  ]);
});

test('there are as many heads as figures in a row: seven, each kind in its words', () => {
  const heads = figureHeads(textsOf('de'));
  const [row] = joinRows({ joins: [rents], ...german });
  expect(heads).toHaveLength(7);
  expect(heads.slice(1, 6)).toEqual(row?.counts.map(({ label }) => label));
  expect(new Set(keyKinds.map((kind) => kindText(kind, textsOf('en')))).size).toBe(5);
});

test('pressing a count again shows all keys, pressing another one shows those', () => {
  const one = { ...allKeys, kind: 'padded-keys' } as const;
  const other = { ...allKeys, kind: 'duplicate-keys' } as const;
  expect(turnedFilter(one, { ...one }, allKeys)).toBe(allKeys);
  expect(turnedFilter(one, other, allKeys)).toBe(one);
});

test('a table is named with its round where it has one', () => {
  expect([people, rents].map(tableName)).toEqual(['people.csv', 'rents.csv · 2024']);
});

test('a row per table in their order; a count shows keys exactly where it is not zero', () => {
  const keys = fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 });
  const join = fc.record({
    table: fc.string(),
    round: fc.constantFrom('', '2024'),
    matched: fc.nat(99),
    areasWithoutRow: keys,
    rowsWithoutArea: keys,
    duplicateKeys: keys,
    emptyKeys: fc.nat(9),
    paddedKeys: keys,
    normalisedKeys: keys,
  });
  fc.assert(
    fc.property(fc.array(join, { maxLength: 4 }), (joins) => {
      const rows = joinRows({ joins, ...german });
      expect(rows.map(({ table }) => table)).toEqual(joins.map(({ table }) => table));
      for (const { counts } of rows) {
        const kinds: readonly KeyKind[] = keyKinds;
        expect(counts).toHaveLength(kinds.length);
        for (const { text, show } of counts) expect(show === undefined).toBe(text === '0');
      }
    }),
  );
});
