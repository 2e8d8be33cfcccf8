import type { Diagnostic, DiagnosticEntry } from '../../areas/diagnostic.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import type { Language } from '../../i18n/numbers/language.ts';

/** Everything that was noticed while reading, in words, the gravest first. */

/** Entries behind a note that are shown on the page; the download has all of them. */
const mostItems = 200;

export interface ReportNote {
  readonly text: string;
  /** Undefined where the note names at most one. */
  readonly items: NoteItems | undefined;
}

export interface NoteItems {
  readonly summary: string;
  readonly list: string;
  /** How many more there are; undefined where all are listed. */
  readonly more: string | undefined;
}

export interface NoteGroup {
  readonly severity: Diagnostic['severity'];
  readonly title: string;
  readonly notes: readonly ReportNote[];
}

const severities: readonly Diagnostic['severity'][] = ['error', 'warning', 'hint'];

/** Notes by how grave they are; a kind without notes is left out. */
export function noteGroups(
  diagnostics: readonly Diagnostic[],
  texts: Texts,
  language: Language,
): NoteGroup[] {
  return severities.flatMap((severity) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    if (found.length === 0) return [];
    const notes = found.map((diagnostic) => noteOf(diagnostic, texts, language));
    return [{ severity, title: texts.report.severities[severity], notes }];
  });
}

function noteOf(diagnostic: Diagnostic, texts: Texts, language: Language): ReportNote {
  const { items = [] }: DiagnosticEntry = diagnostic;
  const text = wordDiagnostic(diagnostic, language);
  return { text, items: items.length > 1 ? itemsOf(items, texts) : undefined };
}

function itemsOf(items: readonly string[], { report }: Texts): NoteItems {
  const more = items.length - mostItems;
  return {
    summary: report.showItems(items.length),
    list: items.slice(0, mostItems).join(' · '),
    more: more > 0 ? report.moreItems(more) : undefined,
  };
}
