import type { AreaGeometry } from '../areas/area-geometry.ts';
import { sameClassing, type Classing } from '../analysis/question/classing.ts';
import { analyseRound } from '../analysis/classes/analyse-round.ts';
import { judgeRound } from '../analysis/time/judge-round.ts';
import { judge } from '../analysis/rule/coincidence.ts';
import { Frames } from '../analysis/rule/frames.ts';
import { answer, type Judgement } from '../analysis/rule/judgement.ts';
import type { Question } from '../analysis/question/question.ts';
import type { RoundAnalysis } from '../analysis/classes/round-analysis.ts';
import { axesOf } from '../analysis/pairs/axes.ts';
import { conditionsOf } from '../analysis/question/rule.ts';
import type { Dataset } from '../areas/dataset.ts';
import { flaggedGeojson } from '../export/flagged-geojson.ts';
import { neighbourhoodsGeojson } from '../export/neighbourhoods-geojson.ts';
import type { Project } from '../project/file/project.ts';
import type { OpenedAtlas } from '../opening/opened-atlas.ts';
import { countNeighbourhoods } from '../analysis/space/count-neighbourhoods.ts';
import { fingerprintsOf, type BasisFingerprints } from './basis-fingerprints.ts';
import { neighboursAtHand, neighboursInSteps } from '../studies/kept-neighbours.ts';
import { askOnce } from '../studies/computations.ts';
import type { LoadedAtlas } from '../studies/loaded-atlas.ts';
import { figuresNeeded, type StudyId } from '../studies/studies.ts';
import type { StudyQuestion } from '../studies/study.ts';
import { exportStudies } from '../studies/told-studies.ts';

/** So many analyses are kept: two rounds in two classings. */
const mostKept = 4;

/** A project in the worker: answers questions about it, and fetches first what they are about. */
export class LoadedProject implements LoadedAtlas {
  readonly opened: OpenedAtlas;
  /** Areas flagged by default per round, while another classing is chosen. */
  readonly #defaults = new Map<string, number>();
  /** What studies keep as long as the project is loaded. */
  readonly #kept = new Map<string, unknown>();
  /** The newest first. */
  #analyses: readonly { readonly of: Dataset; readonly analysis: RoundAnalysis }[] = [];
  #judgement: Judgement | undefined;
  #outlines: Promise<readonly AreaGeometry[]> | undefined;
  /** Classes and means inside frames, which stay the same while a cut is moved. */
  #frames: Frames | undefined;

  constructor(opened: OpenedAtlas) {
    this.opened = opened;
  }

  /** With the figures that have been fetched up to now. */
  get dataset(): Dataset {
    return this.opened.figures?.dataset ?? this.opened.atlas.dataset;
  }

  get project(): Project {
    return this.opened.project;
  }

  get geometries(): readonly AreaGeometry[] {
    return this.opened.geometries;
  }

  get borders(): OpenedAtlas['borders'] {
    return this.opened.borders;
  }

  /** Outlines of all areas, fetched once where they have not been read. */
  outlines(): Promise<readonly AreaGeometry[]> {
    const { geometries, outlines } = this.opened;
    if (!outlines) return Promise.resolve(geometries);
    this.#outlines ??= outlines();
    this.#outlines.catch(() => (this.#outlines = undefined));
    return this.#outlines;
  }

  /** Outlines of these areas, in area order; of others they may be absent. */
  async shapesOf(areas: readonly number[]): Promise<readonly AreaGeometry[]> {
    const { geometries, outlines } = this.opened;
    return outlines ? outlines(areas) : geometries;
  }

  /** Classes, ranks and means of what has been fetched of one round; the last few are kept, for one goes to and fro. */
  analyse(round: string, classing: Classing): RoundAnalysis {
    const { dataset } = this;
    const ofRound = this.#analyses.filter((one) => one.analysis.round === round);
    const same = ofRound.find((one) => sameClassing(one.analysis.classing, classing));
    const before = (same ?? ofRound[0])?.analysis;
    const analysis =
      same?.of === dataset ? same.analysis : analyseRound(dataset, round, classing, before);
    const others = this.#analyses.filter((one) => one !== same);
    this.#analyses = [{ of: dataset, analysis }, ...others.slice(0, mostKept - 1)];
    return analysis;
  }

  /**
   * Makes what is asked first, as a rule: the project's own classes of the stated round, or of the first one, and which areas
   * touch.
   */
  prepare(wanted: string | undefined): void {
    const { rounds } = this.dataset;
    const round = rounds.find(({ id }) => id === wanted) ?? rounds[0];
    if (round) this.analyse(round.id, this.project.classing);
    neighboursAtHand(this);
  }

  analysis({ round, classing }: Question): RoundAnalysis {
    return this.analyse(round, classing);
  }

  /** Fetches what the rule and the project's own rule are about. */
  async needRule({ round, rule }: Question): Promise<void> {
    const conditions = [...conditionsOf(rule), ...conditionsOf(this.project.rule)];
    const ids = conditions.map(({ indicator }) => indicator);
    await this.opened.figures?.need(round, ids);
  }

  /** Fetches what a study is about: the rule, the indicator that is shown, a round, or all rounds. */
  async needStudy(id: StudyId, asked: StudyQuestion): Promise<void> {
    const { question, indicator, options } = asked;
    const { figures } = this.opened;
    if (!figures) return;
    await this.needRule(question);
    const needed = figuresNeeded(id);
    if (needed === 'indicator') await figures.need(question.round, [indicator]);
    if (needed === 'axes') {
      const axes = axesOf(this.dataset, question.rule, options);
      await figures.need(question.round, axes ? [axes.x.id, axes.y.id] : []);
    }
    if (needed === 'round' || needed === 'rounds') await figures.need(question.round);
    if (needed !== 'rounds') return;
    for (const round of this.dataset.rounds) await figures.need(round.id);
  }

  /** The last judgement where it answers the same question. */
  judgement(question: Question): Judgement {
    const kept = this.#judgement;
    if (kept && JSON.stringify(kept.question) === JSON.stringify(question)) return kept;
    return this.judge(question);
  }

  /** The rule applied to every area of a round. What the rule is about must have been fetched. */
  judge(question: Question): Judgement {
    const { dataset } = this;
    const { rule } = this.project;
    const analysis = this.analysis(question);
    if (this.#frames?.analysis !== analysis) this.#frames = new Frames(dataset, analysis);
    const judgement = judge(dataset, analysis, question.rule, rule, { frames: this.#frames });
    const flaggedByDefault = this.#flaggedByDefault(question, judgement);
    const rook = neighboursAtHand(this)?.rook;
    const neighbourhoods = rook && countNeighbourhoods(dataset, judgement.flags, rook);
    const summary = { ...judgement.summary, flaggedByDefault, neighbourhoods };
    this.#judgement = { ...judgement, summary };
    return this.#judgement;
  }

  /** The default is the project's own rule under its own classing, whatever classing is chosen. */
  #flaggedByDefault({ round, classing }: Question, { summary }: Judgement): number {
    const { rule, classing: own } = this.project;
    if (sameClassing(classing, own)) return summary.flaggedByDefault;
    const kept = this.#defaults.get(round);
    if (kept !== undefined) return kept;
    const { flagged } = judgeRound(this.dataset, rule, own, round).judgement.summary;
    this.#defaults.set(round, flagged);
    return flagged;
  }

  /** The flagged areas as a GeoJSON text, with every figure of the round. */
  async flaggedGeojson(question: Question): Promise<string> {
    await this.opened.figures?.need(question.round);
    const studies = await this.exportStudies(question);
    const judgement = this.judgement(question);
    const flagged = [...judgement.flags.keys()].filter(
      (area) => judgement.flags[area] === answer.yes,
    );
    return flaggedGeojson({
      dataset: this.dataset,
      analysis: this.analysis(question),
      judgement,
      geometries: await this.shapesOf(flagged),
      studies,
    });
  }

  /** The neighbourhoods with their ground as a GeoJSON text: those with these keys, in their order, or all. */
  async neighbourhoodsGeojson(question: Question, keys?: readonly string[]): Promise<string> {
    await this.opened.figures?.need(question.round);
    const studies = await this.exportStudies(question);
    const judgement = this.judgement(question);
    const wanted = keys && new Set(keys);
    const areas = studies.clusters.list
      .filter(({ key }) => !wanted || wanted.has(key))
      .flatMap((cluster) => cluster.areas);
    const input = {
      dataset: this.dataset,
      analysis: this.analysis(question),
      judgement,
      geometries: await this.shapesOf(areas),
      studies,
    };
    return neighbourhoodsGeojson(input, keys);
  }

  /** What the studies add to the columns of the files of a question. */
  async exportStudies(question: Question): ReturnType<typeof exportStudies> {
    await this.needRule(question);
    return exportStudies(askOnce(this), question);
  }

  /** Needs the figures of the rule and which areas touch, and nothing that is asked for otherwise. */
  async fingerprints(question: Question): Promise<BasisFingerprints> {
    await this.needRule(question);
    const neighbours = await neighboursInSteps(this);
    const { projectText } = this.opened.atlas;
    return fingerprintsOf({ projectText, dataset: this.dataset, neighbours }, question);
  }

  keep<Value>(name: string, make: () => Value): Value {
    if (!this.#kept.has(name)) this.#kept.set(name, make());
    return this.#kept.get(name) as Value;
  }
}
