import type {
  Diagnostic,
  DiagnosticEntry,
  DiagnosticKind,
  DiagnosticOf,
} from '../areas/diagnostic.ts';
import { excerpt, longestName } from '../areas/excerpt.ts';
import type { DiagnosticWords } from './parts/diagnostic-parts.ts';
import { diagnosticsDe } from './de/diagnostics/diagnostics.ts';
import { diagnosticsEn } from './en/diagnostics/diagnostics.ts';
import { isolated } from './isolated.ts';
import type { Language } from './numbers/language.ts';

const words: Readonly<Record<Language, DiagnosticWords>> = { de: diagnosticsDe, en: diagnosticsEn };

/**
 * A diagnostic in plain sentences: what was found, where, and what to do. Plain text, never markup; fields
 * that are absent are left out, lists are cut to five entries and long texts to their beginning.
 */
export function wordDiagnostic(diagnostic: Diagnostic, language: Language): string {
  return word(words[language], diagnostic);
}

/** Entries of a list that any sentence quotes; of the others it tells how many there are. */
const mostQuoted = 20;

function word<Kind extends DiagnosticKind>(
  of: DiagnosticWords,
  diagnostic: DiagnosticOf<Kind>,
): string {
  return of[diagnostic.kind](bounded(diagnostic));
}

/** Texts as long as a sentence can bear; what there is to choose from may be longer. A list that was cut counts as a whole. */
function bounded<Kind extends DiagnosticKind>(diagnostic: DiagnosticOf<Kind>): DiagnosticOf<Kind> {
  const { items = [], itemsLeftOut = 0 }: DiagnosticEntry = diagnostic;
  const cut = Object.fromEntries(
    Object.entries(diagnostic).map(([field, value]) => [
      field,
      typeof value === 'string'
        ? isolated(excerpt(value, field === 'expected' ? longestName : undefined))
        : value,
    ]),
  );
  if (items.length === 0) return { ...diagnostic, ...cut };
  const named = items.slice(0, mostQuoted).map((item) => isolated(excerpt(item)));
  named.length = items.length + itemsLeftOut;
  return { ...diagnostic, ...cut, items: named };
}
