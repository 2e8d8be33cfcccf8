import { expect, test } from 'vitest';
import type { SpokenCondition, SpokenRule } from './parts/spoken-rule.ts';
import { ruleAloud } from './rule-aloud.ts';

const migrants: SpokenCondition = {
  label: 'Menschen mit Migrationshintergrund',
  side: 'at-least',
  frame: 'all',
  cut: { kind: 'class', class: 6, top: 7 },
};
const status: SpokenCondition = { ...migrants, label: 'Statusindex', frame: 'municipality' };
const rent: SpokenCondition = {
  label: 'Angebotsmiete',
  side: 'at-most',
  frame: 'municipality',
  cut: { kind: 'times-mean', times: '1', isMean: true },
};
const poverty: SpokenCondition = {
  label: 'Kinderarmut',
  side: 'at-least',
  frame: 'all',
  cut: { kind: 'value', value: '35,0\u202f%' },
};

const rule = (
  all: readonly SpokenCondition[],
  any: readonly SpokenCondition[] = [],
): SpokenRule => ({
  all,
  any,
  kind: 'municipality',
});

test('two conditions in German and English', () => {
  expect(ruleAloud('de', rule([migrants, status]))).toBe(
    'Ein Gebiet wird markiert, wenn „Menschen mit Migrationshintergrund“ in Klasse 6 oder 7 liegt und „Statusindex“ in Klasse 6 oder 7 der Gemeinde liegt.',
  );
  expect(ruleAloud('en', rule([migrants, status]))).toBe(
    'An area is marked if ‘Menschen mit Migrationshintergrund’ is in class 6 or 7 and ‘Statusindex’ is in class 6 or 7 of its municipality.',
  );
});

test('a third condition on rent', () => {
  expect(ruleAloud('de', rule([migrants, poverty, rent]))).toBe(
    'Ein Gebiet wird markiert, wenn „Menschen mit Migrationshintergrund“ in Klasse 6 oder 7 liegt, „Kinderarmut“ mindestens 35,0\u202f% beträgt und „Angebotsmiete“ höchstens so hoch wie im Mittel der Gemeinde ist.',
  );
  expect(ruleAloud('en', rule([rent]))).toBe(
    'An area is marked if ‘Angebotsmiete’ is at most the mean of its municipality.',
  );
});

test('alternatives make a second sentence, or the only one', () => {
  expect(ruleAloud('de', rule([migrants], [poverty, rent]))).toBe(
    'Ein Gebiet wird markiert, wenn „Menschen mit Migrationshintergrund“ in Klasse 6 oder 7 liegt. Hinzukommen muss, dass „Kinderarmut“ mindestens 35,0\u202f% beträgt oder „Angebotsmiete“ höchstens so hoch wie im Mittel der Gemeinde ist.',
  );
  expect(ruleAloud('de', rule([], [poverty]))).toBe(
    'Ein Gebiet wird markiert, wenn „Kinderarmut“ mindestens 35,0\u202f% beträgt.',
  );
  expect(ruleAloud('en', rule([migrants], [poverty, rent]))).toBe(
    'An area is marked if ‘Menschen mit Migrationshintergrund’ is in class 6 or 7. In addition, it must be true that ‘Kinderarmut’ is at least 35,0\u202f% or ‘Angebotsmiete’ is at most the mean of its municipality.',
  );
});

test('without a condition nothing is marked', () => {
  expect(ruleAloud('de', rule([]))).toBe(
    'Die Regel hat keine Bedingung: Es wird kein Gebiet markiert.',
  );
  expect(ruleAloud('en', rule([]))).toBe('The rule has no condition: no area is marked.');
});

test('classes one, two or more at either end, and one that does not exist', () => {
  const said = (side: SpokenCondition['side'], number: number, top = 7): string =>
    ruleAloud(
      'de',
      rule([{ ...migrants, label: 'A', side, cut: { kind: 'class', class: number, top } }]),
    );
  const all = (place: string): string => `Ein Gebiet wird markiert, wenn „A“ ${place} liegt.`;
  expect(said('at-least', 7)).toBe(all('in Klasse 7'));
  expect(said('at-least', 5)).toBe(all('in einer der Klassen 5 bis 7'));
  expect(said('at-most', 1)).toBe(all('in Klasse 1'));
  expect(said('at-most', 2)).toBe(all('in Klasse 1 oder 2'));
  expect(said('at-most', 3)).toBe(all('in einer der Klassen 1 bis 3'));
  expect(said('at-least', 6, 5)).toBe(all('in Klasse 6, die es in dieser Einteilung nicht gibt,'));
});

test('multiples of the mean of all areas, a district and a Land', () => {
  const cut = { kind: 'times-mean', times: '1,5', isMean: false } as const;
  const high: SpokenCondition = { ...rent, label: 'A', side: 'at-least', frame: 'all', cut };
  expect(ruleAloud('de', rule([high]))).toBe(
    'Ein Gebiet wird markiert, wenn „A“ mindestens das 1,5-Fache vom Mittel aller Gebiete beträgt.',
  );
  expect(ruleAloud('de', { ...rule([{ ...high, frame: 'municipality' }]), kind: 'district' })).toBe(
    'Ein Gebiet wird markiert, wenn „A“ mindestens das 1,5-Fache vom Mittel des Bezirks beträgt.',
  );
  expect(ruleAloud('en', rule([{ ...high, frame: 'land' }]))).toBe(
    'An area is marked if ‘A’ is at least 1,5 times the mean of its state (Land).',
  );
});
