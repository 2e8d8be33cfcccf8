import { expect, test } from 'vitest';
import type { RulePreset } from '../../project/file/project.ts';
import { quarters, quartersResult, quartersRule } from '../../state/four-quarters.fixture.ts';
import { choosableRules } from './rule-presets.ts';

function names(presets: readonly RulePreset[] = [], language: 'de' | 'en' = 'de'): string[] {
  const { analysis } = quartersResult();
  const source = { dataset: quarters, analysis, defaultRule: quartersRule, presets, language };
  return choosableRules(source).map(({ name }) => name);
}

test('standard first; no rule "with rent" where no rents are known', () => {
  const all = names();
  expect(all[0]).toBe('Standard');
  expect(all.some((name) => name.includes('Miet'))).toBe(false);
});

test('no two rules to choose from are the same, and one alone is the default', () => {
  const { analysis } = quartersResult();
  const rules = choosableRules({
    dataset: quarters,
    analysis,
    defaultRule: quartersRule,
    presets: [],
    language: 'de',
  });
  const texts = rules.map(({ rule }) => JSON.stringify(rule));
  expect(new Set(texts).size).toBe(texts.length);
  expect(rules.filter(({ isDefault }) => isDefault)).toHaveLength(1);
});

test('rules of the project come last, by their names; one about an unknown indicator is left out', () => {
  const own: RulePreset = { label: { de: 'Eigene', en: 'Own' }, rule: { all: [] } };
  const foreign: RulePreset = {
    label: { de: 'Fremde' },
    rule: { all: [{ indicator: 'nowhere', frame: 'all', kind: 'value-at-least', cut: 1 }] },
  };
  expect(names([own, foreign]).at(-1)).toBe('Eigene');
  expect(names([own, foreign], 'en').at(-1)).toBe('Own');
});
