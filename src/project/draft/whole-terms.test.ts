import { expect, test } from 'vitest';
import { countedThing, wholeOf } from './whole-terms.ts';

const columns = [
  'Einwohner',
  'Personen 15 bis unter 65 Jahre',
  'Kinder unter 15',
  'Haushalte insgesamt',
  'Wohnungen',
];

const wholeIn = (name: string, candidates: readonly string[] = columns) => {
  const whole = wholeOf(name, candidates);
  return typeof whole === 'object' ? whole.column : whole;
};

test.each([
  ['Arbeitslose', 'Personen 15 bis unter 65 Jahre'],
  ['Anzahl Arbeitslose', 'Personen 15 bis unter 65 Jahre'],
  ['SVB am Wohnort', 'Personen 15 bis unter 65 Jahre'],
  ['Ausländische Arbeitslose', 'Personen 15 bis unter 65 Jahre'],
  ['Haushalte mit Kindern', 'Haushalte insgesamt'],
  ['Alleinerziehende Haushalte', 'Haushalte insgesamt'],
  ['Bedarfsgemeinschaften', 'Haushalte insgesamt'],
  ['Kinder in Bedarfsgemeinschaften', 'Kinder unter 15'],
  ['Kinder unter 15 mit SGB-II-Bezug', 'Kinder unter 15'],
  ['Sozialwohnungen', 'Wohnungen'],
  ['Einwohner mit Migrationshintergrund', 'Einwohner'],
  ['Ausländer', 'people'],
  ['SGB-II-Empfänger', 'people'],
  ['Personen 65 und älter', 'people'],
  ['Kinder unter 15', 'people'],
])('%s are a part of: %s', (name, whole) => {
  expect(wholeIn(name)).toBe(whole);
});

test.each(['Haushalte insgesamt', 'Wohnungen', 'Straßenbäume', 'Spielplätze'])(
  '%s are a part of nothing here',
  (name) => expect(wholeIn(name)).toBeUndefined(),
);

test('without people of working age the unemployed are a part of all people, households and children are not', () => {
  expect(wholeIn('Arbeitslose', ['Einwohner'])).toBe('people');
  expect(wholeIn('Alleinerziehende Haushalte', ['Einwohner'])).toBeUndefined();
  expect(wholeIn('Kinder in Bedarfsgemeinschaften', ['Einwohner'])).toBeUndefined();
});

test('the column with the longest common name is the nearest whole', () => {
  const candidates = ['Schüler', 'Schüler ausländisch'];
  expect(wholeIn('Schüler ausländisch ohne Abschluss', candidates)).toBe('Schüler ausländisch');
});

test('a title names the thing where the column only says that it counts', () => {
  expect(countedThing('Arbeitslose – Anzahl')).toBe('arbeitslose');
  expect(countedThing('Zahl der Haushalte insgesamt')).toBe('haushalte');
});
