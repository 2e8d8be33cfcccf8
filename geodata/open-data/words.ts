/** Sentences for people about problems, progress and results; one line each, without signs a terminal obeys. */
import type { Language } from '../../src/i18n/numbers/language.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import type { Progress } from './progress.ts';
import { german, type Words } from './words-de.ts';
import { english } from './words-en.ts';

const words: Readonly<Record<Language, Words>> = { de: german, en: english };

/** What came, from which address, and what to do about it. */
export function wordProblem(problem: Problem, language: Language): string {
  return line(choose(words[language].problems, problem));
}

export function wordProgress(progress: Progress, language: Language): string {
  return line(choose(words[language].progress, progress));
}

export function wordNote(note: Note, language: Language): string {
  return line(choose(words[language].notes, note));
}

export function wordWritten(folder: string, link: string, language: Language): string {
  return line(words[language].written(folder, link));
}

/** The table of words has exactly one entry for each kind; the compiler cannot follow that by itself. */
function choose<Entry extends { readonly kind: string }>(
  table: Readonly<Record<Entry['kind'], unknown>>,
  entry: Entry,
): string {
  const word = table[entry.kind as Entry['kind']] as (entry: Entry) => string;
  return word(entry);
}

function line(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
