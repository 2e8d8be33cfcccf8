import { expect, test } from 'vitest';
import { quarters, quartersResult, quartersRound } from '../../state/four-quarters.fixture.ts';
import { ofHundred, plainSentences } from './plain-sentences.ts';

function sentences(index: number, language: 'de' | 'en' = 'de'): readonly string[] {
  const { analysis, judgement } = quartersResult();
  return plainSentences({
    dataset: quarters,
    round: quartersRound,
    analysis,
    judgement,
    index,
    language,
  });
}

test('a flagged area: people and share against the mean, the base against the others, and why', () => {
  // weighted mean of the shares: (1000 · 12.5 + 2000 · 48 + 500 · 33.3) / 3500 = 35.8
  const [people, base, flag] = sentences(1);
  expect(people).toContain('2.000 Menschen');
  expect(people).toMatch(/48,0\s%.*mehr als.*35,8\s%/);
  expect(base).toContain('50'); // one of two areas with a known base has a lower value
  expect(flag).toContain('beide Bedingungen');
});

test('an area without figures gets three sentences that say so, without any number of the others', () => {
  const [people, base, flag] = sentences(3);
  expect(people).toContain('kein Wert');
  expect(people).not.toMatch(/\d,\d/);
  expect(base).toContain('nicht bekannt');
  expect(flag).toContain('nicht entscheiden');
});

test('a clear area says how many of the conditions are met', () => {
  expect(sentences(0)[2]).toContain('nicht markiert');
});

test('English says the same numbers', () => {
  expect(sentences(1, 'en')[0]).toContain('2,000 people');
});

test('the ends of a hundred are reached only by what is really there', () => {
  expect(ofHundred(541 / 542, 'de')).toBe('mehr als 99');
  expect(ofHundred(1 / 542, 'de')).toBe('weniger als 1');
  expect(ofHundred(0.5, 'de')).toBe('50');
  expect(ofHundred(541 / 542, 'en')).toBe('more than 99');
});

test('where no area has a stronger base, the sentence says so instead of 0 of 100', () => {
  expect(sentences(0)[1]).toContain('in keinem Gebiet mit Angaben stärker als hier');
});

test('a withheld figure is called withheld, in the sentence and in the answer', () => {
  const [, base, flag] = sentences(2);
  expect(base).toContain('gesperrt');
  expect(flag).toContain('gesperrt');
  expect(flag).not.toContain('fehlen');
});
