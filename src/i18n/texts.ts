import type { LocalText } from '../areas/indicator.ts';
import { excerpt, longestName } from '../areas/excerpt.ts';
import { changedNames } from './changed-names.ts';
import { de, type Texts } from './de/de.ts';
import { en } from './en/en.ts';
import { isolated } from './isolated.ts';
import type { Language } from './numbers/language.ts';

/** The texts of a language, and labels from a project in it. */

const texts: Readonly<Record<Language, Texts>> = {
  de: withSafeNames(de),
  en: withSafeNames(en),
};

/** What a sentence does with the names that it is given. */
type Change = (name: string) => string;

/**
 * Sentences into which foreign names are put as they can stand there: none turns the words around it, and in the assistant, where
 * they are of unknown files, columns and sheets, none is longer than a name can be.
 */
function withSafeNames(words: Texts): Texts {
  const short: Change = (name) => excerpt(name, longestName);
  return withNames({ ...words, import: withNames(words.import, short) }, isolated);
}

function withNames<Words>(words: Words, change: Change): Words {
  if (typeof words === 'function') {
    const say = words as (...parts: readonly unknown[]) => unknown;
    return ((...parts: readonly unknown[]) =>
      say(...parts.map((part) => changedNames(part, change)))) as Words;
  }
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words;
  const entries = Object.entries(words).map(([key, value]) => [key, withNames(value, change)]);
  return Object.fromEntries(entries) as Words;
}

export function textsOf(language: Language): Texts {
  return texts[language];
}

/** A label of the project in the language; German where the project gives no other. */
export function localText(language: Language, text: LocalText): string {
  return text[language] ?? text.de;
}

/** The same on the page, where it may stand in a sentence. */
export function shownText(language: Language, text: LocalText): string {
  return isolated(localText(language, text));
}
