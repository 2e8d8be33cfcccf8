import type { LoadRequest } from './load-request.ts';
import { placeOfName } from '../../areas/same-name.ts';
import type { InputFile, Progress } from '../../ingest/instructions/reading.ts';
import { outerSource } from '../../ingest/formats/packed-source.ts';
import { fail, fileName, namedSources, openProjectText, type Collection } from './collection.ts';
import { fetchProjectText, fetchSources } from './fetch-project.ts';
import { tooLarge } from './file-too-large.ts';
import { readBytes } from './read-bytes.ts';

/** Brings a project file and what it names into memory, from an address or from dropped files. */

type Report = (progress: Progress) => void;

export async function collectFiles(request: LoadRequest, report: Report): Promise<Collection> {
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
      return readDroppedFiles(request.files, report);
    default:
      return request satisfies never;
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
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
