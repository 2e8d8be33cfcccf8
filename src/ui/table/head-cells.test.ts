import { expect, test } from 'vitest';
import { quarters, quartersResult, quartersRound } from '../../state/four-quarters.fixture.ts';
import { areaHeads } from './head-cells.ts';
import { tableColumns } from './table-columns.ts';

const columns = tableColumns({
  dataset: quarters,
  round: quartersRound,
  result: quartersResult(),
  language: 'de',
});

test('marks and names stay in sight, people and indicators stand to the right, texts to the left', () => {
  const cells = areaHeads(columns, { column: 'name', descending: false }, undefined);
  expect(cells.map(({ id, look }) => [id, look])).toEqual([
    ['flag', 'lead'],
    ['name', 'name'],
    ['key', 'text'],
    ['municipality', 'text'],
    ['population', 'figures'],
    ['share', 'figures'],
    ['base', 'figures'],
  ]);
});

test('only the column that sorts says so; pressing it turns the order round', () => {
  const cells = areaHeads(columns, { column: 'share', descending: true }, undefined);
  expect(cells.map(({ sorted }) => sorted).filter(Boolean)).toEqual(['descending']);
  expect(cells[5]?.next).toEqual({ column: 'share', descending: false });
  const again = areaHeads(columns, { column: 'share', descending: false }, undefined);
  expect(again[5]).toMatchObject({ sorted: 'ascending', next: { descending: true } });
});

test('pressing another column begins with A in texts and with the highest in marks and numbers', () => {
  const cells = areaHeads(columns, { column: 'key', descending: true }, undefined);
  expect(cells.map(({ next }) => next.descending)).toEqual([
    true,
    false,
    false, // the key itself: it was descending
    false,
    true,
    true,
    true,
  ]);
});

test('the indicator that the map shows is chosen, a text column of the same name is not', () => {
  const chosenIn = (id: string) =>
    areaHeads(columns, { column: 'name', descending: false }, id).filter((cell) => cell.isChosen);
  expect(chosenIn('base').map(({ id }) => id)).toEqual(['base']);
  expect(chosenIn('name')).toEqual([]);
});
