import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { canonicalText, idOf } from './canonical.ts';
import { entryOf, newChain } from './chain.ts';
import { entrySchema, longestTexts } from './entry.ts';
import { device, draftOf, Person } from './made-entry.fixture.ts';

/** The path and the expectation of each fault of an entry with changes. */
function faults(changes: Readonly<Record<string, unknown>>): string[] {
  const entry = { ...new Person('A. Weber', 'a').decide(), ...changes };
  const checked = v.safeParse(entrySchema, entry);
  return (checked.issues ?? []).map((issue) => v.getDotPath(issue) ?? '');
}

test('the first entry has number 1 and no entry before it, the second names the first', () => {
  const person = new Person('A. Weber', 'a');
  const [first, second] = [person.decide(), person.decide({ neighbourhood: '0200' })];
  expect([first.seq, first.prev, second.seq, second.prev]).toEqual([1, null, 2, first.id]);
  expect(person.chain).toEqual({
    author: 'A. Weber',
    device: device('a'),
    count: 2,
    head: second.id,
  });
});

test('the id is the SHA-256 of the members in the order of RFC 8785, without itself', () => {
  const { id, ...others } = new Person('Ö', 'b').decide({ note: '„x“ \u0001\n€' });
  const text = canonicalText(others);
  expect(text.startsWith('{"at":"2026-11-30T14:02:31Z","author":"Ö","device":"bbb')).toBe(true);
  expect(text).toContain('"note":"„x“ \\u0001\\n€"');
  expect(id).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});

test('the example of RFC 8785 becomes the bytes that stand there', () => {
  // Source: sections 3.2.2 and 3.2.3 of https://www.rfc-editor.org/rfc/rfc8785
  const example = JSON.parse(
    String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
  ) as unknown;
  expect(canonicalText(example)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test('a changed letter changes the id', () => {
  const entry = new Person('A', 'a').decide({ note: 'zwei' });
  expect(idOf({ ...entry, note: 'zwei' })).toBe(entry.id);
  expect(idOf({ ...entry, note: 'drei' })).not.toBe(entry.id);
});

test('lists are put in order, names composed and trimmed, half a surrogate pair replaced', () => {
  const chain = newChain(' Jo\u0308rg ', device('c'));
  const entry = entryOf(draftOf({ members: ['9', '10', '9'], note: 'a\ud800b' }), chain);
  expect([entry.author, entry.members, entry.note]).toEqual(['Jörg', ['10', '9'], 'a\ufffdb']);
});

test('a draft that is no entry is a fault of the program', () => {
  const chain = newChain('A', device('a'));
  const note = 'x'.repeat(longestTexts.words + 1);
  expect(() => entryOf(draftOf({ note }), chain)).toThrow('Invalid');
  expect(() => entryOf(draftOf({ links: ['http://example.org'] }), chain)).toThrow('https');
});

describe('what is no entry names the place', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['v', { v: 2 }],
    ['author', { author: ' A' }],
    ['author', { author: 'Jo\u0308rg' }],
    ['device', { device: 'abc' }],
    ['seq', { seq: '1' }],
    ['prev', { prev: 'a'.repeat(64) }],
    ['at', { at: '2026-02-30T14:02:31Z' }],
    ['at', { at: '2026-11-30T14:02:31+01:00' }],
    ['members', { members: ['2', '1'] }],
    ['extent', { extent: [['0102']] }],
    ['extent', { outcome: 'other-extent' }],
    ['supersedes', { outcome: 'withdrawn' }],
    ['until', { until: '2027-03-01' }],
    ['until', { outcome: 'deferred', until: '2027-02-29' }],
    ['links.0', { links: ['javascript:alert(1)'] }],
    ['sees', { sees: ['b'.repeat(64), 'a'.repeat(64)] }],
    ['speed', { speed: 3 }],
  ])('%s', (path, changes) => {
    expect(faults(changes)).toEqual([path]);
  });
});

test('figures are decimal strings or null, never numbers', () => {
  const { evidence } = draftOf();
  const conditions = (lowest: unknown) => ({
    evidence: { ...evidence, conditions: [{ ...evidence.conditions[0], lowest }] },
  });
  expect(faults(conditions(null))).toEqual([]);
  expect(faults(conditions(22.5))).toEqual(['evidence.conditions.0.lowest']);
  expect(faults(conditions('22,5'))).toEqual(['evidence.conditions.0.lowest']);
});
