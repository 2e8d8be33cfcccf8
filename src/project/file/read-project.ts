/** The text of a project file becomes a project, or a list of what is wrong with it and where. */
import { excerpt } from '../../areas/excerpt.ts';
import * as v from 'valibot';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { jsonErrorLine } from './json-error.ts';
import { writePath, type Path } from './path.ts';
import { projectOfFile } from './project-of-file.ts';
import type { Project } from './project.ts';
import { wrongReferences } from './references.ts';
import { projectSchema, type ProjectFile } from './schema.ts';
import { unknownKeys } from './unknown-keys.ts';
import { currentVersion, isNewer, migrate, type JsonObject } from './version.ts';

export type ProjectReading =
  | {
      readonly ok: true;
      readonly project: Project;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a project file and fills in the defaults.
 * Every error names the path in the file (`column`), what was found there (absent: nothing) and what is
 * allowed; unknown keys are hints.
 */
export function readProject(text: string, file: string): ProjectReading {
  const json = parseJson(text, file);
  if ('kind' in json) return { ok: false, diagnostics: [json] };
  if (!isObject(json.value)) {
    return { ok: false, diagnostics: [wrong(file, json.value, [], 'object')] };
  }
  if (isNewer(json.value)) return { ok: false, diagnostics: [newer(file, json.value)] };
  const migrated = migrate(json.value);
  const checked = v.safeParse(projectSchema, migrated);
  if (!checked.success) {
    return {
      ok: false,
      diagnostics: checked.issues.map((issue) => wrongShape(file, migrated, issue)),
    };
  }
  const errors = wrongReferences(checked.output).map(({ path, expected }) =>
    wrong(file, migrated, path, expected),
  );
  if (errors.length > 0) return { ok: false, diagnostics: errors };
  return {
    ok: true,
    project: projectOfFile(checked.output),
    diagnostics: [
      ...unknown(file, migrated),
      ...assumed(file, checked.output),
      ...countsInRoles(file, checked.output),
    ],
  };
}

/** JSON with or without a byte order mark. */
function parseJson(text: string, file: string): { value: unknown } | Diagnostic {
  const content = text.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(content) };
  } catch {
    const line = jsonErrorLine(content);
    const lines = content.split(/\r\n|\r|\n/);
    const found = (lines[line - 1] ?? '').trim();
    const quoted = excerpt(found);
    return { kind: 'project-not-json', severity: 'error', file, line, found: quoted };
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function newer(file: string, json: JsonObject): Diagnostic {
  const place = placeInFile(file, json, ['version'], String(currentVersion));
  return { kind: 'project-newer', severity: 'error', ...place };
}

function wrong(file: string, json: unknown, path: Path, expected: string): Diagnostic {
  return { kind: 'project-wrong', severity: 'error', ...placeInFile(file, json, path, expected) };
}

function placeInFile(file: string, json: unknown, path: Path, expected: string) {
  const found = quote(valueAt(json, path));
  const column = writePath(path);
  return { file, column, ...(found === undefined ? {} : { found }), expected };
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    return (value as Record<string | number, unknown>)[step];
  }, json);
}

function quote(value: unknown): string | undefined {
  return value === undefined ? undefined : excerpt(JSON.stringify(value));
}

function wrongShape(file: string, json: JsonObject, issue: v.BaseIssue<unknown>): Diagnostic {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return wrong(file, json, path, expectedOf(issue));
}

/** The schema library's terms in the terms of people who write project files. */
function expectedOf(issue: v.BaseIssue<unknown>): string {
  const terms: Readonly<Record<string, string>> = {
    string: 'text',
    Array: 'list',
    Object: 'object',
  };
  const stated =
    issue.type === 'object' || issue.expected === null ? issue.message : issue.expected;
  if (issue.type === 'non_empty') return Array.isArray(issue.input) ? 'non-empty list' : 'text';
  if (issue.type === 'regex') return issue.message;
  return stated
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^>=/, '≥ ')
    .replace(/^<=/, '≤ ')
    .split(' | ')
    .map((term) => terms[term] ?? term)
    .join(' | ');
}

function unknown(file: string, json: JsonObject): Diagnostic[] {
  return unknownKeys(projectSchema, json).map(({ path, known }) => ({
    kind: 'project-unknown-key',
    severity: 'hint',
    file,
    column: writePath(path),
    expected: known.join(' | '),
  }));
}

/** An economic base that does not say which end is weak is read as weak where high; that is said. */
function assumed(file: string, { tables }: ProjectFile): Diagnostic[] {
  const stated = new Set(
    tables.flatMap(({ indicators = [] }) =>
      indicators.flatMap((each) => (each.highMeans ? each.id : [])),
    ),
  );
  return tables.flatMap(({ indicators = [] }, tableIndex) =>
    indicators.flatMap(({ id, role }, index): Diagnostic[] => {
      if (role !== 'economic-base' || stated.has(id)) return [];
      const column = writePath(['tables', tableIndex, 'indicators', index, 'highMeans']);
      return [{ kind: 'project-assumed', severity: 'hint', file, column, expected: '"weak"' }];
    }),
  );
}

/** A count can be large because the area is: in the role of a share or of the base it is named. */
function countsInRoles(file: string, { tables }: ProjectFile): Diagnostic[] {
  return tables.flatMap(({ indicators = [] }) =>
    indicators.flatMap(({ id, role, unit, numerator }): Diagnostic[] => {
      const isJudged = role === 'migrant-share' || role === 'economic-base';
      if (!isJudged || unit !== 'count' || numerator !== undefined) return [];
      return [{ kind: 'count-in-role', severity: 'warning', file, column: id, found: unit }];
    }),
  );
}
