import { analyseRound } from '../analysis/analyse-round.ts';
import { judge } from '../analysis/coincidence.ts';
import { Frames } from '../analysis/frames.ts';
import type { Judgement } from '../analysis/judgement.ts';
import type { Question } from '../analysis/question.ts';
import type { RoundAnalysis } from '../analysis/round-analysis.ts';
import { sameClassing, type Classing } from '../analysis/rule.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import { packGeometry } from '../cartography/map-geometry.ts';
import { packPoints } from '../cartography/pack-points.ts';
import type { AreaGeometry, Progress } from '../ingest/reading.ts';
import { prepareFiles } from '../ingest/prepare-files.ts';
import { readDataset } from '../ingest/read-dataset.ts';
import { readPoints, withPoints } from '../ingest/read-points.ts';
import { isCompanion } from '../ingest/shapefile-format.ts';
import type { AreaFileUnderstanding, AreaHints } from '../ingest/understand-areas.ts';
import type { TableHints } from '../ingest/understand-table.ts';
import type { FileKind } from '../areas/draft.ts';
import type { DraftedTable } from '../project/draft-tables.ts';
import { openProject } from '../project/open-project.ts';
import type { Project } from '../project/project.ts';
import { readProject } from '../project/read-project.ts';
import { flaggedGeojson } from '../export/flagged-geojson.ts';
import type { Atlas, LoadAnswer, LoadRequest } from './atlas.ts';
import type { DraftAnswer, DraftProgress, DraftTrial } from './draft.ts';
import { DraftFiles } from './draft-files.ts';
import { collectFiles } from './collect-files.ts';
import { fileName, type CollectedFiles } from './collection.ts';
import { studies, type LoadedAtlas, type Study, type StudyResult } from './studies.ts';
import { studyRun } from './study-run.ts';
import { exportStudies } from './study-answers.ts';
import type { StudyId, StudyQuestion } from './study-bases.ts';

/** The functions that run off the main thread. One instance holds one loaded project. */
export class AtlasFunctions {
  readonly #draft = new DraftFiles();
  #atlas: Atlas | undefined;
  /** Areas flagged by default per round, while another classing is chosen. */
  readonly #defaults = new Map<string, number>();
  #geometries: readonly AreaGeometry[] = [];
  #project: Project | undefined;
  /** What studies keep as long as the project is loaded. */
  readonly #kept = new Map<string, unknown>();
  /** Counts the turns of each study: a study whose turn is over is no longer wanted. */
  readonly #turns = new Map<StudyId, number>();
  #analysis: RoundAnalysis | undefined;
  #judgement: Judgement | undefined;
  /** Classes and means inside frames, which stay the same while a cut is moved. */
  #frames: Frames | undefined;

  /** Reads a project and everything it names. Bad data is an answer, never an exception. */
  async load(request: LoadRequest, report: (progress: Progress) => void): Promise<LoadAnswer> {
    const collection = await collectFiles(request, report);
    if (!collection.ok) return collection;
    return this.#open(collection.files, request.from === 'files', report);
  }

  /** Files without a project file: what they are, and a project drafted of them. */
  understand(
    files: readonly File[],
    kinds: Readonly<Record<string, FileKind>>,
    report: (progress: DraftProgress) => void,
  ): Promise<DraftAnswer> {
    return this.#draft.understand(files, kinds, report);
  }

  understandAreas(
    name: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaFileUnderstanding | undefined> {
    return this.#draft.understandAreas(name, hints, tables);
  }

  understandTable(
    name: string,
    hints: TableHints,
    sheet?: string,
  ): Promise<DraftedTable | undefined> {
    return this.#draft.understandTable(name, hints, sheet);
  }

  chooseKey(file: string, key: string, hints: AreaHints): Promise<void> {
    return this.#draft.chooseKey(file, key, hints);
  }

  /** What loading a draft would give; the loaded project stays. */
  tryDraft(text: string): Promise<DraftTrial> {
    return this.#draft.try(text);
  }

  /** Classes, ranks and means of one round; kept for the next judgements. */
  analyse(round: string, classing: Classing): RoundAnalysis {
    const { dataset } = this.#loaded();
    const kept = this.#analysis;
    if (kept?.round === round && sameClassing(kept.classing, classing)) return kept;
    this.#analysis = analyseRound(dataset, round, classing);
    return this.#analysis;
  }

  /** The rule applied to every area of a round. */
  judge(question: Question): Judgement {
    const { dataset, rule } = this.#loaded();
    const analysis = this.analyse(question.round, question.classing);
    if (this.#frames?.analysis !== analysis) this.#frames = new Frames(dataset, analysis);
    const judgement = judge(dataset, analysis, question.rule, rule, { frames: this.#frames });
    const flaggedByDefault = this.#flaggedByDefault(question, judgement);
    this.#judgement = { ...judgement, summary: { ...judgement.summary, flaggedByDefault } };
    return this.#judgement;
  }

  /** The default is the project's own rule under its own classing, whatever classing is chosen. */
  #flaggedByDefault({ round, classing }: Question, { summary }: Judgement): number {
    const { dataset, rule, classing: own } = this.#loaded();
    if (sameClassing(classing, own)) {
      return summary.flaggedByDefault;
    }
    const kept = this.#defaults.get(round);
    if (kept !== undefined) return kept;
    const analysis = analyseRound(dataset, round, own);
    const flagged = judge(dataset, analysis, rule, rule).summary.flagged;
    this.#defaults.set(round, flagged);
    return flagged;
  }

  /** The flagged areas as a GeoJSON text. */
  flaggedGeojson(question: Question): string {
    const { dataset } = this.#loaded();
    const analysis = this.analyse(question.round, question.classing);
    return flaggedGeojson({
      dataset,
      analysis,
      judgement: this.judge(question),
      geometries: this.#geometries,
      studies: this.exportStudies(question),
    });
  }

  /** What the studies add to the files of a question. */
  exportStudies(question: Question): ReturnType<typeof exportStudies> {
    return exportStudies(this.#loadedAtlas(), question);
  }

  /** The answer of a study; undefined where it was cancelled, or asked again meanwhile. */
  async study<Id extends StudyId>(
    id: Id,
    asked: StudyQuestion,
    report: (done: number, total: number) => void,
  ): Promise<StudyResult<Id> | undefined> {
    const turn = this.cancelStudy(id);
    const isWanted = (): boolean => this.#turns.get(id) === turn;
    const study: Study = studies[id];
    const answer = await study(this.#loadedAtlas(), asked, studyRun(report, isWanted));
    return isWanted() ? (answer as StudyResult<Id>) : undefined;
  }

  /** Ends the present turn of a study. */
  cancelStudy(id: StudyId): number {
    const turn = (this.#turns.get(id) ?? 0) + 1;
    this.#turns.set(id, turn);
    return turn;
  }

  /** The last judgement where it answers the same question. */
  #judged(question: Question): Judgement {
    const kept = this.#judgement;
    if (kept && JSON.stringify(kept.question) === JSON.stringify(question)) return kept;
    return this.judge(question);
  }

  #loadedAtlas(): LoadedAtlas {
    const { dataset } = this.#loaded();
    if (!this.#project) throw new Error('no project is loaded in this worker');
    return {
      dataset,
      geometries: this.#geometries,
      project: this.#project,
      analysis: ({ round, classing }) => this.analyse(round, classing),
      judgement: (question) => this.#judged(question),
      keep: <Value>(name: string, make: () => Value): Value => {
        if (!this.#kept.has(name)) this.#kept.set(name, make());
        return this.#kept.get(name) as Value;
      },
    };
  }

  #loaded(): Atlas {
    if (!this.#atlas) throw new Error('no project is loaded in this worker');
    return this.#atlas;
  }

  async #open(
    files: CollectedFiles,
    fromFiles: boolean,
    report: (progress: Progress) => void,
  ): Promise<LoadAnswer> {
    const project = readProject(files.project.text, files.project.name);
    if (!project.ok) return project;
    const prepared = await prepareFiles(project.project.instructions, files.find, report);
    const reading = readDataset(project.project.instructions, prepared, report);
    const unused = unusedFiles(files, project.project.instructions);
    if (!reading.ok) {
      const found = reading.diagnostics.map((one) => withNames(one, files.names));
      return { ok: false, diagnostics: [...found, ...project.diagnostics, ...unused] };
    }
    const { instructions } = project.project;
    const points = await readPoints(instructions, reading.geometries, prepared.findFile);
    if (reading.dataset.indicators.length === 0) return withoutIndicator(files.project.name);
    report({ step: 'analysis', done: 0, total: 1 });
    const opened = openProject(project.project, withPoints(reading.dataset, points));
    report({ step: 'geometry', done: 0, total: 1 });
    const geometry = packGeometry(opened.dataset.areas, reading.geometries, reading.farAreas);
    this.#defaults.clear();
    this.#kept.clear();
    this.#judgement = undefined;
    this.#analysis = undefined;
    this.#geometries = reading.geometries;
    this.#project = project.project;
    this.#atlas = {
      dataset: opened.dataset,
      geometry: {
        areas: new Blob([geometry.areas], { type: 'application/geo+json' }),
        labels: new Blob([geometry.labels], { type: 'application/geo+json' }),
        points: points.layers.map(
          (layer) => new Blob([packPoints(layer)], { type: 'application/geo+json' }),
        ),
        bounds: geometry.bounds,
        extent: geometry.extent,
      },
      joins: reading.joins,
      diagnostics: [
        ...reading.diagnostics,
        ...points.diagnostics,
        ...project.diagnostics,
        ...opened.diagnostics,
        ...unused,
      ],
      classing: project.project.classing,
      rule: project.project.rule,
      presets: project.project.presets,
      projectText: files.project.text,
      projectName: files.project.name,
      fromFiles,
    };
    return { ok: true, atlas: this.#atlas };
  }
}

/** Where a file is not there, the names of the others tell whether it is called otherwise. */
function withNames(diagnostic: Diagnostic, names: readonly string[]): Diagnostic {
  return diagnostic.kind === 'file-not-found' ? { ...diagnostic, items: names } : diagnostic;
}

/** There is nothing to class, mark or draw. */
function withoutIndicator(file: string): LoadAnswer {
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
  instructions: {
    readonly areas: { source: string; tiles?: string; borders?: string };
    readonly tables: readonly { source: string }[];
    readonly points?: readonly { source: string }[];
  },
): Atlas['diagnostics'] {
  const { areas, tables, points = [] } = instructions;
  const sources = [areas, ...tables, ...points].map(({ source }) => source);
  const used = new Set([...sources, areas.tiles ?? '', areas.borders ?? ''].map(fileName));
  const unused = files.names.filter(
    (name) => !used.has(fileName(name)) && !isCompanion(name, instructions.areas.source),
  );
  return unused.map((file) => ({ kind: 'file-unused', severity: 'hint', file }));
}
