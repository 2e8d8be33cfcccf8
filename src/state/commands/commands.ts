import type { LoadRequest } from '../../opening/fetching/load-request.ts';
import type { Rule } from '../../analysis/question/rule.ts';
import type { AreaId } from '../../areas/area-id.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { Atlas } from '../../opening/atlas.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import { lineDiagnostic } from '../../worker/worker-line.ts';
import type { StudyId } from '../../studies/studies.ts';
import { Answers } from './answers.ts';
import { isSameLoad, type AtlasState, type AtlasStore, type Notice } from '../store/atlas-state.ts';
import { indexOfArea, questionIn, ruleIn, withClassing } from '../shown/chosen.ts';
import { CutInHand } from './cut-in-hand.ts';
import { Drafts } from './drafts.ts';
import { embeddedAddress } from '../url/examples.ts';
import { Figures } from './figures.ts';
import { flaggedAreas, flaggedNeighbour } from '../table/flagged-areas.ts';
import { noticeOfFault, noticeOfFigures, noticeOfLoad } from './load-notice.ts';
import { freshly, mayPass, requestOf } from './load-request.ts';
import { noFilter, type Settings } from '../url/settings.ts';
import { settled } from './outcome.ts';
import { StudyAnswers } from './study-answers.ts';
import { settingsFromQuery } from '../url/url.ts';
import { UrlWriter, type History } from '../url/url-writer.ts';
import { withPreset } from '../url/with-preset.ts';

/** The only writer of the store, together with the listener to the URL. */
export class Commands {
  readonly #store: AtlasStore;
  readonly #caller: AtlasCaller;
  readonly #answers: Answers;
  readonly #studies: StudyAnswers;
  readonly #wanted = new Set<StudyId>();
  readonly #figures: Figures;
  readonly #preferredLanguage: Language;
  readonly #url = new UrlWriter(() => this.#state.settings);
  readonly #cut: CutInHand;
  readonly #drafts: Drafts;
  /** An atlas that has been read and is about to be shown: questions wait for it. */
  #switching: Atlas | undefined;
  /** Tries the last load again, past the browser's cache. */
  #again: () => Promise<void> = () => this.start();

  constructor(store: AtlasStore, caller: AtlasCaller, preferredLanguage: Language) {
    this.#store = store;
    this.#caller = caller;
    this.#drafts = new Drafts(store);
    this.#preferredLanguage = preferredLanguage;
    this.#answers = new Answers(
      caller,
      (atlas, result) => {
        if (isSameLoad(atlas, this.#state.atlas)) this.#store.update({ result });
        this.#cut.awaitRest();
      },
      (error) => this.notify(noticeOfFault(error, this.#state.settings)),
    );
    this.#cut = new CutInHand(store, () => !this.#answers.isBusy);
    this.#studies = new StudyAnswers(store, caller);
    this.#figures = new Figures(store, caller, {
      arrived: () => this.#ask(),
      seen: () => this.#askStudies(),
      failed: (diagnostic) => this.notify(noticeOfFigures(diagnostic, this.#state.settings)),
    });
    window.addEventListener('popstate', () => this.#followUrl());
  }

  /** Loads what the address bar names. */
  async start(): Promise<void> {
    const { local } = this.#state.settings;
    if (local === undefined)
      await this.#open(requestOf(this.#state.settings), () => this.#state.settings, 'replace');
    else
      this.#store.update({
        failure: [{ kind: 'local-project-needed', severity: 'error', file: local }],
      });
  }

  /** Changes what the URL owns. Sliders and typing replace; choices push a step into the history. */
  change(patch: Partial<Settings>, history: History = 'push'): void {
    const settings = { ...this.#state.settings, ...patch };
    this.#url.write(settings, history);
    this.#store.update({ settings });
    this.#ask();
  }

  /** Another thing to show; a rule follows the frame of the classes. */
  show(changed: Partial<Settings>): void {
    const { atlas, settings } = this.#state;
    const { classing } = changed;
    if (!atlas || !classing) return this.change(changed);
    this.change({ ...changed, ...withClassing(atlas, settings, classing) });
  }

  /**
   * The rule was changed, or taken back to the project's own. Each step that is pushed can be undone.
   * @param slides a cut is in hand: map and rule follow it, other views when it rests
   */
  changeRule(rule: Rule | undefined, history: History, slides = false): void {
    const { settings, ruleSteps } = this.#state;
    if (slides) this.#cut.move();
    if (history === 'push') this.#store.update({ ruleSteps: [...ruleSteps, settings.rule] });
    this.change({ rule }, history);
  }

  /** Takes back the last change of the rule. */
  undoRule(): void {
    const { ruleSteps } = this.#state;
    if (ruleSteps.length === 0) return;
    this.#store.update({ ruleSteps: ruleSteps.slice(0, -1) });
    this.change({ rule: ruleSteps.at(-1) });
  }

  /** The table of areas, with those alone that narrowly miss the rule. */
  showNearMisses(): void {
    const { view } = this.#state.settings;
    const filter = { ...noFilter, show: 'near-miss' as const };
    this.change({ filter, study: undefined, view: view === 'map' ? 'split' : view });
  }

  /** Keeps the rule in force under a name, to be chosen and to stand in the project file; the same name is overwritten. */
  savePreset(name: string): void {
    const { atlas, settings, presets } = this.#state;
    if (!atlas) return;
    this.#store.update({ presets: withPreset(presets, name, ruleIn(atlas, settings)) });
  }

  /** Choices inside the views; undefined takes one back. */
  setOptions(patch: Readonly<Record<string, string | undefined>>, history: History = 'push'): void {
    const options = { ...this.#state.settings.options, ...patch };
    const stated = Object.entries(options).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    this.change({ options: Object.fromEntries(stated) }, history);
  }

  /** Sees to it that a study answers what is on screen. */
  needStudy(id: StudyId): void {
    this.#wanted.add(id);
    if (this.#figures.isSeen) this.#askStudies();
  }

  choose(area: AreaId | undefined): void {
    if (area !== this.#state.settings.area) this.change({ area });
  }

  /** Goes to the next or previous flagged area; undefined where none is flagged. */
  step(direction: 1 | -1): number | undefined {
    const { atlas, result, settings } = this.#state;
    if (!atlas || !result) return undefined;
    const list = flaggedAreas(atlas.dataset, result.judgement, settings.filter);
    const chosen = indexOfArea(atlas.dataset, settings.area);
    const next = flaggedNeighbour(list, atlas.dataset, chosen, direction);
    if (next !== undefined) this.choose(atlas.dataset.areas[next]?.id);
    return next;
  }

  /** Opens a project of this site; undefined: the embedded one. */
  async openExample(project?: string): Promise<void> {
    await this.#open(
      { from: 'address', address: project ?? embeddedAddress, base: document.baseURI },
      () => ({ ...this.#settingsForOtherData(), project }),
      'push',
    );
  }

  /** Opens dropped or chosen files. A link to the same project keeps its choices. */
  async openFiles(files: readonly File[]): Promise<void> {
    this.closeDraft();
    await this.#open({ from: 'files', files }, (atlas) => this.#settingsForFiles(atlas), 'push');
    const isWithoutProject = this.#state.failure?.some(({ kind }) => kind === 'no-project-file');
    this.#again = () => this.openFiles(files);
    if (isWithoutProject === true) await this.#drafts.begin(files);
  }

  /** Loads what the import assistant has drafted, as if the project file had been dropped too. */
  async acceptDraft(name: string, text: string): Promise<void> {
    const files = this.#state.draft?.files ?? [];
    await this.openFiles([new File([text], name, { type: 'application/json' }), ...files]);
  }

  closeDraft(): void {
    this.#drafts.close();
  }

  /** The program has failed while the assistant was open. */
  giveUpDraft(error: unknown): void {
    this.#drafts.giveUp(error);
  }

  /** Too late for a load that has been read already: it appears. */
  cancelLoad(): void {
    const wasUnderstanding = this.#drafts.cancel();
    if (!this.#caller.cancelLoad() && !wasUnderstanding) return;
    this.#store.update({ progress: undefined, preview: undefined });
    this.notify({ tone: 'done', text: this.#texts.loading.cancelled });
  }

  notify(notice: Notice | undefined): void {
    this.#store.update({ notice });
  }

  dismissFailure(): void {
    this.#store.update({ failure: undefined });
  }

  /** Why there is no map now, or over which part of the world it has come to rest. */
  mapChanged(change: Partial<Pick<AtlasState, 'mapExtent' | 'mapFailure'>>): void {
    this.#store.update(change);
  }

  /** A tile of areas that the worker holds. */
  readonly tile: AtlasCaller['tile'] = (...place) => this.#caller.tile(...place);

  /** The first view is on screen: figures that it did without may come. */
  mapDrawn(): void {
    this.#figures.afterFirstView();
  }

  /** What is found in figures that have not been read yet belongs to the report, too. */
  readonly needReport = (): void => this.#figures.needAll();

  /** Asks again for what did not come: figures, or the whole of the last load. */
  retry(what: 'figures' | 'load' = 'load'): void {
    this.notify(undefined);
    if (what === 'figures') this.#figures.retry();
    else void this.#again();
  }

  /** The flagged areas of the present question as a GeoJSON text. */
  flaggedGeojson(): Promise<string> | undefined {
    const question = this.#state.result?.judgement.question;
    return question && this.#caller.flaggedGeojson(question);
  }

  /**
   * What the studies add to the files of the present question. All figures that the files tell are on screen then; undefined
   * where they cannot be had.
   */
  async exportStudies(): Promise<Awaited<ReturnType<AtlasCaller['exportStudies']>> | undefined> {
    if (!(await this.#figures.needShown())) return undefined;
    const { atlas, result } = this.#state;
    if (!atlas || !result) return undefined;
    const { question } = result.judgement;
    this.#store.update({ result: await this.#answers.answer(atlas, question) });
    return this.#caller.exportStudies(question);
  }

  get #state(): Readonly<AtlasState> {
    return this.#store.state;
  }

  get #texts() {
    return textsOf(this.#state.settings.language);
  }

  /** Language and view stay when other data are opened; what belongs to the old data goes. */
  #settingsForOtherData(): Settings {
    const { language, view } = this.#state.settings;
    return { ...settingsFromQuery('', language), view };
  }

  /**
   * A load ends in one update with atlas, result and settings together, or in a failure beside the old
   * atlas. The settings are made at its end, so that a choice made meanwhile is not lost.
   */
  async #open(
    request: LoadRequest,
    settingsFor: (atlas: Atlas) => Settings,
    history: History,
  ): Promise<void> {
    this.#drafts.cancel();
    this.#store.update({
      failure: undefined,
      canRetryLoad: false,
      notice: undefined,
      preview: undefined,
      progress: { step: 'fetch', done: 0, total: 1 },
    });
    this.#again = () => this.#open(freshly(request), settingsFor, history);
    const loaded = await this.#caller.load(
      request,
      (progress) => {
        if (this.#state.progress) this.#store.update({ progress });
      },
      (preview) => {
        if (!this.#state.atlas && this.#state.progress) this.#store.update({ preview });
      },
    );
    if (!loaded) return;
    const ended = { progress: undefined, preview: undefined };
    if (!loaded.ok) {
      const { diagnostics: failure } = loaded;
      const canRetryLoad = mayPass(request, failure);
      return this.#store.update({ ...ended, failure, canRetryLoad });
    }
    const { atlas } = loaded;
    this.#again = () => this.#open(freshly(request), () => this.#state.settings, 'replace');
    this.#figures.forget();
    this.#wanted.clear();
    this.#switching = atlas;
    const settings = settingsFor(atlas);
    const answer = await settled(this.#answers.answer(atlas, questionIn(atlas, settings)));
    if (this.#switching !== atlas) return;
    this.#switching = undefined;
    if ('error' in answer) {
      const failure = [lineDiagnostic(answer.error)];
      return this.#store.update({ ...ended, failure, canRetryLoad: true });
    }
    const { value: result } = answer;
    const notice = noticeOfLoad(atlas, settings, settings === this.#state.settings);
    this.#url.write(settings, history);
    this.#store.update({
      atlas,
      result,
      studies: {},
      presets: atlas.presets ?? [],
      ruleSteps: [],
      settings,
      notice,
      ...ended,
      // Other areas do not change that no map can be drawn.
      ...(this.#state.mapFailure === 'failed' && { mapFailure: undefined }),
    });
    this.#ask();
  }

  #settingsForFiles(atlas: Atlas): Settings {
    const { settings } = this.#state;
    const shown = this.#state.atlas;
    const isSame = shown === undefined || shown.projectText === atlas.projectText;
    if (settings.local === atlas.projectName && isSame) return settings;
    return { ...this.#settingsForOtherData(), local: atlas.projectName };
  }

  /** The address of what is on screen now. */
  link(): string {
    this.#url.flush();
    return window.location.href;
  }

  #followUrl(): void {
    this.#url.forget();
    const before = this.#state.settings;
    const settings = settingsFromQuery(window.location.search, this.#preferredLanguage);
    this.#store.update({ settings });
    if (settings.project === before.project && settings.local === before.local) this.#ask();
    else void this.start();
  }

  /** Studies wait for the first view. */
  #askStudies(): void {
    for (const id of this.#wanted) {
      this.#figures.needStudy(id);
      void this.#studies.need(id);
    }
    this.#wanted.clear();
  }

  #ask(): void {
    const { atlas, settings } = this.#state;
    if (!atlas || this.#switching || !this.#figures.follow()) return;
    void this.#answers.ask(atlas, questionIn(atlas, settings));
  }
}
