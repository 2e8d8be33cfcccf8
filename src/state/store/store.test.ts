import { expect, test } from 'vitest';
import { createStore } from './store.ts';

test('listeners hear once of each change, and not of a change that changes nothing', () => {
  const { store, write } = createStore({ year: 2024, place: 'Altstadt' });
  let heard = 0;
  const end = store.subscribe(() => (heard += 1));
  write({ year: 2021 });
  write({ year: 2021 });
  expect([heard, store.live.year, store.live.place]).toEqual([1, 2021, 'Altstadt']);
  end();
  write({ year: 2024 });
  expect(heard).toBe(1);
});

test('a snapshot cannot be changed from outside', () => {
  const { store } = createStore({ year: 2024 });
  expect(() => Object.assign(store.live, { year: 1999 })).toThrow(TypeError);
  expect(() => Object.assign(store.settled, { year: 1999 })).toThrow(TypeError);
});

test('both snapshots are one object unless one is held back, and again when it is let go', () => {
  const { store, write } = createStore({ cut: 10, isMoving: false }, (settled, live) =>
    live.isMoving ? settled : live,
  );
  expect(store.settled).toBe(store.live);
  write({ isMoving: true });
  write({ cut: 20 });
  expect([store.live.cut, store.settled.cut]).toEqual([20, 10]);
  write({ isMoving: false });
  expect(store.settled).toBe(store.live);
  expect(store.settled.cut).toBe(20);
});

test('who listens finds both snapshots as they are after the change', () => {
  const { store, write } = createStore({ cut: 10 }, (settled, live) =>
    live.cut > 20 ? live : settled,
  );
  const seen: number[][] = [];
  store.subscribe(() => seen.push([store.live.cut, store.settled.cut]));
  write({ cut: 20 });
  write({ cut: 30 });
  expect(seen).toEqual([
    [20, 10],
    [30, 30],
  ]);
});
