import { expect, test } from 'vitest';
import { columnOf, figureAt, type Column } from '../../areas/column.ts';
import { known, missing, suppressed } from '../../areas/figure.ts';
import { draftRounds } from './draft-rounds.ts';
import type { TableFigures } from '../table/read-table.ts';

const join = {
  table: 't.csv',
  round: '',
  matched: 2,
  areasWithoutRow: [],
  rowsWithoutArea: [],
  duplicateKeys: [],
  emptyKeys: 0,
  paddedKeys: [],
};

function tableWith(
  columns: Record<string, Column>,
  more: Partial<TableFigures> = {},
): TableFigures {
  return { join, columns: new Map(Object.entries(columns)), bases: new Map(), ...more };
}

const figures = (column: Column | undefined) =>
  column && [0, 1].map((index) => figureAt(column, index));

test('rounds stand in the order in which the tables name them; a table without a round is in each', () => {
  const rounds = draftRounds(
    [
      tableWith({ rent: columnOf([known(7), known(8)]) }),
      tableWith({ share: columnOf([known(1), known(2)]) }, { round: '2021' }),
      tableWith({ share: columnOf([known(3), known(4)]) }, { round: '2019' }),
    ],
    ['rent', 'share'],
    2,
  );
  expect(rounds.map(({ id }) => id)).toEqual(['2021', '2019']);
  expect(figures(rounds[1]?.columns.get('rent'))).toEqual([known(7), known(8)]);
  expect(figures(rounds[1]?.columns.get('share'))).toEqual([known(3), known(4)]);
});

test('without named rounds there is one, and an indicator nobody delivers is missing everywhere', () => {
  const rounds = draftRounds([], ['rent'], 2);
  expect(rounds).toHaveLength(1);
  expect(figures(rounds[0]?.columns.get('rent'))).toEqual([missing, missing]);
  expect(rounds[0]?.population).toBeUndefined();
});

test('the first table counts; a second one fills only what is missing, not what is suppressed', () => {
  const [round] = draftRounds(
    [
      tableWith({ share: columnOf([missing, suppressed]) }),
      tableWith({ share: columnOf([known(3), known(4)]) }),
    ],
    ['share'],
    2,
  );
  expect(figures(round?.columns.get('share'))).toEqual([known(3), suppressed]);
});
