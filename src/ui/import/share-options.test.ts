import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { shareOptions } from './share-options.ts';

const german = textsOf('de');
const { noPart, partOf } = german.import;
const possible = ['Einwohner', 'Haushalte'];

test('no share comes first, then each whole; the proposed one says so', () => {
  const { value, options } = shareOptions(
    { chosen: undefined, possible, proposed: 'Einwohner' },
    german,
  );
  expect(value).toBe('');
  expect(options.map(([, text]) => text)).toEqual([
    noPart,
    partOf('Einwohner', true),
    partOf('Haushalte', false),
  ]);
  expect(partOf('Einwohner', true)).not.toBe(partOf('Einwohner', false));
});

test('the chosen whole is one of the options', () => {
  const { value, options } = shareOptions(
    { chosen: 'Haushalte', possible, proposed: undefined },
    textsOf('en'),
  );
  expect(options[2]?.[0]).toBe(value);
  expect(new Set(options.map(([one]) => one)).size).toBe(3);
});

test('without any other count there is only "no share"', () => {
  expect(shareOptions({ chosen: undefined, possible: [], proposed: undefined }, german)).toEqual({
    value: '',
    options: [['', noPart]],
  });
});
