import type { LocalText } from '../areas/indicator.ts';
import { excerpt, longestName } from '../areas/excerpt.ts';
import { de, type Texts } from './de/de.ts';
import { en } from './en/en.ts';
import type { Language } from './numbers/language.ts';

/** The texts of a language, and labels from a project in it. */

const texts: Readonly<Record<Language, Texts>> = {
  de: { ...de, import: withShortNames(de.import) },
  en: { ...en, import: withShortNames(en.import) },
};

/** Sentences into which names of foreign files, columns and sheets are put no longer than a name can be. */
function withShortNames<Words>(words: Words): Words {
  if (typeof words === 'function') {
    const say = words as (...parts: readonly unknown[]) => unknown;
    return ((...parts: readonly unknown[]) => say(...parts.map(shortened))) as Words;
  }
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words;
  const entries = Object.entries(words).map(([key, value]) => [key, withShortNames(value)]);
  return Object.fromEntries(entries) as Words;
}

function shortened(part: unknown): unknown {
  if (typeof part === 'string') return excerpt(part, longestName);
  if (Array.isArray(part)) return part.map(shortened);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, shortened(value)]));
}

export function textsOf(language: Language): Texts {
  return texts[language];
}

/** A label of the project in the language; German where the project gives no other. */
export function localText(language: Language, text: LocalText): string {
  return text[language] ?? text.de;
}
