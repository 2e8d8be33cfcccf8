import { expect, test } from 'vitest';
import { columnOf } from '../../areas/column.ts';
import { known } from '../../areas/figure.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { withFigures } from './with-figures.ts';

const column = (value: number) => columnOf([known(value)]);
const withheld = { figures: 0, areas: 0 };
const early: Round = { id: '2021', columns: {}, pending: ['share', 'rent'], withheld };
const shown: Round = { id: '2024', columns: { share: column(7) }, pending: ['rent'], withheld };
const atlas = {
  dataset: { rounds: [shown, early] } as unknown as Dataset,
  joins: [],
  diagnostics: [],
} as unknown as Atlas;

function afterRents() {
  const round: Round = { id: '2024', columns: { rent: column(9) }, withheld };
  const { dataset } = withFigures(atlas, { ok: true, round, joins: [], diagnostics: [] });
  return dataset.rounds;
}

test('rents that come later stand beside the shares, which stay the same object, and nothing waits any more', () => {
  const [round] = afterRents();
  expect(round?.columns['share']).toBe(shown.columns['share']);
  expect(round?.columns['rent']).toEqual(column(9));
  expect(round?.pending).toBeUndefined();
});

test('the other round goes on waiting', () => {
  expect(afterRents()[1]).toBe(early);
});
