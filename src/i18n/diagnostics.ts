import type { Diagnostic, DiagnosticKind, DiagnosticOf } from '../areas/diagnostic.ts';
import type { DiagnosticWords } from './parts/diagnostic-parts.ts';
import { diagnosticsDe } from './de/diagnostics/diagnostics.ts';
import { diagnosticsEn } from './en/diagnostics/diagnostics.ts';
import type { Language } from './numbers/language.ts';

const words: Readonly<Record<Language, DiagnosticWords>> = { de: diagnosticsDe, en: diagnosticsEn };

/**
 * A diagnostic in plain sentences: what was found, where, and what to do. Plain text, never markup; fields
 * that are absent are left out, and lists are cut to five entries.
 */
export function wordDiagnostic(diagnostic: Diagnostic, language: Language): string {
  return word(words[language], diagnostic);
}

function word<Kind extends DiagnosticKind>(
  of: DiagnosticWords,
  diagnostic: DiagnosticOf<Kind>,
): string {
  return of[diagnostic.kind](diagnostic);
}
