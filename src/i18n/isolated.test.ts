import { expect, test } from 'vitest';
import { isolated, withoutIsolates } from './isolated.ts';
import { localText, shownText, textsOf } from './texts.ts';

const [open, close] = ['\u2068', '\u2069'];
const gardens = 'שכונת הגנים (א)';

test('a name from right to left is kept to itself, once; other names stay as they are', () => {
  expect(isolated(gardens)).toBe(`${open}${gardens}${close}`);
  expect(isolated(isolated(gardens))).toBe(isolated(gardens));
  expect(isolated(`Im Gebiet ${isolated(gardens)} leben 3`)).toBe(
    `Im Gebiet ${open}${gardens}${close} leben 3`,
  );
  for (const name of ['Gaswerkshöfe', 'Łódź (1)', '新宿', '']) expect(isolated(name)).toBe(name);
});

test('marks that turn what follows are taken from a name, and so are isolates without an end', () => {
  expect(isolated('Mitte\u202Etxt.exe')).toBe(`${open}Mittetxt.exe${close}`);
  expect(isolated(`${open}Nord`)).toBe(`${open}Nord${close}`);
  expect(isolated(`Nord${close}${close}`)).toBe(`${open}Nord${close}`);
});

test('every sentence keeps the names it is given to themselves', () => {
  const { plain, byKeys } = textsOf('de');
  expect(byKeys.chosen(gardens, 'מרכז', 'markiert')).toBe(
    `${open}${gardens}${close}, ${open}מרכז${close}: markiert`,
  );
  expect(plain.shareUnknown(gardens, '1 Mensch', 'Miete')).toContain(`${open}${gardens}${close}`);
  expect(textsOf('en').report.showKeys(gardens)).toContain(`${open}${gardens}${close}`);
});

test('a label of the project is kept to itself on the page and plain in files', () => {
  expect(shownText('en', { de: 'שיעור' })).toBe(`${open}שיעור${close}`);
  expect(localText('en', { de: 'שיעור' })).toBe('שיעור');
  expect(withoutIsolates(shownText('de', { de: 'שיעור' }))).toBe('שיעור');
});
