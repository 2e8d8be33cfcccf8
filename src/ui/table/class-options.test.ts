import { expect, test } from 'vitest';
import { classificationOf } from '../../cartography/classification.fixture.ts';
import { textsOf } from '../../i18n/texts.ts';
import { classOptions } from './class-options.ts';

test('any class, seven classes and none are nine choices; none is 0, any has no number', () => {
  const options = classOptions(classificationOf([1, 2]), textsOf('de'));
  expect(options.map(({ value }) => value)).toEqual([undefined, 1, 2, 3, 4, 5, 6, 7, 0]);
  expect(options.map(({ text }) => text).slice(1, 3)).toEqual(['Klasse 1', 'Klasse 2']);
});

test('without classes there are any and none', () => {
  const { table } = textsOf('en');
  expect(classOptions({ entries: [] }, textsOf('en')).map(({ text }) => text)).toEqual([
    table.anyClass,
    table.noClass,
  ]);
});
