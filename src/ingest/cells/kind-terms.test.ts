import { expect, test } from 'vitest';
import {
  namesMoney,
  namesPeople,
  namesRent,
  saysPerThousand,
  saysThousands,
} from './kind-terms.ts';

test.each([
  'Einwohner',
  'EW',
  'EW 31.12.2020',
  'Einwohner in 1000',
  'Bevölkerung (1.000)',
  'Anzahl der Einwohner',
  'Einwohnerinnen und Einwohner',
  'Hauptwohnsitzbevölkerung',
  'Bevölkerung am Ort der Hauptwohnung',
  'Wohnberechtigte Bevölkerung',
  'Bevölkerung insgesamt',
  'Bevölkerung – insgesamt',
  'Einwohner – Anzahl',
  'Bevölkerung – absolut',
  'Bevölkerung und Haushalte – Bevölkerung',
  'Insgesamt',
  'population',
])('all people of an area: %s', (name) => {
  expect(namesPeople(name)).toBe(true);
});

test.each([
  'Einwohner mit Migrationshintergrund',
  'Einwohner unter 18 Jahren',
  'Einwohner 15-65',
  'Einwohner 65 Jahre und älter',
  'Einwohner je km²',
  'Bevölkerungsdichte',
  'Wohnfläche je Einwohner',
  'Ausländische Bevölkerung',
  'Haushalte insgesamt',
  'Arbeitslose – insgesamt',
  'Anzahl',
  'Arbeitslose – Anzahl',
  'Einwohner mit Migrationshintergrund – Anzahl',
  'Personen je Haushalt',
  'Anteil der Bevölkerung in %',
])('no count of all people: %s', (name) => {
  expect(namesPeople(name)).toBe(false);
});

test('rents are rents, and prices, tenants and burdens are not', () => {
  expect(['Angebotsmiete', 'Mieten – in €/m²', 'Angebot – EUR/m²', 'rent'].map(namesRent)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const others = ['Kaufpreise €/m²', 'Mieteranteil', 'Mietbelastung', 'Anzahl Mietangebote'];
  expect(others.map(namesRent)).toEqual([false, false, false, false]);
});

test('purchasing power is money, the share of low incomes is not', () => {
  expect(namesMoney('Kaufkraft je Einwohner in Euro')).toBe(true);
  expect(namesMoney('Haushalte mit geringem Einkommen in %')).toBe(false);
});

test('a rate "je 1.000 Einwohner" is no figure in thousands', () => {
  const rates = [
    'Arbeitslose je 1.000 Einwohner',
    'Ausländer (je 1000 EW)',
    'Pkw pro Tsd. Einwohner',
  ];
  expect(rates.map(saysThousands)).toEqual([false, false, false]);
  expect(rates.map(saysPerThousand)).toEqual([
    'je 1 000 einwohner',
    'je 1000 ew',
    'pro tsd einwohner',
  ]);
  expect(['Einwohner in 1.000', 'Einwohner (Tsd.)'].map(saysThousands)).toEqual([true, true]);
  expect(['Einwohner in 1.000', 'Arbeitslose'].map(saysPerThousand)).toEqual([
    undefined,
    undefined,
  ]);
});
