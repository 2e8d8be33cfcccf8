import { expect, test } from 'vitest';
import { Store } from './store.ts';

test('listeners hear once of each change, and not of a change that changes nothing', () => {
  const store = new Store({ year: 2024, place: 'Altstadt' });
  let heard = 0;
  const end = store.subscribe(() => (heard += 1));
  store.update({ year: 2021 });
  store.update({ year: 2021 });
  expect([heard, store.state.year, store.state.place]).toEqual([1, 2021, 'Altstadt']);
  end();
  store.update({ year: 2024 });
  expect(heard).toBe(1);
});

test('a snapshot cannot be changed from outside', () => {
  const store = new Store({ year: 2024 });
  expect(() => Object.assign(store.state, { year: 1999 })).toThrow(TypeError);
});
