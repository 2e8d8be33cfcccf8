import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { agsForm } from './ags-form.ts';
import { keysByForm } from './key-form.ts';
import { nameForm } from './name-form.ts';

test('spellings of one place have one form', () => {
  const spellings = [
    ['St. Pauli', 'Sankt Pauli', 'ST PAULI', 'St.-Pauli', '12 St. Pauli', 'sankt_pauli'],
    ['Groß Flottbek', 'Gross-Flottbek', 'GROẞ FLOTTBEK', '03_Groß Flottbek'],
    ['Kiel, Landeshauptstadt', 'Landeshauptstadt Kiel', 'Kiel', 'Kiel, Stadt'],
    ['Nürnberg, kreisfreie Stadt', 'Nuernberg', 'Nu\u0308rnberg', '3. Nürnberg', '03 - Nürnberg'],
    ['Lübeck, Hansestadt', 'Luebeck'],
  ];
  const forms = spellings.map((names) => [...new Set(names.map(nameForm))]);
  expect(forms).toEqual([['sanktpauli'], ['grossflottbek'], ['kiel'], ['nuernberg'], ['luebeck']]);
});

test('different places keep different forms', () => {
  expect(nameForm('Leipzig, Landkreis')).not.toBe(nameForm('Leipzig, Stadt')); // county and town
  expect(nameForm('Stade')).toBe('stade'); // no "st." in front, no title "Stadt"
  expect(nameForm('Neustadt')).toBe('neustadt');
  expect(nameForm('Steinwerder')).toBe('steinwerder');
  expect(nameForm('Stadt')).toBe('stadt'); // a title alone is a name
  expect(nameForm('Barmbek-Nord')).not.toBe(nameForm('Barmbek-Süd'));
  expect(nameForm('01')).toBeUndefined();
});

test('a municipality is the same as AGS, as ARS, as county, and without its zero', () => {
  // Flensburg: AGS 01001000, ARS 010010000000 (Land 01, county 001, association 0000, municipality 000).
  const written = ['01001000', '1001000', '010010000000', '10010000000', '01001', '1001'];
  expect(new Set([...written, '1001000.0', '01 0 01 000'].map(agsForm))).toEqual(
    new Set(['01001000']),
  );
  // A municipality of an association: ARS 01 0 51 5178 013 is AGS 01 0 51 013.
  expect(agsForm('010515178013')).toBe('01051013');
  expect(agsForm('11')).toBe('11000000'); // Berlin as a Land
  expect([agsForm('091'), agsForm('Kiel'), agsForm('1-2')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('where two areas share a form, the form stands for neither', () => {
  const byForm = keysByForm(['Hamm-Mitte', 'Hamm Mitte', 'Horn'], 'name');
  expect([...byForm]).toEqual([
    ['hammmitte', undefined],
    ['horn', 'Horn'],
  ]);
});

test('a form is its own form, so that comparing twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'Sst. ÄößÉ-_0aB,') }), (text) => {
      const form = agsForm(text);
      expect(form === undefined ? undefined : agsForm(form)).toBe(form);
      expect(nameForm(` ${text} `)).toBe(nameForm(text));
    }),
  );
});
