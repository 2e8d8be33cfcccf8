import { expect, test } from 'vitest';
import { explain } from '../../analysis/rule/explain.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { whyRow, type WhyRow } from './why-rows.ts';

/** Share at least 33.3 (class 3 of 12.5, 33.3 and 48), base in the upper classes. */
function rows(area: number, language: 'de' | 'en' = 'de'): WhyRow[] {
  const { analysis, judgement } = quartersResult();
  const { conditions } = explain(quarters, analysis, judgement, area);
  return conditions.map((one) => whyRow(one, { dataset: quarters, analysis, language }));
}

test('each condition stands by itself, with its own value, cut and answer', () => {
  expect(rows(1).map(({ label, holds }) => [label, holds])).toEqual([
    ['Anteil', 'yes'],
    ['Arbeitslose', 'yes'],
  ]);
  const [share] = rows(1);
  expect(share?.numbers).toMatch(/^48,0\s% · .*\d.* · /);
  expect(share?.context).toMatch(/: erfüllt$/);
});

test('an area below the cut is told how far it is from it, with the sign', () => {
  const [share] = rows(0);
  expect(share?.holds).toBe('no');
  expect(share?.numbers).toMatch(/^12,5\s%/);
  expect(share?.context).toContain('−');
  expect(share?.context).toMatch(/: nicht erfüllt$/);
});

test('a withheld figure is called so, has no distance, and leaves the condition open', () => {
  const base = rows(2)[1];
  expect(base?.holds).toBe('undecidable');
  expect(base?.numbers).toContain('gesperrt');
  expect(base?.numbers).not.toContain('0,0');
  expect(base?.context).toContain('nicht entscheidbar');
});

test('a missing figure is no value and no 0', () => {
  for (const { holds, numbers } of rows(3)) {
    expect(holds).toBe('undecidable');
    expect(numbers).toContain('fehlt');
    expect(numbers).not.toMatch(/^0/);
  }
});

test('English writes the same numbers with a point', () => {
  expect(rows(1, 'en')[0]?.numbers).toMatch(/^48\.0%/);
  expect(rows(1, 'en')[0]?.label).toBe('Share');
});
