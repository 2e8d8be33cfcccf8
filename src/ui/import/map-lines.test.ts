import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { markLines, outlineLegend, placeLine } from './map-lines.ts';

const german = textsOf('de');
const english = textsOf('en');
const marks = {
  round: '2024',
  conditions: 2,
  areas: 400,
  flagged: 4,
  undecidable: 0,
  names: ['Nord'],
  population: 12_500,
  populationOfAll: 100_000,
};
const place = {
  width: 1,
  height: 1,
  latitude: 52.516,
  longitude: 13.4,
  city: 'Berlin',
  kilometres: 1234.4,
};

test('only kinds of areas that there are have a sign: 300 with a row, 2 with several', () => {
  const counts = { joined: 300, 'without-row': 0, twice: 2 };
  expect(outlineLegend({ counts }, german)).toEqual([
    { state: 'joined', text: '300 mit Zeile' },
    { state: 'twice', text: '2 mit mehreren Zeilen' },
  ]);
});

test('in four marked areas live 12,500 of 100,000 people: 12.5 %', () => {
  const lines = markLines(marks, german);
  expect(lines.people).toBe('Dort leben 12.500 Menschen (12,5\u202f%).');
  expect(lines.marks).toBe(german.import.steps.marks(marks));
  expect(lines.undecided).toBeUndefined();
});

test('nobody in the marked areas is a number; no marked area, or people not known, says nothing of people', () => {
  expect(markLines({ ...marks, population: 0 }, german).people).toBe(
    'Dort leben 0 Menschen (0,0\u202f%).',
  );
  expect(markLines({ ...marks, flagged: 0 }, german).people).toBeUndefined();
  expect(markLines({ ...marks, population: undefined }, german).people).toBeUndefined();
  expect(markLines({ ...marks, populationOfAll: 0 }, german).people).toBeUndefined();
});

test('one area, or several, cannot be decided', () => {
  const undecided = (undecidable: number) => markLines({ ...marks, undecidable }, german).undecided;
  expect(undecided(1)).toBe('1 Gebiet ist nicht entscheidbar: Ihm fehlen Zahlen.');
  expect(undecided(3)).toBe('3 Gebiete sind nicht entscheidbar: Ihnen fehlen Zahlen.');
});

test('the middle lies at 52.52° and 13.40°, 1234 km from the city, in the form of the language', () => {
  expect(placeLine(place, 'EPSG:25833', german, 'de')).toBe(
    'Damit liegen die Gebiete um 52,52° Nord, 13,40° Ost. Die Mitte liegt 1.234 km von Berlin entfernt.',
  );
  expect(placeLine(place, '', english, 'en')).toContain('52.52°');
});

test('Gauß-Krüger keeps an error of 1 to 3 m, and says so; its neighbours in the list do not', () => {
  const warns = (system: string) => placeLine(place, system, german, 'de').includes('1 bis 3 m');
  expect(['EPSG:31466', 'EPSG:31469'].map(warns)).toEqual([true, true]);
  expect(['EPSG:31465', 'EPSG:25832', ''].map(warns)).toEqual([false, false, false]);
});
