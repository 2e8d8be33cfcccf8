import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AreaBorders, isEdge } from './border-edges.ts';

/** A row of four areas: borders 0|1, 1|2, 2|3, and the outer border of the last one. */
const sides = { left: Int32Array.of(0, 1, 2, 3), right: Int32Array.of(1, 2, 3, -1) };
const municipality = Int32Array.of(0, 0, 1, 1);

function edges(flags: readonly number[]): number[] {
  const states = {
    classes: new Uint8Array(4),
    absences: new Uint8Array(4),
    flags: Uint8Array.from(flags),
  };
  return [0, 1, 2, 3].filter((border) => isEdge(sides, border, states, municipality));
}

test('a border is an edge where exactly one side is marked', () => {
  expect(edges([0, 0, 0, 0])).toEqual([]);
  expect(edges([1, 0, 0, 0])).toEqual([0]);
  expect(edges([0, 0, 0, 1])).toEqual([2, 3]);
});

test('inside a neighbourhood there is no edge, between two municipalities there is', () => {
  expect(edges([1, 1, 0, 0])).toEqual([1]);
  expect(edges([0, 1, 1, 0])).toEqual([0, 1, 2]);
});

test('where neighbourhoods may cross municipalities, their border is no edge inside one', () => {
  const states = {
    classes: new Uint8Array(4),
    absences: new Uint8Array(4),
    flags: Uint8Array.of(0, 1, 1, 0),
  };
  const found = [0, 1, 2, 3].filter((border) => isEdge(sides, border, states, undefined));
  expect(found).toEqual([0, 2]);
});

test('an undecidable area is not marked', () => {
  expect(edges([2, 1, 2, 2])).toEqual([0, 1]);
});

test('each border stands with both of its areas, one outside with its only one', () => {
  const borders = new AreaBorders(sides, 4);
  expect([0, 1, 2, 3].map((area) => [...borders.of(area)])).toEqual([[0], [0, 1], [1, 2], [2, 3]]);
});

test('every border is found with the areas it has, whatever they are', () => {
  const side = fc.integer({ min: -1, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side)), (pairs) => {
      const left = Int32Array.from(pairs, ([one]) => one);
      const right = Int32Array.from(pairs, ([, other]) => other);
      const borders = new AreaBorders({ left, right }, 10);
      for (let area = 0; area < 10; area += 1) {
        const expected = pairs.flatMap((pair, border) =>
          pair.filter((one) => one === area).map(() => border),
        );
        expect([...borders.of(area)]).toEqual(expected);
      }
    }),
  );
});
