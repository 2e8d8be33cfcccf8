import type { Progress } from '../ingest/reading.ts';
import { possibleCompanions } from '../ingest/shapefile-format.ts';
import { fail, fileName, namedSources, openProjectText, type Collection } from './collection.ts';
import { tooLarge } from './file-too-large.ts';
import { readBytes } from './read-bytes.ts';

/** Brings a project file and what it names into memory, from an address of this site. */

type Report = (progress: Progress) => void;

/** A project file as it came from the server. */
export interface FetchedProject {
  readonly name: string;
  readonly text: string;
  readonly url: URL;
}

type Failed = Extract<Collection, { ok: false }>;

/** The project file at an address of this site. */
export async function fetchProjectText(
  address: string,
  base: string,
  report: Report,
): Promise<FetchedProject | Failed> {
  if (!URL.canParse(address, base)) return fail({ kind: 'file-not-found', file: address });
  const url = new URL(address, base);
  if (url.origin !== new URL(base).origin) {
    return fail({ kind: 'file-other-origin', file: fileName(address), found: url.origin });
  }
  const name = fileName(url.pathname);
  report({ step: 'fetch', file: name, done: 0, total: 1 });
  const project = await fetchBytes(url, () => undefined);
  if (!project.ok) return project.failure;
  const text = openProjectText(name, project.bytes);
  return typeof text === 'string' ? { name, text, url } : { ok: false, diagnostics: [text] };
}

/** Address of a source that a project names; it must lie on the project's own server. */
export function addressOfSource(source: string, project: URL): URL | Failed {
  if (!URL.canParse(source, project)) return fail({ kind: 'file-not-found', file: source });
  const url = new URL(source, project);
  if (url.origin === project.origin) return url;
  return fail({ kind: 'file-other-origin', file: source, found: url.origin });
}

/** Everything a project names, as a whole. */
export async function fetchSources(project: FetchedProject, report: Report): Promise<Collection> {
  const sources = namedSources(project.text);
  const found = new Map<string, Uint8Array>();
  for (const [index, source] of sources.entries()) {
    const progress = {
      step: 'fetch',
      file: fileName(source),
      done: index + 1,
      total: sources.length + 1,
    } as const;
    report(progress);
    const url = addressOfSource(source, project.url);
    if (!(url instanceof URL)) return url;
    const file = await fetchBytes(url, (done, total) =>
      report({ ...progress, part: { done, total } }),
    );
    if (!file.ok) return file.failure;
    found.set(source, file.bytes);
    for (const part of possibleCompanions(source)) {
      const bytes = await fetchIfThere(new URL(part, project.url));
      if (bytes) found.set(part, bytes);
    }
  }
  return {
    ok: true,
    files: {
      project: { name: project.name, text: project.text },
      find: (source) => found.get(source),
      names: sources,
    },
  };
}

type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: Failed };

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
