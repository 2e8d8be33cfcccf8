import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { readPolygons } from './read-polygons.ts';

/** A square of one degree, counterclockwise as RFC 7946 asks of outer rings. */
const square = () => [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

test('a good polygon is passed on as it is', () => {
  const reading = readPolygons({ type: 'Polygon', coordinates: [square()] });
  expect(reading).toMatchObject({
    kind: 'polygons',
    geometry: { type: 'Polygon', coordinates: [square()] },
    extent: { minX: 0, minY: 0, maxX: 1, maxY: 1 },
    closedRings: 0,
    rewound: false,
  });
});

test('a clockwise outer ring is turned round', () => {
  const reading = readPolygons({ type: 'Polygon', coordinates: [square().reverse()] });
  expect(reading).toMatchObject({ rewound: true, geometry: { coordinates: [square()] } });
});

test('an open ring is closed and counted', () => {
  const reading = readPolygons({ type: 'Polygon', coordinates: [square().slice(0, 4)] });
  expect(reading).toMatchObject({ closedRings: 1, geometry: { coordinates: [square()] } });
});

test('heights are dropped', () => {
  const high = square().map((position) => [...position, 34.5]);
  const reading = readPolygons({ type: 'Polygon', coordinates: [high] });
  expect(reading).toMatchObject({ geometry: { coordinates: [square()] } });
});

test('the polygons of a collection become one multipolygon; a line beside them is named', () => {
  const polygon = { type: 'Polygon', coordinates: [square()] };
  const line = {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  };
  const inner = { type: 'GeometryCollection', geometries: [polygon] };
  const reading = readPolygons({ type: 'GeometryCollection', geometries: [polygon, line, inner] });
  expect(reading).toMatchObject({
    geometry: { type: 'MultiPolygon', coordinates: [[square()], [square()]] },
    leftOut: ['LineString'],
  });
});

test('a ring of three positions and a text for a number are no geometry; the piece is quoted', () => {
  // Three positions of which the last equals the first: a line there and back.
  const short = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [0, 0],
      ],
    ],
  };
  expect(readPolygons(short)).toEqual({
    kind: 'bad',
    found: '[[0,0],[1,0],[0,0]]',
    expected: '≥ 4 × [x,y]',
  });
  const text = {
    type: 'Polygon',
    coordinates: [
      [
        ['7', 0],
        [1, 0],
        [1, 1],
        ['7', 0],
      ],
    ],
  };
  expect(readPolygons(text)).toEqual({ kind: 'bad', found: '["7",0]', expected: '[x,y]' });
});

test('points are something else, and null is nothing', () => {
  expect(readPolygons({ type: 'Point', coordinates: [1, 2] })).toEqual({
    kind: 'other',
    type: 'Point',
  });
  expect(readPolygons(null)).toEqual({ kind: 'none' });
});

test('whatever stands in the place of a geometry, there is a reading', () => {
  const type = fc.constantFrom('Polygon', 'MultiPolygon', 'GeometryCollection', 'Circle', 7, {});
  const shape = fc.record({ type, coordinates: fc.jsonValue(), geometries: fc.jsonValue() });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), shape), (geometry) => {
      expect(['polygons', 'none', 'other', 'bad']).toContain(readPolygons(geometry).kind);
    }),
  );
});
