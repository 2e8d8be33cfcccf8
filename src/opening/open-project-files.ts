import type { Dataset } from '../areas/dataset.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import { prepareFiles } from '../ingest/dataset/prepare-files.ts';
import { readDataset } from '../ingest/dataset/read-dataset.ts';
import type { PointInstructions } from '../ingest/instructions/point-instructions.ts';
import type { Reading, OnProgress } from '../ingest/instructions/reading.ts';
import { readPoints, withPoints, type PointsReading } from '../ingest/points/read-points.ts';
import type { FindFile } from '../ingest/result/find-file.ts';
import type { Workbooks } from '../ingest/workbook/workbooks.ts';
import type { Project } from '../project/file/project.ts';
import { openProject } from '../project/opened/open-project.ts';

/** A project whose files have been read. */
interface OpenedProject {
  readonly ok: true;
  /** The data set as its project wants it: with its indices and points. */
  readonly dataset: Dataset;
  /** What was read, before anything was added. */
  readonly reading: Extract<Reading, { ok: true }>;
  readonly points: PointsReading;
  /** Of the data set alone; `reading` and `points` have their own. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How much is read, and who hears of it. */
interface OpeningWay {
  readonly report?: OnProgress;
  /** Workbooks that have been opened already. */
  readonly workbooks?: Workbooks;
  /** Which layers of points are read; all of them without it. */
  readonly takesLayer?: (layer: PointInstructions) => boolean;
}

/**
 * Reads what a project names and makes the data set it wants: the one way for the page, the command line and the trial of a
 * draft. Bad data is an answer, never an exception.
 */
export async function openProjectFiles(
  project: Project,
  findFile: FindFile,
  { report = () => undefined, workbooks, takesLayer = () => true }: OpeningWay = {},
): Promise<OpenedProject | Extract<Reading, { ok: false }>> {
  const { instructions } = project;
  const prepared = await prepareFiles(instructions, findFile, report, workbooks);
  const reading = readDataset(instructions, prepared, report);
  if (!reading.ok) return reading;
  const { privacy } = instructions;
  const layers = (instructions.points ?? []).filter((layer) => takesLayer(layer));
  const points = await readPoints(
    { points: layers, privacy },
    reading.geometries,
    prepared.findFile,
  );
  report({ step: 'analysis', done: 0, total: 1 });
  const opened = openProject(project, withPoints(reading.dataset, points));
  return { ok: true, ...opened, reading, points };
}
