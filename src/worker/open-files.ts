import type { Diagnostic } from '../areas/diagnostic.ts';
import { packGeometry } from '../cartography/map-geometry.ts';
import { packPoints } from '../cartography/pack-points.ts';
import { prepareFiles } from '../ingest/prepare-files.ts';
import { readDataset } from '../ingest/read-dataset.ts';
import { readPoints, withPoints } from '../ingest/read-points.ts';
import type { Progress } from '../ingest/reading.ts';
import { isCompanion } from '../ingest/shapefile-format.ts';
import { openProject } from '../project/open-project.ts';
import type { Project } from '../project/project.ts';
import type { ProjectReading } from '../project/read-project.ts';
import type { LoadAnswer } from './atlas.ts';
import { fileName, type CollectedFiles } from './collection.ts';
import type { OpenedAtlas } from './opened-atlas.ts';

/** What came of files that have been read: an atlas, or why there is none. */
export type Opening = { readonly ok: true; readonly opened: OpenedAtlas } | Refusal;
type Refusal = Extract<LoadAnswer, { ok: false }>;

/** Opens a project all of whose files are in memory. Bad data is an answer, never an exception. */
export async function openFiles(
  files: CollectedFiles,
  { project, diagnostics }: Extract<ProjectReading, { ok: true }>,
  fromFiles: boolean,
  report: (progress: Progress) => void,
): Promise<Opening> {
  const { instructions } = project;
  const prepared = await prepareFiles(instructions, files.find, report);
  const reading = readDataset(instructions, prepared, report);
  const unused = unusedFiles(files, instructions);
  if (!reading.ok) {
    const found = reading.diagnostics.map((one) => withNames(one, files.names));
    return { ok: false, diagnostics: [...found, ...diagnostics, ...unused] };
  }
  const points = await readPoints(instructions, reading.geometries, prepared.findFile);
  if (reading.dataset.indicators.length === 0) return withoutIndicator(files.project.name);
  report({ step: 'analysis', done: 0, total: 1 });
  const opened = openProject(project, withPoints(reading.dataset, points));
  report({ step: 'geometry', done: 0, total: 1 });
  const geometry = packGeometry(opened.dataset.areas, reading.geometries, reading.farAreas);
  const found = [reading, points, { diagnostics }, opened].flatMap((part) => part.diagnostics);
  const atlas = {
    dataset: opened.dataset,
    geometry: {
      areas: geoJson(geometry.areas),
      labels: geoJson(geometry.labels),
      points: points.layers.map((layer) => geoJson(packPoints(layer))),
      bounds: geometry.bounds,
      extent: geometry.extent,
    },
    joins: reading.joins,
    diagnostics: [...found, ...unused],
    classing: project.classing,
    rule: project.rule,
    presets: project.presets,
    projectText: files.project.text,
    projectName: files.project.name,
    fromFiles,
  };
  return { ok: true, opened: { atlas, project, geometries: reading.geometries } };
}

function geoJson(text: string): Blob {
  return new Blob([text], { type: 'application/geo+json' });
}

/** Where a file is not there, the names of the others tell whether it is called otherwise. */
function withNames(diagnostic: Diagnostic, names: readonly string[]): Diagnostic {
  return diagnostic.kind === 'file-not-found' ? { ...diagnostic, items: names } : diagnostic;
}

/** There is nothing to class, mark or draw. */
function withoutIndicator(file: string): Refusal {
  const column = 'tables[0].indicators';
  return {
    ok: false,
    diagnostics: [
      { kind: 'project-wrong', severity: 'error', file, column, expected: 'non-empty list' },
    ],
  };
}

/** Dropped files that the project does not name are reported, not dropped silently. */
function unusedFiles(
  files: CollectedFiles,
  { areas, tables, points = [] }: Project['instructions'],
): readonly Diagnostic[] {
  const sources = [areas, ...tables, ...points].map(({ source }) => source);
  const used = new Set([...sources, areas.tiles ?? '', areas.borders ?? ''].map(fileName));
  const unused = files.names.filter(
    (name) => !used.has(fileName(name)) && !isCompanion(name, areas.source),
  );
  return unused.map((file) => ({ kind: 'file-unused', severity: 'hint', file }));
}
