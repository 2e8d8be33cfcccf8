import type { LoadRequest } from './load-request.ts';
import { placeOfName } from '../../areas/same-name.ts';
import type { InputFile, OnProgress } from '../../ingest/instructions/reading.ts';
import { outerSource } from '../../ingest/formats/packed-source.ts';
import { fail, fileName, namedSources, openProjectText, type Collection } from './collection.ts';
import { fetchProjectText, fetchSources } from './fetch-project.ts';
import { FileFailure } from './file-failure.ts';
import { tooLarge } from './file-too-large.ts';
import { FilesAtHand } from './files-at-hand.ts';
import { reviewDiagnostic } from './review-file.ts';

/** Brings a project file and what it names into memory, from an address or from dropped files. */

export async function collectFiles(
  request: LoadRequest,
  report: OnProgress,
  atHand = new FilesAtHand(),
): Promise<Collection> {
  switch (request.from) {
    case 'address': {
      const project = await fetchProjectText(
        request.address,
        request.base,
        report,
        request.isFresh,
      );
      return 'diagnostics' in project ? project : fetchSources(project, report);
    }
    case 'files':
      return readDroppedFiles(request.files, report, atHand);
    default:
      return request satisfies never;
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function readDroppedFiles(
  files: readonly File[],
  report: OnProgress,
  atHand: FilesAtHand,
): Promise<Collection> {
  if (files.length === 0) return fail({ kind: 'no-files' });
  const inputs: InputFile[] = [];
  for (const [index, file] of files.entries()) {
    const progress = { step: 'fetch', file: file.name, done: index, total: files.length } as const;
    report(progress);
    try {
      const bytes = await atHand.read(file, (done, total) =>
        report({ ...progress, part: { done, total } }),
      );
      if ('tooLarge' in bytes) return fail(tooLarge(file.name, bytes));
      inputs.push({ name: file.name, bytes });
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error;
      return { ok: false, diagnostics: [error.diagnostic] };
    }
  }
  return pickProject(inputs);
}

/** What dropped files are: by the project files among them. */
type DropKind =
  | { readonly kind: 'project'; readonly project: InputFile }
  | { readonly kind: 'several-projects'; readonly projects: readonly InputFile[] }
  | { readonly kind: 'without-project' };

function kindOf(inputs: readonly InputFile[]): DropKind {
  const projects = inputs.filter((input) => looksLikeProject(input));
  const [project] = projects;
  if (!project) return { kind: 'without-project' };
  return projects.length > 1
    ? { kind: 'several-projects', projects }
    : { kind: 'project', project };
}

function pickProject(inputs: readonly InputFile[]): Collection {
  const found = kindOf(inputs);
  switch (found.kind) {
    case 'project':
      return openDropped(found.project, inputs);
    case 'several-projects':
      return fail({
        kind: 'several-project-files',
        items: found.projects.map(({ name }) => name),
      });
    case 'without-project':
      return withoutProject(inputs);
    default:
      return found satisfies never;
  }
}

/** The files beside a project file are found by their name alone. */
function openDropped(project: InputFile, inputs: readonly InputFile[]): Collection {
  const names = inputs.map((input) => input.name);
  const text = openProjectText(project.name, project.bytes);
  if (typeof text !== 'string') return { ok: false, diagnostics: [text] };
  const sources = [...new Set(namedSources(text).map(outerSource))];
  const twice = namesMeantTwice(names, sources);
  if (twice.length > 0) return fail({ kind: 'file-name-twice', items: twice });
  return {
    ok: true,
    files: {
      project: { name: project.name, text },
      find: (source) => inputs[placeOfName(names, fileName(source))]?.bytes,
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

/** An empty project file or a web page under its name is called so, and so are files of the review; else there is no project file. */
function withoutProject(inputs: readonly InputFile[]): Collection {
  for (const { name, bytes } of inputs) {
    const text = /\.json$/i.test(name) ? openProjectText(name, bytes) : '';
    if (typeof text !== 'string') return { ok: false, diagnostics: [text] };
  }
  const reviews = inputs.map(({ name, bytes }) => reviewDiagnostic(name, bytes, 'error'));
  if (reviews.every((one) => one !== undefined)) return { ok: false, diagnostics: reviews };
  const failed = fail({ kind: 'no-project-file', items: inputs.map(({ name }) => name) });
  return { ...failed, isWithoutProject: true };
}

/** A JSON file that does not begin like GeoJSON and speaks of areas or tables. */
function looksLikeProject(input: InputFile): boolean {
  if (!/\.json$/i.test(input.name)) return false;
  const head = decode(input.bytes.subarray(0, 20_000));
  if (/"type"\s*:\s*"(FeatureCollection|Feature|Topology|Polygon|MultiPolygon)"/.test(head))
    return false;
  return /^\uFEFF?\s*\{/.test(head) && /"(version|areas|tables|rule)"\s*:/.test(head);
}
