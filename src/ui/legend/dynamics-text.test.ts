import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { dynamicsFigure, dynamicsWord } from './dynamics-text.ts';

test('a dynamics index is shown with the decimals its class needs: 1.004 is above 1, hence negative', () => {
  expect([1.27, 1.004, 1, -1.0004].map((value) => dynamicsFigure(value, 'de'))).toEqual([
    '1,27',
    '1,004',
    '1,00',
    '−1,0004',
  ]);
  const words = (language: 'de' | 'en') =>
    [1.004, 1, -1.0004].map((value) => dynamicsWord(value, textsOf(language)));
  expect(words('de')).toEqual(['negativ', 'stabil', 'positiv']);
  expect(words('en')).toEqual(['negative', 'stable', 'positive']);
});
