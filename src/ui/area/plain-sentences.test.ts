import { expect, test } from 'vitest';
import type { Condition } from '../../analysis/question/rule.ts';
import {
  quarters,
  quartersResult,
  quartersRound,
  quartersRule,
} from '../../state/four-quarters.fixture.ts';
import { ofHundred, plainSentences } from './plain-sentences.ts';

const cut = (indicator: string, value: number): Condition => ({
  indicator,
  kind: 'value-at-least',
  cut: value,
  frame: 'all',
});

function sentences(index: number, language: 'de' | 'en' = 'de'): readonly string[] {
  return sentencesUnder(index, quartersRule.all, language);
}

function sentencesUnder(
  index: number,
  all: readonly Condition[],
  language: 'de' | 'en' = 'de',
): readonly string[] {
  const { analysis, judgement } = quartersResult({ all });
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

test('a withheld condition is open and not called unmet or missing, beside one that is not met', () => {
  // Share 33.3 is below 40, and the base of the third quarter is withheld.
  const [, , flag] = sentencesUnder(2, [cut('share', 40), cut('base', 1)]);
  expect(flag).toBe(
    'Das Gebiet ist nicht markiert. Nicht erfüllt: Anteil. Offen, weil der Wert gesperrt ist: Arbeitslose.',
  );
});

test('what is withheld says in the last sentence that it exists and why it is not published', () => {
  expect(sentences(2)[2]).toMatch(/gesperrt sind: Es gibt sie, .* zum Schutz der Menschen dort\.$/);
  expect(sentences(2, 'en')[2]).toMatch(/withheld: they exist .* to protect the people there\.$/);
});

test('a mark near its cut says so, and so does a near miss: 48.0 at 45 and at 50', () => {
  expect(sentencesUnder(1, [cut('share', 45)])[2]).toBe(
    'Das Gebiet ist markiert, weil die Bedingung der Regel erfüllt ist. Das ist knapp: Läge die Grenze bei „Anteil“ um ein Zehntel höher, wäre es nicht markiert.',
  );
  expect(sentencesUnder(1, [cut('share', 50)])[2]).toMatch(
    /Das ist knapp: Läge die Grenze bei „Anteil“ um ein Zehntel niedriger, wäre es markiert\.$/,
  );
  expect(sentencesUnder(1, [cut('share', 30)])[2]).not.toContain('knapp');
});

test('where one of several conditions is enough, a mark does not say that all are met, nor its absence that all are needed', () => {
  const under = (index: number, all: Condition[], any: Condition[], language?: 'en'): string => {
    const { analysis, judgement } = quartersResult({ all, any });
    const shown = { dataset: quarters, round: quartersRound, analysis, judgement, index };
    return plainSentences({ ...shown, language: language ?? 'de' })[2];
  };
  // The second quarter: share 48.0.
  const [low, middle, high] = [cut('share', 10), cut('share', 20), cut('share', 90)];
  expect(under(1, [low], [middle, high])).toBe(
    'Das Gebiet ist markiert, weil die notwendige Bedingung und 1 von 2 weiteren Bedingungen erfüllt sind; von diesen genügt eine.',
  );
  expect(under(1, [], [middle, high])).toBe(
    'Das Gebiet ist markiert, weil 1 von 2 Bedingungen der Regel erfüllt ist; eine genügt.',
  );
  expect(under(1, [high], [middle, high])).toBe(
    'Das Gebiet ist nicht markiert. Nicht erfüllt, obwohl notwendig: Anteil.',
  );
  expect(under(1, [low], [high, cut('share', 95)], 'en')).toBe(
    'The area is not marked. None of the 2 conditions of which one is enough is met: Share.',
  );
  expect(under(1, [low], [middle])).toBe(
    'Das Gebiet ist markiert, weil beide Bedingungen der Regel erfüllt sind.',
  );
});

test('without an indicator of the base, nothing is called missing; figures on their way are said to be so', () => {
  const { analysis, judgement } = quartersResult();
  const input = { round: quartersRound, analysis, judgement, index: 1, language: 'de' } as const;
  const indicators = quarters.indicators.map((one) => ({ ...one, role: 'other' as const }));
  expect(plainSentences({ ...input, dataset: { ...quarters, indicators } }).slice(0, 2)).toEqual([
    'Im Gebiet Am Güterbahnhof leben 2.000 Menschen.',
    'Diese Daten enthalten kein Merkmal der wirtschaftlichen Grundlage.',
  ]);
  const { share } = quartersRound.columns;
  const round = { ...quartersRound, columns: { share: share! }, pending: ['base'] };
  expect(plainSentences({ ...input, round, dataset: { ...quarters, rounds: [round] } })[1]).toBe(
    'Die Werte zum Merkmal „Arbeitslose“ sind noch nicht geladen.',
  );
});
