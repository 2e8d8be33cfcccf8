import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featuresIn, ToldStates } from './told-states.ts';

const all = Uint32Array.of(0, 1, 2, 3, 4);

function tell(states: ToldStates, most = Infinity): number[] {
  const told: number[] = [];
  states.tell(
    (feature) => told.push(feature),
    () => told.length >= most,
  );
  return told;
}

test('only what looks different is told: a moved cut that flips area 3 tells area 3', () => {
  const states = new ToldStates(5);
  states.want(all, () => 7);
  expect(tell(states)).toEqual([0, 1, 2, 3, 4]);
  states.want(all, (feature) => (feature === 3 ? 8 : 7));
  expect(tell(states)).toEqual([3]);
});

test('a newer wish takes the place of an unfinished one and starts again at the front', () => {
  const states = new ToldStates(5);
  states.want(all, () => 1);
  expect(tell(states, 2)).toEqual([0, 1]);
  expect(states.waiting).toBe(3);
  states.want(all, (feature) => (feature === 0 ? 1 : 2));
  expect(tell(states)).toEqual([1, 2, 3, 4]);
});

test('what is not in the list is left alone until it is', () => {
  const states = new ToldStates(5);
  states.want(Uint32Array.of(4, 2), () => 1);
  expect(tell(states)).toEqual([4, 2]);
  expect(states.told(0)).toBe(-1);
  states.want(all, () => 1);
  expect(tell(states)).toEqual([0, 1, 3]);
});

test('a map that was made anew is told everything again', () => {
  const states = new ToldStates(5);
  states.want(all, () => 1);
  tell(states);
  states.forget();
  expect(tell(states)).toEqual([0, 1, 2, 3, 4]);
});

test('whatever was wanted before and however the slices fall, the map ends with the newest wish', () => {
  const looks = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(looks, fc.nat(6))), looks, (earlier, last) => {
      const states = new ToldStates(5);
      const map = new Map<number, number>();
      const put = (feature: number, look: number) => map.set(feature, look);
      for (const [wish, slices] of earlier) {
        states.want(all, (feature) => wish[feature] ?? 0);
        for (let slice = 0; slice < slices; slice += 1) states.tell(put, () => true);
      }
      states.want(all, (feature) => last[feature] ?? 0);
      states.tell(put, () => false);
      expect([...all].map((feature) => map.get(feature))).toEqual(last);
    }),
  );
});

test('areas are in sight where their boxes meet it; one without a geometry never is', () => {
  const bounds = Float64Array.of(
    0,
    0,
    1,
    1,
    2,
    2,
    3,
    3,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
    0.5,
    0.5,
    9,
    9,
  );
  expect([...featuresIn(bounds, [0.9, 0.9, 1.5, 1.5])]).toEqual([0, 3]);
});
