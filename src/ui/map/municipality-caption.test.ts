import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { shownQuarters } from '../../state/shown-quarters.fixture.ts';
import { municipalityCaption } from './municipality-caption.ts';

/** Mitte: 12.5 % among 1000 people, and an area without figures. Nord: (2000 · 48 + 500 · 33.3) ÷ 2500 = 45.06 %. */
const shown = shownQuarters();
const [mitte, nord] = [0, 1];

test('Nord has 45.1 % in its class and one marked area with 2000 people', () => {
  const { level } = textsOf('de');
  const { name, lines } = municipalityCaption(shown, nord, 'de');
  expect(name).toBe('Nord');
  expect(lines[0]).toMatch(/^Anteil: 45,1\u202f% · Klasse \d$/);
  expect(lines.slice(1)).toEqual([level.caption('1 Gebiet', 2000), level.nearer]);
});

test('its neighbourhoods come first, where they are known: 1 of 1 area', () => {
  const list = [
    { key: '0101', municipalities: ['Nord'], areas: [1], name: '', others: 0, population: 2000 },
  ];
  const clusters = { list, clusterOf: Int32Array.of(-1, 0, -1, -1) };
  const { level } = textsOf('de');
  const [, line] = municipalityCaption(shown, nord, 'de', clusters).lines;
  expect(line).toBe(level.caption('1 Quartier aus 1 Gebiet', 2000));
  const unknown = municipalityCaption(shown, nord, 'de', { ...clusters, touchUnknown: true });
  expect(unknown.lines[1]).toBe(level.caption('1 Gebiet', 2000));
});

test('in English the value is written 45.1%', () => {
  expect(municipalityCaption(shown, nord, 'en').lines[0]).toMatch(/^Share: 45\.1% · Class \d$/);
});

test('Mitte has no marked area: nobody lives in one', () => {
  const { level } = textsOf('de');
  const { lines } = municipalityCaption(shown, mitte, 'de');
  expect(lines[0]).toMatch(/^Anteil: 12,5\u202f%/);
  expect(lines[1]).toBe(level.caption(undefined, 0));
});

test('where a municipality has no mean, the word for missing stands there, and no class', () => {
  const { analysis, judgement } = quartersResult();
  const result = { analysis: { ...analysis, means: {} }, judgement };
  expect(municipalityCaption(shownQuarters({ result }), nord, 'de').lines[0]).toMatch(
    /^Anteil: fehlt/,
  );
});

test('where the map shows the marks, no class is named', () => {
  const flags = municipalityCaption(shownQuarters({ paint: 'flags' }), nord, 'de');
  expect(flags.lines[0]).toBe('Anteil: 45,1\u202f%');
});

test('a municipality that the data do not have has no name', () => {
  expect(quarters.areas.some(({ municipality }) => municipality === '')).toBe(false);
  expect(municipalityCaption(shown, 99, 'de').name).toBe('');
});
