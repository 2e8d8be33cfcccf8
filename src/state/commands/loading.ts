import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { Atlas, Remedy } from '../../opening/atlas.ts';
import type { LoadRequest } from '../../opening/fetching/load-request.ts';
import type { LoadEnd } from '../../worker/caller.ts';
import { lineDiagnostic, lineRemedy } from '../../worker/line-diagnostic.ts';
import type { WorkerLine } from '../../worker/worker-line.ts';
import { questionIn } from '../shown/chosen.ts';
import { settingsAtHand } from '../shown/needed-figures.ts';
import type { AtlasState, Result } from '../store/atlas-state.ts';
import { embeddedAddress } from '../url/examples.ts';
import type { Settings } from '../url/settings.ts';
import { settingsFromQuery } from '../url/url.ts';
import type { History } from '../url/url-writer.ts';
import type { CommandBasis } from './command-basis.ts';
import type { Drafts } from './drafts.ts';
import { studiesOfFirstPicture } from './first-picture.ts';
import { noticeOfLink, noticeOfLoad } from './load-notice.ts';
import { freshly, remedyOf, requestOf } from './load-request.ts';
import { outcomeOf } from './outcome.ts';

/** The settings under which an atlas is shown first. */
type SettingsFor = (atlas: Atlas) => Settings;

type FailedLoad = Extract<LoadEnd, { readonly ok: false }>;

/** Neither on its way nor foreseen any more. */
const ended = { progress: undefined, preview: undefined };

/**
 * Loads what the address names, what is chosen, and what is dropped. A load ends in one update with atlas, result and settings
 * together, or in a failure beside the old atlas.
 */
export class Loading {
  readonly #basis: CommandBasis;
  readonly #drafts: Drafts;
  readonly #preferredLanguage: Language;
  /** Number of the last load that has been read. */
  #loads = 0;
  /** Tries the last load again, past the browser's cache. */
  #again: () => Promise<void> = () => this.start();
  /** The first load of the page has made way for files. */
  #hasMadeWay = false;

  constructor(basis: CommandBasis, drafts: Drafts, preferredLanguage: Language) {
    this.#basis = basis;
    this.#drafts = drafts;
    this.#preferredLanguage = preferredLanguage;
  }

  /** Loads what the address bar names. */
  async start(): Promise<void> {
    const { settings } = this.#now;
    const { local: file } = settings;
    if (file === undefined)
      await this.#open(requestOf(settings), () => this.#now.settings, 'replace');
    else
      this.#basis.write({ failure: [{ kind: 'local-project-needed', severity: 'error', file }] });
  }

  /** Opens a project of this site; undefined: the embedded one. */
  async openExample(project?: string): Promise<void> {
    const address = project ?? embeddedAddress;
    await this.#open(
      { from: 'address', address, base: document.baseURI },
      () => ({ ...this.#settingsForOtherData(), project }),
      'push',
    );
  }

  /**
   * Opens dropped or chosen files; of those without a project a draft is made. A link to the same project keeps its choices.
   * @param line of the worker that has read the files, where they come with a draft
   */
  async openFiles(files: readonly File[], line?: WorkerLine): Promise<void> {
    this.#drafts.close();
    const { atlas, progress } = this.#now;
    this.#hasMadeWay ||= !atlas && progress !== undefined;
    const request = { from: 'files', files } as const;
    const settingsFor = (atlas: Atlas): Settings => this.#settingsForFiles(atlas);
    const again = () => this.openFiles(files);
    const failed = await this.#open(request, settingsFor, 'push', { line, again });
    if (failed?.draft) await this.#drafts.begin(files, failed.draft, failed.diagnostics);
  }

  /** Nothing comes of the files that the first load has made way for: it begins anew, or the page would stay empty. */
  async goOn(): Promise<void> {
    const { atlas, progress } = this.#now;
    if (!this.#hasMadeWay || atlas || progress) return;
    this.#hasMadeWay = false;
    await this.start();
  }

  /** Too late for a load that has been read already: it appears. */
  cancel(): void {
    const { caller, write } = this.#basis;
    this.#hasMadeWay = false;
    const wasUnderstanding = this.#drafts.cancel();
    if (!caller.cancelLoad() && !wasUnderstanding) return;
    write(ended);
    const { cancelled: text } = textsOf(this.#now.settings.language).loading;
    write({ notice: { tone: 'done', text, ends: { with: 'choice' } } });
  }

  /** Asks again for what did not come: figures, or the whole of the last load. */
  retry(what: 'figures' | 'load'): void {
    const { write, questions } = this.#basis;
    write({ notice: undefined });
    if (what === 'figures') questions.retry();
    else void this.#again();
  }

  /** Back and forward: other settings, and where the address names other data a load. */
  followUrl(): void {
    const { write, url, questions } = this.#basis;
    url.forget();
    const before = this.#now.settings;
    const settings = settingsFromQuery(window.location.search, this.#preferredLanguage);
    write({ settings });
    if (settings.project !== before.project || settings.local !== before.local) {
      void this.start();
      return;
    }
    const { atlas } = this.#now;
    const notice = atlas && noticeOfLink(atlas, settings, window.location.search);
    if (notice) write({ notice });
    questions.follow();
  }

  get #now(): Readonly<AtlasState> {
    return this.#basis.store.live;
  }

  /**
   * Answers with why nothing was opened; where a draft can be made, that has not been said yet. Undefined where it was
   * opened, or where another load has taken its place.
   * @param way `again` where trying again is more than this load: the draft of dropped files belongs to it
   */
  async #open(
    request: LoadRequest,
    settingsFor: SettingsFor,
    history: History,
    way: { readonly line?: WorkerLine | undefined; readonly again?: () => Promise<void> } = {},
  ): Promise<FailedLoad | undefined> {
    this.#again = way.again ?? (() => this.#reopen(request, settingsFor, history));
    const loaded = await this.#read(request, way.line);
    if (!loaded?.ok) {
      if (loaded?.draft) this.#basis.write(ended);
      else if (loaded) this.#fail(loaded.diagnostics, remedyOf(request, loaded));
      return loaded;
    }
    this.#again = way.again ?? (() => this.#reopen(request, () => this.#now.settings, 'replace'));
    await this.#take(loaded.atlas, settingsFor, history);
    return undefined;
  }

  async #reopen(request: LoadRequest, settingsFor: SettingsFor, history: History): Promise<void> {
    await this.#open(freshly(request), settingsFor, history);
  }

  #read(request: LoadRequest, line?: WorkerLine): Promise<LoadEnd | undefined> {
    const { caller, write } = this.#basis;
    this.#drafts.cancel();
    write({
      failure: undefined,
      remedy: undefined,
      notice: undefined,
      preview: undefined,
      progress: { step: 'fetch', done: 0, total: 1 },
    });
    return caller.load(
      request,
      (progress) => {
        if (this.#now.progress) write({ progress });
      },
      (preview) => {
        if (!this.#now.atlas && this.#now.progress) write({ preview });
      },
      line,
    );
  }

  #fail(failure: readonly Diagnostic[], remedy: Remedy | undefined): void {
    this.#basis.write({ ...ended, failure, remedy });
  }

  /** The settings are made when the atlas has been read, so that a choice made meanwhile is not lost. */
  async #take(atlas: Atlas, settingsFor: SettingsFor, history: History): Promise<void> {
    const { questions, url } = this.#basis;
    const load = (this.#loads += 1);
    questions.beginSwitch(load);
    const settings = settingsFor(atlas);
    // What could not be had with it is asked for once more when it is on screen.
    const question = questionIn(atlas, settingsAtHand(atlas, settings));
    const answer = await outcomeOf(questions.answer({ load, atlas, question }));
    const studies = await studiesOfFirstPicture(this.#basis.caller, atlas, settings, question);
    if (!questions.endSwitch(load)) return;
    if ('error' in answer)
      return this.#fail([lineDiagnostic(answer.error)], lineRemedy(answer.error));
    const query = settings === this.#now.settings ? window.location.search : '';
    const notice = noticeOfLoad(atlas, settings, query);
    url.write(settings, history);
    this.#show({ atlas, load, result: answer.value, settings, notice, studies });
    questions.follow();
  }

  #show(
    shown: Pick<AtlasState, 'load' | 'settings' | 'notice' | 'studies'> & {
      atlas: Atlas;
      result: Result;
    },
  ): void {
    this.#basis.write({
      ...shown,
      unanswered: undefined,
      isAnswerLate: false,
      presets: shown.atlas.presets ?? [],
      ruleSteps: [],
      ...ended,
      // Other areas do not change that no map can be drawn.
      ...(this.#now.mapFailure === 'failed' && { mapFailure: undefined }),
    });
  }

  /** Language and view stay when other data are opened; what belongs to the old data goes. */
  #settingsForOtherData(): Settings {
    const { language, view } = this.#now.settings;
    return { ...settingsFromQuery('', language), view };
  }

  #settingsForFiles(atlas: Atlas): Settings {
    const { atlas: shown, settings } = this.#now;
    const isSame = shown === undefined || shown.projectText === atlas.projectText;
    if (settings.local === atlas.projectName && isSame) return settings;
    return { ...this.#settingsForOtherData(), local: atlas.projectName };
  }
}
