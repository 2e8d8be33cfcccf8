import {
  errorOf,
  type Diagnostic,
  type ErrorDiagnostic,
  type Fault,
} from '../../areas/diagnostic.ts';
import { openText } from '../../ingest/text/open-text.ts';

/** A project file and what it names, brought into memory. */

export interface CollectedFiles {
  readonly project: { readonly name: string; readonly text: string };
  readonly find: (source: string) => Uint8Array | undefined;
  readonly names: readonly string[];
}

export type Collection =
  | { readonly ok: true; readonly files: CollectedFiles }
  | {
      readonly ok: false;
      readonly diagnostics: readonly Diagnostic[];
      /** Files of this machine, none of which is a project: a draft can be made of them. */
      readonly isWithoutProject?: true;
    };

/** Why there are no files, as the one error it is. */
export interface NoFiles {
  readonly ok: false;
  readonly diagnostics: readonly [ErrorDiagnostic];
}

export function fail(fault: Fault): NoFiles {
  return { ok: false, diagnostics: [errorOf(fault)] };
}

/** The last part of a path or address, without query. A stray percent sign is taken as it stands. */
export function fileName(source: string): string {
  const name = source.split(/[?#]/)[0]?.split(/[/\\]/).pop() ?? source;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Text of the project file, or why there is none: it is empty, blank, a web page or no text. */
export function openProjectText(file: string, bytes: Uint8Array): string | Diagnostic {
  let reason: Diagnostic = { kind: 'file-unreadable', severity: 'error', file };
  const text = openText(
    file,
    () => bytes,
    (diagnostic) => {
      reason = diagnostic;
    },
  );
  return text ?? reason;
}

/** Sources a project names, read loosely: the schema is checked later, with better messages. */
export function namedSources(text: string): string[] {
  try {
    const raw = JSON.parse(text.replace(/^\uFEFF/, '')) as {
      areas?: { source?: unknown };
      tables?: { source?: unknown }[];
      points?: { source?: unknown }[];
    };
    const tables = Array.isArray(raw.tables) ? raw.tables.map((table) => table?.source) : [];
    const points = Array.isArray(raw.points) ? raw.points.map((layer) => layer?.source) : [];
    const sources = [raw.areas?.source, ...tables, ...points];
    return [...new Set(sources.filter((source): source is string => typeof source === 'string'))];
  } catch {
    return [];
  }
}
