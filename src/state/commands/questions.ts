import type { AtlasCaller } from '../../worker/caller.ts';
import type { StudyId } from '../../studies/studies.ts';
import { questionIn } from '../shown/chosen.ts';
import { firstNeed, settingsAtHand } from '../shown/needed-figures.ts';
import { shownIn } from '../shown/shown.ts';
import type { AtlasStore, Result } from '../store/atlas-state.ts';
import type { AtlasWriter } from '../store/atlas-store.ts';
import type { Settings } from '../url/settings.ts';
import { Answers, type Asked } from './answers.ts';
import { CutInHand } from './cut-in-hand.ts';
import { Figures } from './figures.ts';
import { noticeOfFault, noticeOfFigures } from './load-notice.ts';
import { StudyAnswers } from './study-answers.ts';

/** Keeps what is on screen in step with the settings: the result, the figures it is about, and the studies that views ask for. */
export class Questions {
  readonly figures: Figures;
  readonly cut: CutInHand;
  readonly #store: AtlasStore;
  readonly #write: AtlasWriter;
  readonly #answers: Answers;
  readonly #studies: StudyAnswers;
  /** Studies that wait for the first view. */
  readonly #wanted = new Set<StudyId>();
  /** Number of a load that has been read and is about to be shown: questions wait for it. */
  #switching: number | undefined;

  constructor(store: AtlasStore, write: AtlasWriter, caller: AtlasCaller) {
    this.#store = store;
    this.#write = write;
    this.#answers = new Answers(
      caller,
      ({ load }, result) => {
        if (load === store.live.load) write({ result, unanswered: undefined, isAnswerLate: false });
        this.cut.awaitRest();
      },
      (error, { question }) =>
        write({
          unanswered: question,
          isAnswerLate: false,
          notice: noticeOfFault(error, store.live.settings),
        }),
      () => this.#tellLate(),
    );
    this.cut = new CutInHand(store, write, () => !this.#answers.isBusy);
    this.#studies = new StudyAnswers(store, write, caller);
    this.figures = new Figures(store, write, caller, {
      arrived: () => {
        this.follow();
        this.#studies.forgetFailures();
      },
      seen: () => this.#askStudies(),
      failed: (diagnostic) => write({ notice: noticeOfFigures(diagnostic, store.live.settings) }),
    });
  }

  /** Asks what the settings are about now; as long as figures of a choice are lacking, with what is on screen in its place. */
  follow(): void {
    if (this.#switching !== undefined) return;
    this.figures.follow();
    const { atlas, load, settings } = this.#store.live;
    const atHand = atlas && settingsAtHand(atlas, settings, this.#shown);
    if (!atlas || !atHand || firstNeed({ atlas, settings: atHand })) return;
    void this.#answers.ask({ load, atlas, question: questionIn(atlas, atHand) });
  }

  /** Below a hand that moves a cut nothing is pushed away by a message. */
  #tellLate(): void {
    if (!this.#store.live.isCutMoving) this.#write({ isAnswerLate: true });
  }

  /** What is on screen, as it would be chosen. */
  get #shown(): Partial<Settings> {
    const shown = shownIn(this.#store.live);
    if (!shown) return {};
    const { rule } = shown.result.judgement.question;
    return { round: shown.round.id, indicator: shown.indicator.id, rule };
  }

  /** Asks once more for what has failed: figures, studies, and an answer. */
  retry(): void {
    this.figures.retry();
    this.#studies.forgetFailures();
    this.follow();
  }

  /** Answers at once, past those that wait. */
  answer(asked: Asked): Promise<Result> {
    return this.#answers.answer(asked);
  }

  /** Sees to it that a study answers what is on screen. */
  needStudy(id: StudyId): void {
    this.#wanted.add(id);
    if (this.figures.isSeen) this.#askStudies();
  }

  /** Makes answers of a study that are likely to be wanted next. */
  foreseeStudy(id: StudyId, options: readonly Readonly<Record<string, string>>[]): void {
    if (this.figures.isSeen) this.#studies.foresee(id, options);
  }

  /** Another atlas is about to be shown: nothing is asked of the one before. */
  beginSwitch(load: number): void {
    this.figures.forget();
    this.#wanted.clear();
    this.#switching = load;
  }

  /** Whether it is still that one which is about to be shown. */
  endSwitch(load: number): boolean {
    if (this.#switching !== load) return false;
    this.#switching = undefined;
    return true;
  }

  #askStudies(): void {
    for (const id of this.#wanted) {
      this.figures.needStudy(id);
      void this.#studies.need(id);
    }
    this.#wanted.clear();
  }
}
