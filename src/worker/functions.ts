import type { LoadRequest } from '../opening/fetching/load-request.ts';
import type { Classing } from '../analysis/question/classing.ts';
import { transfer } from 'comlink';
import type { Judgement } from '../analysis/rule/judgement.ts';
import type { Question } from '../analysis/question/question.ts';
import { groupsOf } from '../analysis/values/groups.ts';
import { allTextRanks, type TextRanks } from '../analysis/values/text-ranks.ts';
import { withoutAnalysis, type RoundAnalysis } from '../analysis/classes/round-analysis.ts';
import type { FileKind } from '../areas/draft.ts';
import { packAreas } from '../areas/packed-areas.ts';
import type { OnProgress } from '../ingest/instructions/reading.ts';
import type {
  AreaFileUnderstanding,
  AreaHints,
  AreaKeyForms,
} from '../ingest/understand/understand-areas.ts';
import type { TableHints } from '../ingest/understand/understand-table.ts';
import type { DraftedTable } from '../project/draft/draft-tables.ts';
import type { LoadAnswer, PackedAnswer, AtlasPreview } from '../opening/atlas.ts';
import type { DraftAnswer, DraftProgress, DraftTrial } from './drafting/draft.ts';
import { DraftFiles } from './drafting/draft-files.ts';
import { toldAnswer, toldTable, toldTrial } from './drafting/told-draft.ts';
import type { BasisFingerprints } from './basis-fingerprints.ts';
import { GivenFigures, type FiguresAnswer } from '../opening/given-figures.ts';
import { LoadedProject } from './loaded-project.ts';
import { readLogs, type LogsAnswer, type LogsProgress, type LogSource } from './read-logs.ts';
import {
  reviewFile,
  reviewView,
  type ReviewAsked,
  type ReviewFileKind,
  type ReviewView,
} from './review-files.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { neighbourhoodSheets, type NeighbourhoodSheet } from './neighbourhood-sheets.ts';
import { packAnalysis, type PackedAnalysis } from './packed-analysis.ts';
import { FilesAtHand } from '../opening/fetching/files-at-hand.ts';
import { openAtlas } from '../opening/open-atlas.ts';
import { computeStudy, type StudyResult } from '../studies/computations.ts';
import { studyRun } from '../studies/study-run.ts';
import type { StudyId } from '../studies/studies.ts';
import type { StudyQuestion } from '../studies/study.ts';

/** A copy of the arrays goes to the page without being copied there once more; the worker's own stay here. */
function handOver(judgement: Judgement): Judgement {
  const conditions = judgement.conditions.map(({ condition, holds, thresholds, classes }) => ({
    condition,
    holds: holds.slice(),
    thresholds: thresholds.slice(),
    ...(classes && { classes: classes.slice() }),
  }));
  const flags = judgement.flags.slice();
  const nearMisses = judgement.nearMisses.slice();
  const arrays = [
    flags,
    nearMisses,
    ...conditions.flatMap(({ holds, thresholds, classes }) => [
      holds,
      thresholds,
      ...(classes ? [classes] : []),
    ]),
  ];
  return transfer(
    { ...judgement, flags, nearMisses, conditions },
    arrays.map(({ buffer }) => buffer),
  );
}

/** The functions that run off the main thread. One instance holds one loaded project. */
export class AtlasFunctions {
  readonly #atHand = new FilesAtHand();
  readonly #draft = new DraftFiles(this.#atHand);
  #project: LoadedProject | undefined;
  readonly #given = new GivenFigures();
  /** Counts the turns of each study: a study whose turn is over is no longer wanted. */
  readonly #turns = new Map<StudyId, number>();

  /** The first question to a worker: whether it has started. */
  isThere(): true {
    return true;
  }

  /** Reads a project and everything it names. Bad data is an answer, never an exception. */
  async load(
    request: LoadRequest,
    report: OnProgress,
    foresee: (preview: AtlasPreview) => void = () => undefined,
  ): Promise<LoadAnswer> {
    const opening = await openAtlas(request, report, foresee, this.#atHand);
    if (!opening.ok) return opening;
    this.#draft.letGo();
    this.#project = new LoadedProject(opening.opened);
    this.#given.begin(opening.opened);
    return { ok: true, atlas: opening.opened.atlas };
  }

  /** The same with the areas in few large pieces, for the way to the page. */
  async loadPacked(
    request: LoadRequest,
    report: OnProgress,
    foresee: (preview: AtlasPreview) => void,
  ): Promise<PackedAnswer> {
    const answer = await this.load(request, report, foresee);
    if (!answer.ok) return answer;
    const { dataset } = answer.atlas;
    const atlas = { ...answer.atlas, dataset: { ...dataset, areas: [] } };
    // While the page unpacks the areas, what it will ask first is made.
    const round = request.from === 'address' ? request.wanted?.round : undefined;
    setTimeout(() => this.#project?.prepare(round));
    return { ok: true, atlas, areas: packAreas(dataset.areas) };
  }

  /**
   * Fetches figures of a round: those of the stated indicators, or all. Answers with everything of the round that the page
   * has not been given yet.
   */
  fetchFigures(round: string, ids?: readonly string[]): Promise<FiguresAnswer> {
    return this.#given.fetch(this.#loaded().opened, round, ids);
  }

  /** Places of the areas' texts in the alphabet, where the load has not brought them. */
  textRanks(): TextRanks {
    return allTextRanks(this.#loaded().dataset);
  }

  /** A tile of the areas, where the worker makes them; undefined where nothing lies in it. */
  tile(zoom: number, x: number, y: number): Uint8Array | undefined {
    const bytes = this.#loaded().opened.tile?.(zoom, x, y);
    return bytes && transfer(bytes, [bytes.buffer]);
  }

  /** Files without a project file: what they are, and a project drafted of them. */
  async understand(
    files: readonly File[],
    kinds: Readonly<Record<string, FileKind>>,
    report: (progress: DraftProgress) => void,
  ): Promise<DraftAnswer> {
    return toldAnswer(await this.#draft.understand(files, kinds, report));
  }

  understandAreas(
    name: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaFileUnderstanding | undefined> {
    return this.#draft.understandAreas(name, hints, tables);
  }

  async understandTable(
    name: string,
    hints: TableHints,
    sheet?: string,
  ): Promise<DraftedTable | undefined> {
    const table = await this.#draft.understandTable(name, hints, sheet);
    return table && toldTable(table);
  }

  chooseKey(
    file: string,
    key: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaKeyForms> {
    return this.#draft.chooseKey(file, key, hints, tables);
  }

  /** What loading a draft would give; the loaded project stays. */
  async tryDraft(text: string): Promise<DraftTrial> {
    return toldTrial(await this.#draft.try(text));
  }

  /**
   * Classes, ranks and means of one round, of the indicators whose figures are there.
   * @param known ids whose analysis the page has already
   */
  analyse(round: string, classing: Classing, known: readonly string[] = []): RoundAnalysis {
    return withoutAnalysis(this.#loaded().analyse(round, classing), known);
  }

  /** The same for the way to the page. */
  analysePacked(round: string, classing: Classing, known: readonly string[]): PackedAnalysis {
    const { names } = groupsOf(this.#loaded().dataset.areas, 'municipality');
    return packAnalysis(this.analyse(round, classing, known), names);
  }

  /** The rule applied to every area of a round. */
  async judge(question: Question): Promise<Judgement> {
    const project = this.#loaded();
    await project.needRule(question);
    return handOver(project.judge(question));
  }

  /** The flagged areas as a GeoJSON text. */
  flaggedGeojson(question: Question): Promise<string> {
    return this.#loaded().flaggedGeojson(question);
  }

  /** The neighbourhoods with their ground as a GeoJSON text: those with these keys, or all. */
  neighbourhoodsGeojson(question: Question, keys?: readonly string[]): Promise<string> {
    return this.#loaded().neighbourhoodsGeojson(question, keys);
  }

  /** What the studies add to the columns of the files of a question. */
  exportStudies(question: Question): ReturnType<LoadedProject['exportStudies']> {
    return this.#loaded().exportStudies(question);
  }

  /** What a review under this question stands on: project, data and rule. */
  fingerprints(question: Question): Promise<BasisFingerprints> {
    return this.#loaded().fingerprints(question);
  }

  /** What a review has come to, for the page. */
  reviewView(asked: ReviewAsked): Promise<ReviewView> {
    return reviewView(this.#loaded(), asked);
  }

  /** One of the files of a review. */
  reviewFile(asked: ReviewAsked, kind: ReviewFileKind, language: Language): Promise<string> {
    return reviewFile(this.#loaded(), asked, kind, language);
  }

  /** The evidence sheets of these neighbourhoods, a few at a time, until `take` wants no more. */
  neighbourhoodSheets(
    question: Question,
    keys: readonly string[],
    take: (sheets: readonly NeighbourhoodSheet[]) => Promise<boolean>,
  ): Promise<void> {
    return neighbourhoodSheets(this.#loaded(), question, keys, take);
  }

  /** Logs of a review as one; needs no project. */
  readLogs(
    sources: readonly LogSource[],
    project: string,
    report: (progress: LogsProgress) => void,
  ): Promise<LogsAnswer> {
    return readLogs(sources, project, report);
  }

  /** The answer of a study; undefined where it was cancelled, or asked again meanwhile. */
  async study<Id extends StudyId>(
    id: Id,
    asked: StudyQuestion,
    report: (done: number, total: number) => void,
  ): Promise<StudyResult<Id> | undefined> {
    const turn = this.cancelStudy(id);
    const isWanted = (): boolean => this.#turns.get(id) === turn;
    const project = this.#loaded();
    await project.needStudy(id, asked);
    if (!isWanted()) return undefined;
    const answer = await computeStudy(id, project, asked, studyRun(report, isWanted));
    return isWanted() ? answer : undefined;
  }

  /** Ends the present turn of a study. */
  cancelStudy(id: StudyId): number {
    const turn = (this.#turns.get(id) ?? 0) + 1;
    this.#turns.set(id, turn);
    return turn;
  }

  #loaded(): LoadedProject {
    if (!this.#project) throw new Error('no project is loaded in this worker');
    return this.#project;
  }
}
