import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import type { Wish } from '../../state/shown/wish.ts';
import { wishInstead, wishText } from './wish-text.ts';

function wish(part: Partial<Wish>): Wish {
  const nothingElse = { round: undefined, indicator: undefined, hasOtherRule: false };
  return {
    state: 'coming',
    lacks: 'answer',
    hasOtherClassing: true,
    ...nothingElse,
    ...part,
  } as Wish;
}

test('classes that are being made are named as coming, with what is on screen; figures are loaded, not computed', () => {
  const german = textsOf('de');
  expect(wishText(wish({}), german, 'de')).toBe('Geänderte Klassen: wird berechnet …');
  expect(wishInstead(wish({}), german, 'de')).toBe(
    'Zu sehen ist die Karte mit den bisherigen Klassen.',
  );
  const figures = wish({ lacks: 'figures', round: '2021' });
  expect(wishText(figures, german, 'de')).toBe('2021: wird geladen …');
  const english = textsOf('en');
  expect(wishText(wish({}), english, 'en')).toBe('Changed classes: being computed …');
  expect(wishText(wish({ state: 'failed' }), english, 'en')).toBe('Changed classes: not computed.');
});
