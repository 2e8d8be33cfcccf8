import type { LocalText } from '../areas/indicator.ts';
import { de, type Texts } from './de/de.ts';
import { en } from './en/en.ts';
import type { Language } from './numbers/language.ts';

/** The texts of a language, and labels from a project in it. */

const texts: Readonly<Record<Language, Texts>> = { de, en };

export function textsOf(language: Language): Texts {
  return texts[language];
}

/** A label of the project in the language; German where the project gives no other. */
export function localText(language: Language, text: LocalText): string {
  return text[language] ?? text.de;
}
