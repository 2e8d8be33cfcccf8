import { expect, test } from 'vitest';
import { withNamesApart } from './names-apart.ts';

/** Files of one name from several folders: none is lost, and each can be named. */

const names = (files: readonly File[]): string[] => files.map(({ name }) => name);

test('the second and third file of a name get numbers that no other has, and keep what they hold', async () => {
  const given = ['werte.csv', 'werte.csv', 'werte (2).csv', 'werte.csv'];
  const { files, renamed } = withNamesApart(
    given.map((name, place) => new File([`${place}`], name)),
  );
  expect(names(files)).toEqual(['werte.csv', 'werte (3).csv', 'werte (2).csv', 'werte (4).csv']);
  expect(renamed).toEqual(['werte (3).csv', 'werte (4).csv']);
  expect(await Promise.all(files.map((file) => file.text()))).toEqual(['0', '1', '2', '3']);
});

test('the number stands before both endings of a packed file, and after a name without one', () => {
  const given = ['werte.csv.gz', 'werte.csv.gz', 'Werte', 'Werte'].map(
    (name) => new File([], name),
  );
  expect(withNamesApart(given).renamed).toEqual(['werte (2).csv.gz', 'Werte (2)']);
});

test('files whose names differ stay the files they are', () => {
  const given = [new File([], 'a.csv'), new File([], 'b.csv')];
  const { files, renamed } = withNamesApart(given);
  expect(files[0]).toBe(given[0]);
  expect(renamed).toEqual([]);
});
