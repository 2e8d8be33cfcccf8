import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { shownText } from '../../i18n/texts.ts';
import type { Wish } from '../../state/shown/wish.ts';

/** A wish in words: what is wished for, and what is on screen instead. */

/** `2021: wird geladen …`, `wird berechnet …`, or that it is not there. */
export function wishText(wish: Wish, texts: Texts, language: Language): string {
  const { wish: words } = texts.columnar;
  const what = wishedFor(wish, texts, language);
  if (wish.lacks === 'figures')
    return wish.state === 'coming' ? words.coming(what) : words.notLoaded(what);
  return wish.state === 'coming' ? words.computing(what) : words.notComputed(what);
}

/** `Zu sehen ist 2024.` */
export function wishInstead(wish: Wish, texts: Texts, language: Language): string {
  const { wish: words } = texts.columnar;
  const shown = shownInstead(wish, language);
  if (shown !== '') return words.instead(shown);
  return words.instead(wish.hasOtherClassing ? words.classesBefore : words.ruleBefore);
}

/** What gives the wish up: `bei 2024 bleiben`. */
export function stayText(wish: Wish, texts: Texts, language: Language): string {
  const { wish: words } = texts.columnar;
  const shown = shownInstead(wish, language);
  return shown === '' ? words.stayBefore : words.stay(shown);
}

function wishedFor({ indicator, round, ...wish }: Wish, texts: Texts, language: Language): string {
  const { otherClasses, otherRule } = texts.columnar.wish;
  const names = [indicator && shownText(language, indicator.label), round];
  const named = names.filter((name) => name !== undefined).join(', ');
  if (named !== '') return named;
  return wish.hasOtherClassing ? otherClasses : otherRule;
}

function shownInstead({ indicator, round, shown }: Wish, language: Language): string {
  const names = [indicator && shownText(language, shown.indicator.label), round && shown.round.id];
  return names.filter((name) => name !== undefined).join(', ');
}
