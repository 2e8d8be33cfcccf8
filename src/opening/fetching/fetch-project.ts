import type { OnProgress } from '../../ingest/instructions/reading.ts';
import { outerSource } from '../../ingest/formats/packed-source.ts';
import { possibleCompanions } from '../../ingest/formats/shapefile-format.ts';
import {
  fail,
  fileName,
  namedSources,
  openProjectText,
  type Collection,
  type NoFiles,
} from './collection.ts';
import { askServer } from './ask-server.ts';
import { BadAnswer } from './bad-answer.ts';
import { failureOfAnswer, FileFailure } from './file-failure.ts';
import { tooLarge } from './file-too-large.ts';
import type { FilePlace } from './ranged-file.ts';

/** Brings a project file and what it names into memory, from an address of this site. */

/** A project file as it came from the server. */
export interface FetchedProject {
  readonly name: string;
  readonly text: string;
  readonly url: URL;
  /** Whether what it names is fetched past the browser's cache. */
  readonly isFresh: boolean;
}

type Failed = Extract<Collection, { ok: false }>;

/** The project file at an address of this site. */
export async function fetchProjectText(
  address: string,
  base: string,
  report: OnProgress,
  isFresh = false,
): Promise<FetchedProject | Failed> {
  if (!URL.canParse(address, base)) return fail({ kind: 'file-not-found', file: address });
  const url = new URL(address, base);
  if (url.origin !== new URL(base).origin) {
    return fail({ kind: 'file-other-origin', file: fileName(address), found: url.origin });
  }
  const name = fileName(url.pathname);
  report({ step: 'fetch', file: name, done: 0, total: 1 });
  const project = await fetchBytes({ url, file: name, isFresh }, () => undefined);
  if (!project.ok) return project.failure;
  const text = openProjectText(name, project.bytes);
  if (typeof text !== 'string') return { ok: false, diagnostics: [text] };
  return { name, text, url, isFresh };
}

/** Address of a source that a project names; it must lie on the project's own server. */
export function addressOfSource(source: string, project: URL): URL | NoFiles {
  if (!URL.canParse(source, project)) return fail({ kind: 'file-not-found', file: source });
  const url = new URL(source, project);
  if (url.origin === project.origin) return url;
  return fail({ kind: 'file-other-origin', file: source, found: url.origin });
}

/** Everything a project names, as a whole. */
export async function fetchSources(
  project: FetchedProject,
  report: OnProgress,
): Promise<Collection> {
  const sources = [...new Set(namedSources(project.text).map(outerSource))];
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
    const place = { url, file: fileName(source), isFresh: project.isFresh };
    const file = await fetchBytes(place, (done, total) =>
      report({ ...progress, part: { done, total } }),
    );
    if (!file.ok) return file.failure;
    found.set(source, file.bytes);
    for (const part of possibleCompanions(source)) {
      const companion = await fetchIfThere({ ...place, url: new URL(part, project.url) }, part);
      if (!companion.ok) return companion.failure;
      if (companion.bytes) found.set(part, companion.bytes);
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

type Fetched<Bytes = Uint8Array> =
  { readonly ok: true; readonly bytes: Bytes } | { readonly ok: false; readonly failure: Failed };

/** A part of a Shapefile that may be there. Some servers answer with a page where a file is missing. */
async function fetchIfThere(
  place: FilePlace,
  part: string,
): Promise<Fetched<Uint8Array | undefined>> {
  const file = fileName(part);
  try {
    const bytes = await askServer(place, async (answer) => {
      if (!answer.contentType.includes('text/html')) return answer.read();
      await answer.drop();
      return undefined;
    });
    return bytes && 'tooLarge' in bytes
      ? { ok: false, failure: fail(tooLarge(file, bytes)) }
      : { ok: true, bytes };
  } catch (error) {
    const isAbsent = error instanceof BadAnswer && ['refused', 'empty'].includes(error.fault);
    return isAbsent ? { ok: true, bytes: undefined } : failed(file, place.url, error);
  }
}

async function fetchBytes(
  place: FilePlace,
  report: (done: number, total: number) => void,
): Promise<Fetched> {
  const { url, file } = place;
  try {
    const bytes = await askServer(place, (answer) => answer.read(report));
    if ('tooLarge' in bytes) return { ok: false, failure: fail(tooLarge(file, bytes)) };
    return { ok: true, bytes };
  } catch (error) {
    return failed(file, url, error);
  }
}

function failed(file: string, url: URL, error: unknown): Extract<Fetched, { ok: false }> {
  const failure = failureOfAnswer(file, url, error);
  if (!(failure instanceof FileFailure)) throw failure;
  return { ok: false, failure: fail(failure.diagnostic) };
}
