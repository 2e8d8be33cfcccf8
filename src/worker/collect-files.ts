import type { Diagnostic } from '../areas/diagnostic.ts';
import { openText } from '../ingest/open-text.ts';
import type { InputFile, Progress } from '../ingest/reading.ts';
import { possibleCompanions } from '../ingest/shapefile-format.ts';
import type { LoadRequest } from './atlas.ts';
import { tooLarge } from './file-too-large.ts';
import { readBytes } from './read-bytes.ts';

/** Brings a project file and what it names into memory, from an address or from dropped files. */

export interface CollectedFiles {
  readonly project: { readonly name: string; readonly text: string };
  readonly find: (source: string) => Uint8Array | undefined;
  readonly names: readonly string[];
}

export type Collection =
  | { readonly ok: true; readonly files: CollectedFiles }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

type Report = (progress: Progress) => void;

export async function collectFiles(request: LoadRequest, report: Report): Promise<Collection> {
  switch (request.from) {
    case 'address':
      return fetchProject(request.address, request.base, report);
    case 'files':
      return readDroppedFiles(request.files, report);
    default:
      return request satisfies never;
  }
}

function fail(diagnostic: Omit<Diagnostic, 'severity'>): Collection {
  return { ok: false, diagnostics: [{ ...diagnostic, severity: 'error' }] };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
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
function openProjectText(file: string, bytes: Uint8Array): string | Diagnostic {
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
function namedSources(text: string): string[] {
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

async function fetchProject(address: string, base: string, report: Report): Promise<Collection> {
  if (!URL.canParse(address, base)) return fail({ kind: 'file-not-found', file: address });
  const url = new URL(address, base);
  if (url.origin !== new URL(base).origin) {
    return fail({ kind: 'file-other-origin', file: fileName(address), found: url.origin });
  }
  report({ step: 'fetch', file: fileName(url.pathname), done: 0, total: 1 });
  const ignore = () => undefined;
  const project = await fetchBytes(url, ignore);
  if (!project.ok) return project.failure;
  const text = openProjectText(fileName(url.pathname), project.bytes);
  if (typeof text !== 'string') return { ok: false, diagnostics: [text] };
  const sources = namedSources(text);
  const found = new Map<string, Uint8Array>();
  for (const [index, source] of sources.entries()) {
    const progress = {
      step: 'fetch',
      file: fileName(source),
      done: index + 1,
      total: sources.length + 1,
    } as const;
    report(progress);
    if (!URL.canParse(source, url)) return fail({ kind: 'file-not-found', file: source });
    const sourceUrl = new URL(source, url);
    if (sourceUrl.origin !== url.origin) {
      return fail({ kind: 'file-other-origin', file: source, found: sourceUrl.origin });
    }
    const file = await fetchBytes(sourceUrl, (done, total) =>
      report({ ...progress, part: { done, total } }),
    );
    if (!file.ok) return file.failure;
    found.set(source, file.bytes);
    for (const part of possibleCompanions(source)) {
      const bytes = await fetchIfThere(new URL(part, url));
      if (bytes) found.set(part, bytes);
    }
  }
  return {
    ok: true,
    files: {
      project: { name: fileName(url.pathname), text },
      find: (source) => found.get(source),
      names: sources,
    },
  };
}

type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: Collection };

/** A part of a Shapefile that may be there. Some servers answer with a page where a file is missing. */
async function fetchIfThere(url: URL): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url);
    const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
    return response.ok && !isPage ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

async function fetchBytes(
  url: URL,
  report: (done: number, total: number) => void,
): Promise<Fetched> {
  const file = fileName(url.pathname);
  try {
    const response = await fetch(url);
    if (response.ok) return await readResponse(file, response, report);
    const found = `${response.status} ${response.statusText}`.trim();
    return {
      ok: false,
      failure: fail({ kind: 'file-fetch-failed', file, found, expected: url.pathname }),
    };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      failure: fail({ kind: 'file-fetch-failed', file, found, expected: url.pathname }),
    };
  }
}

async function readResponse(
  file: string,
  response: Response,
  report: (done: number, total: number) => void,
): Promise<Fetched> {
  if (!response.body) return { ok: true, bytes: new Uint8Array() };
  const size = Number(response.headers.get('content-length') ?? 0);
  const bytes = await readBytes(response.body, size, report);
  if ('tooLarge' in bytes) return { ok: false, failure: fail(tooLarge(file, bytes)) };
  return { ok: true, bytes };
}

async function readDroppedFiles(files: readonly File[], report: Report): Promise<Collection> {
  if (files.length === 0) return fail({ kind: 'no-files' });
  const inputs: InputFile[] = [];
  for (const [index, file] of files.entries()) {
    const progress = { step: 'fetch', file: file.name, done: index, total: files.length } as const;
    report(progress);
    try {
      const bytes = await readBytes(file.stream(), file.size, (done, total) =>
        report({ ...progress, part: { done, total } }),
      );
      if ('tooLarge' in bytes) return fail(tooLarge(file.name, bytes));
      inputs.push({ name: file.name, bytes });
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      return fail({ kind: 'file-unreadable', file: file.name, found });
    }
  }
  return pickProject(inputs);
}

/** Finds the one project file among dropped files; the others are found by their name alone. */
function pickProject(inputs: readonly InputFile[]): Collection {
  const projects = inputs.filter((input) => looksLikeProject(input));
  const names = inputs.map((input) => input.name);
  const [project] = projects;
  if (!project) return withoutProject(inputs);
  if (projects.length > 1) {
    return fail({ kind: 'several-project-files', items: projects.map((input) => input.name) });
  }
  const text = openProjectText(project.name, project.bytes);
  if (typeof text !== 'string') return { ok: false, diagnostics: [text] };
  const twice = namesMeantTwice(names, namedSources(text));
  if (twice.length > 0) return fail({ kind: 'file-name-twice', items: twice });
  const byName = new Map(inputs.map((input) => [input.name, input.bytes]));
  return {
    ok: true,
    files: {
      project: { name: project.name, text },
      find: (source) => byName.get(fileName(source)),
      names: names.filter((name) => name !== project.name),
    },
  };
}

/** Files are told apart by name alone: the names that two files have, or that two sources of the project end in. */
function namesMeantTwice(names: readonly string[], sources: readonly string[]): string[] {
  const meant = [...names, ...sources.map(fileName).filter((name) => !names.includes(name))];
  const ends = sources.map(fileName);
  const twice = (list: readonly string[]) =>
    list.filter((name, place) => list.indexOf(name) < place);
  return [...new Set([...twice(meant), ...twice(ends)])];
}

/** An empty project file or a web page under its name is called so; else there is no project file. */
function withoutProject(inputs: readonly InputFile[]): Collection {
  for (const { name, bytes } of inputs) {
    const text = /\.json$/i.test(name) ? openProjectText(name, bytes) : '';
    if (typeof text !== 'string') return { ok: false, diagnostics: [text] };
  }
  return fail({ kind: 'no-project-file', items: inputs.map(({ name }) => name) });
}

/** A JSON file that does not begin like GeoJSON and speaks of areas or tables. */
function looksLikeProject(input: InputFile): boolean {
  if (!/\.json$/i.test(input.name)) return false;
  const head = decode(input.bytes.subarray(0, 20_000));
  if (/"type"\s*:\s*"(FeatureCollection|Feature|Topology|Polygon|MultiPolygon)"/.test(head))
    return false;
  return /^\uFEFF?\s*\{/.test(head) && /"(version|areas|tables|rule)"\s*:/.test(head);
}
