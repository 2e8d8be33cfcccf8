import { allTextRanks } from '../analysis/values/text-ranks.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import { measureGeometry, packGeometry } from '../cartography/geometry/map-geometry.ts';
import { packPoints } from '../cartography/layers/pack-points.ts';
import type { Reading, OnProgress } from '../ingest/instructions/reading.ts';
import { outerSource } from '../ingest/formats/packed-source.ts';
import { isCompanion } from '../ingest/formats/shapefile-format.ts';
import { reviewDiagnostic } from './fetching/review-file.ts';
import type { Project } from '../project/file/project.ts';
import type { ProjectReading } from '../project/file/read-project.ts';
import type { DrawableGeometry, LoadAnswer } from './atlas.ts';
import { fileName, type CollectedFiles } from './fetching/collection.ts';
import { makeTilesOf, needsTiles } from './made-tiles.ts';
import { openProjectFiles } from './open-project-files.ts';
import type { OpenedAtlas } from './opened-atlas.ts';

/** What came of files that have been read: an atlas, or why there is none. */
export type Opening = { readonly ok: true; readonly opened: OpenedAtlas } | Refusal;
type Refusal = Extract<LoadAnswer, { ok: false }>;

/** Opens a project all of whose files are in memory. Bad data is an answer, never an exception. */
export async function openFiles(
  files: CollectedFiles,
  { project, diagnostics }: Extract<ProjectReading, { ok: true }>,
  fromFiles: boolean,
  report: OnProgress,
): Promise<Opening> {
  const opened = await openProjectFiles(project, files.find, { report });
  const unused = unusedFiles(files, project.instructions);
  if (!opened.ok) {
    const found = opened.diagnostics.map((one) => withNames(one, files.names));
    return { ok: false, diagnostics: [...found, ...diagnostics, ...unused] };
  }
  const { reading, points } = opened;
  if (reading.dataset.indicators.length === 0) return withoutIndicator(files.project.name);
  const { geometry, tile } = drawable(opened.dataset, reading, report);
  const found = [reading, points, { diagnostics }, opened].flatMap((part) => part.diagnostics);
  const atlas = {
    dataset: opened.dataset,
    textRanks: allTextRanks(opened.dataset),
    geometry: { ...geometry, points: points.layers.map((layer) => geoJson(packPoints(layer))) },
    joins: reading.joins,
    diagnostics: [...found, ...unused],
    classing: project.classing,
    rule: project.rule,
    presets: project.presets,
    review: project.review,
    ...(project.picture && { picture: project.picture }),
    ...(project.background && { background: project.background }),
    projectText: files.project.text,
    projectName: files.project.name,
    fromFiles,
  };
  const { geometries } = reading;
  return { ok: true, opened: { atlas, project, geometries, ...(tile && { tile }) } };
}

/** Areas for the map: whole, or where they are many or intricate, as tiles. */
function drawable(
  { areas }: Dataset,
  { geometries, farAreas }: Extract<Reading, { ok: true }>,
  report: OnProgress,
): {
  readonly geometry: Omit<DrawableGeometry, 'points'>;
  readonly tile?: NonNullable<OpenedAtlas['tile']>;
} {
  if (!needsTiles(geometries)) {
    report({ step: 'geometry', done: 0, total: 1 });
    const whole = packGeometry(areas, geometries, farAreas);
    return {
      geometry: { ...whole, areas: geoJson(whole.areas), labels: geoJson(whole.labels) },
    };
  }
  const progress = { step: 'tiles', done: 0, total: 1 } as const;
  report(progress);
  const measures = measureGeometry(geometries, farAreas);
  const { description: tiles, tile } = makeTilesOf(
    areas,
    geometries,
    measures.bounds,
    (done, total) => report({ ...progress, part: { done, total } }),
  );
  return { geometry: { areas: new Blob([]), labels: new Blob([]), ...measures, tiles }, tile };
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
  const sources = [areas, ...tables, ...points].map(({ source }) => outerSource(source));
  const used = new Set([...sources, areas.tiles ?? '', areas.borders ?? ''].map(fileName));
  const unused = files.names.filter(
    (name) => !used.has(fileName(name)) && !isCompanion(name, areas.source),
  );
  return unused.map((file) => {
    const review = reviewDiagnostic(file, files.find(file) ?? new Uint8Array(), 'hint');
    return review ?? { kind: 'file-unused', severity: 'hint', file };
  });
}
