import { analyseCommandDe } from './de/analyse-command.ts';
import { analyseCommandEn } from './en/analyse-command.ts';
import type { Language } from './numbers/language.ts';

/** What the command `analyse` says; apart from the texts of the page, which does not need it. */
export function analyseWords(language: Language): typeof analyseCommandDe {
  return language === 'de' ? analyseCommandDe : analyseCommandEn;
}
