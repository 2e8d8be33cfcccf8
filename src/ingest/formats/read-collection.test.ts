import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCollection } from './read-collection.ts';

function read(text: string, batch?: number) {
  const features: unknown[] = [];
  const bytes = new TextEncoder().encode(text);
  const keep = (some: readonly unknown[]) => void features.push(...some);
  const members = readCollection(bytes, keep, undefined, batch);
  return members && { features, members: Object.fromEntries(members) };
}

test('features are handed on in their order, and the other members are the answer', () => {
  const text =
    '\uFEFF{ "type":"FeatureCollection", "crs":{"a":[1,{}]}, "features": [ 1 , {"a":[]},[ ] ] }\n';
  expect(read(text)).toEqual({
    features: [1, { a: [] }, []],
    members: { type: 'FeatureCollection', crs: { a: [1, {}] } },
  });
  expect(read('{"features":[],"type":"FeatureCollection"}')?.features).toEqual([]);
});

test('what is not one plain collection is left to the reading of the whole', () => {
  const others = [
    '',
    '[]',
    '{}',
    '{"type":"Topology","features":[]}',
    '{"type":"FeatureCollection","features":{}}',
    '{"type":"FeatureCollection","features":[1,]}',
    '{"type":"FeatureCollection","features":[,1]}',
    '{"type":"FeatureCollection","features":[1 2]}',
    '{"type":"FeatureCollection","features":[{"a":"}]}',
    '{"type":"FeatureCollection","features":[1]',
    '{"type":"FeatureCollection","features":[1]} x',
    '{"type":"FeatureCollection","features":[1],"features":[2]}',
    '{"type":"FeatureCollection","features":[1],}',
    "{'type':'FeatureCollection','features':[1]}",
  ];
  expect(others.filter((text) => read(text) !== undefined)).toEqual([]);
  const latin = Uint8Array.from('{"type":"FeatureCollection","features":["ü"]}', (letter) =>
    letter.charCodeAt(0),
  );
  expect(readCollection(latin, () => undefined)).toBeUndefined();
});

test('in batches of 10 bytes the same features come as from the whole, whatever stands in them', () => {
  const value = fc.oneof(
    fc.json(),
    // What looks like the border of two features, in a text and in a list of objects.
    fc.constant('{"name":"},{","list":[{"a":1},{"b":2}, {"c":"\\"}"}]}'),
    fc.constant('{"type":"Feature","properties":{"Ort":"Köln \\\\"},"geometry":null}'),
  );
  fc.assert(
    fc.property(fc.array(value), fc.constantFrom(',', ' ,\n'), (values, comma) => {
      const text = `{"type":"FeatureCollection","features":[${values.join(comma)}]}`;
      const { features } = JSON.parse(text) as { features: unknown[] };
      expect(read(text, 10)?.features).toEqual(features);
    }),
  );
});

test('of 20 MB it is said four times how far the reading is', () => {
  const feature = JSON.stringify({ type: 'Feature', properties: { text: 'x'.repeat(100_000) } });
  const features = Array.from({ length: 200 }, () => feature).join(',');
  const text = `{"type":"FeatureCollection","features":[${features}]}`;
  const parts: number[] = [];
  readCollection(
    new TextEncoder().encode(text),
    () => undefined,
    (done) => parts.push(done),
  );
  expect(parts).toHaveLength(4);
  expect(parts.toSorted((one, other) => one - other)).toEqual(parts);
});
