import { expect, test } from 'vitest';
import { Frames } from '../../analysis/rule/frames.ts';
import { robustness } from '../../analysis/rule/robustness.ts';
import type { Rule } from '../../analysis/question/rule.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { changingLine, untestedLines } from './robustness-text.ts';

function linesOf(rule: Rule, area: number) {
  const { analysis, judgement } = quartersResult(rule);
  const found = robustness(new Frames(quarters, analysis), rule, judgement.flags);
  const words = { dataset: quarters, judgement, language: 'de' } as const;
  return { changing: changingLine(found, area, words), untested: untestedLines(found, words) };
}

const share = { indicator: 'share', frame: 'all' } as const;

test('the panel names the shift that loses the mark', () => {
  // 48 % is above 45, but not above 49.5
  const { changing } = linesOf({ all: [{ ...share, kind: 'value-at-least', cut: 45 }] }, 1);
  expect(changing).toBe(
    'Die Markierung fällt weg, wenn die Grenze bei „Anteil“ um ein Zehntel steigt.',
  );
});

test('a cut at the highest class cannot be tested upwards', () => {
  const { untested } = linesOf({ all: [{ ...share, kind: 'class-at-least', cut: 7 }] }, 1);
  expect(untested).toEqual([
    '„Anteil“: nach oben nicht prüfbar, denn über der Grenze gibt es keine Klasse mehr.',
  ]);
});

test('an answer that stays has nothing to name', () => {
  expect(linesOf({ all: [{ ...share, kind: 'value-at-least', cut: 20 }] }, 1).changing).toBe('');
});
