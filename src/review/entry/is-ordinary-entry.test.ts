import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { entrySchema } from './entry.ts';
import { isOrdinaryEntry } from './is-ordinary-entry.ts';
import { Person } from './made-entry.fixture.ts';

const person = new Person('A. Weber', 'a');
const [first, second] = [
  person.decide(),
  person.decide({ outcome: 'deferred', until: '2027-03-01', second: true, blind: false }),
];
const entries = Object.freeze([
  first,
  second,
  person.decide({ outcome: 'withdrawn', supersedes: second.id, sees: [second.id] }),
]);

/** Every path into an entry. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...path, name]));
  return path.length === 0 ? parts : [path, ...parts];
}

/** The entry with another value at the path; undefined takes the part away. */
function changed(value: unknown, [name, ...path]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other;
  const copy = structuredClone(value) as Record<string, unknown>;
  const part = changed(copy[name], path, other);
  if (part === undefined && Array.isArray(copy)) copy.splice(Number(name), 1);
  else if (part === undefined) delete copy[name];
  else copy[name] = part;
  return copy;
}

const others = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    1,
    0,
    1.5,
    -1,
    true,
    [],
    {},
    ['b', 'a'],
    ['a', 'a'],
  ),
  fc.constantFrom(
    'confirmed',
    'other-extent',
    'withdrawn',
    'ä',
    ' a',
    '01',
    '1.',
    '-1.5',
    '2027-02-29',
  ),
  fc.constantFrom(
    'a'.repeat(64),
    'A'.repeat(64),
    'a'.repeat(32),
    'x'.repeat(201),
    'x'.repeat(10_001),
  ),
  fc.constantFrom('2026-11-30T24:00:00Z', '2026-11-30T23:59:60Z', 'https://example.org'),
  fc.jsonValue(),
);
const paths = [
  ...entries.flatMap((entry) => pathsIn(entry)),
  ['extent'],
  ['merged'],
  ['constructor'],
  ['x'],
];

test('what is ordinary is an entry by the schema, whatever part of an entry is changed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...entries),
      fc.array(fc.tuple(fc.constantFrom(...paths), others), { minLength: 1, maxLength: 3 }),
      (entry, changes) => {
        let value: unknown = entry;
        for (const [path, other] of changes) {
          try {
            value = changed(value, path, other);
          } catch {
            // The path is no longer there.
          }
        }
        fc.pre(typeof value === 'object' && value !== null);
        if (isOrdinaryEntry(value as object)) expect(v.is(entrySchema, value)).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

test('entries without extent and links are ordinary; those with them are left to the schema', () => {
  expect(entries.map(isOrdinaryEntry)).toEqual([true, true, true]);
  const rare = [
    person.decide({ outcome: 'other-extent', extent: [['0102']] }),
    person.decide({ links: ['https://example.org/'] }),
    new Person('Ähre', 'b').decide(),
  ];
  expect(rare.map(isOrdinaryEntry)).toEqual([false, false, false]);
  expect(rare.map((entry) => v.is(entrySchema, entry))).toEqual([true, true, true]);
});
