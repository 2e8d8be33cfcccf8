import { expect, test } from 'vitest';
import { classify } from '../../analysis/classes/classify.ts';
import type { Classing } from '../../analysis/question/classing.ts';
import { writtenColumn, type Written } from '../../analysis/small-dataset.fixture.ts';
import { classNotes } from './class-notes.ts';

const byPeople: Classing = { method: 'septiles', weight: 'population' };

function notesOf(values: readonly Written[], people: readonly Written[], classing = byPeople) {
  const classification = classify({
    indicator: 'share',
    unit: 'percent',
    column: writtenColumn(values),
    population: writtenColumn(people),
    classing,
  });
  const indicator = { unit: 'percent' } as const;
  return classNotes({ classification, indicator, kind: 'municipality', language: 'de' });
}

test('classes that are about equal are called so, without a warning', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
  const { help, warnings } = notesOf(
    values,
    values.map(() => 1000),
  );
  expect(help).toContain('etwa gleich viele Menschen');
  expect(warnings).toEqual([]);
});

test('five areas: the legend says that they are too few, not that values are equal', () => {
  const { help, warnings } = notesOf([1, 2, 3, 4, 5], [1024, 2310, 1875, 3120, 998]);
  expect(help).not.toContain('etwa gleich viele');
  expect(help).toContain('in der kleinsten leben 0,0');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('Es gibt nur 5 Gebiete mit Wert für 7 Klassen');
  expect(warnings.join(' ')).not.toMatch(/denselben Wert/);
});

test('one large area: the legend gives its share', () => {
  const { warnings } = notesOf([1, 2, 3, 4, 5, 6, 7, 8], [100, 100, 100, 700, 100, 100, 100, 100]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(
    /In einem einzigen Gebiet leben 50,0.% der Menschen.*Klassen 3, 4 und 5 leer/,
  );
});

test('equal intervals with a gap: no value lies there, and nothing is said of equal values', () => {
  // 0 … 70 in seven steps of 10; nothing between 20 and 60
  const values = [0, 5, 15, 65, 70];
  const classing: Classing = { method: 'equal-intervals', weight: 'population', classes: 7 };
  const { warnings } = notesOf(values, [1, 1, 1, 1, 1], classing);
  expect(warnings).toEqual(['In den Spannen der Klassen 3, 4, 5 und 6 liegt kein Wert.']);
});
