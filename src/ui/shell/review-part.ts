import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { reloadButton } from '../parts/retry-button.ts';
import { part } from '../../areas/program-part.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { reviewFilesAmong } from '../../opening/fetching/review-file.ts';
import type { Commands } from '../../state/commands/commands.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { AtlasStore } from '../../state/store/atlas-state.ts';
import type { Pane } from '../../state/url/settings.ts';
import { lineDiagnostic } from '../../worker/line-diagnostic.ts';
import type { PaneFrame } from '../frame/pane-frame.ts';
import type { MapPane } from '../map/map-pane.ts';
import type { ReviewPanes } from '../review/review-panes.ts';

/** What the review needs of the page. */
export interface ReviewHost extends ReactiveControllerHost {
  readonly store: AtlasStore;
  readonly commands: Commands;
  readonly texts: Texts;
  readonly map: MapPane | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The panes of the review: fetched when the view is opened for the first time, for few readers ever open it. */
export class ReviewPart implements ReactiveController {
  readonly #host: ReviewHost;
  #panes: ReviewPanes | undefined;
  #isAsked = false;
  /** Why the part did not come. */
  #failure: Diagnostic | undefined;

  constructor(host: ReviewHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isAsked || this.#host.store.live.settings.view !== 'review') return;
    this.#isAsked = true;
    void this.#fetch();
  }

  /** What the panes are called where they stand behind tabs. */
  get tabs(): Readonly<Partial<Record<Pane, string>>> {
    return this.#panes?.tabs ?? {};
  }

  panes(shown: Shown, frame: PaneFrame, isNarrow: boolean): TemplateResult {
    const { texts } = this.#host;
    return (
      this.#panes?.render(shown, frame, isNarrow) ??
      html`<div class="left">
          ${this.#failure ? this.#failed(this.#failure) : html`<p class="pane soft" role="status">${texts.views.reviewComing}</p>`}
        </div>
        <div class="right"></div>
        <div class="bottom"></div>`
    );
  }

  /** While the review is open dropped logs and backups are taken into its record; everything else is opened as a project. */
  async takeFiles(files: readonly File[]): Promise<void> {
    const panes = this.#host.store.live.settings.view === 'review' ? this.#panes : undefined;
    const { review, others } = panes
      ? await reviewFilesAmong(files)
      : { review: [], others: files };
    if (review.length > 0) panes?.take(review);
    if (others.length > 0 || review.length === 0) await this.#host.commands.openFiles(others);
  }

  #failed(failure: Diagnostic): TemplateResult {
    const { store, texts } = this.#host;
    return html`<div class="pane" role="alert">
      <p>${wordDiagnostic(failure, store.live.settings.language)}</p>
      ${reloadButton(texts.failure.reload)}
    </div>`;
  }

  async #fetch(): Promise<void> {
    try {
      const { ReviewPanes } = await part('review', import('../review/review-panes.ts'));
      this.#panes = new ReviewPanes(this.#host);
    } catch (error) {
      this.#failure = lineDiagnostic(error);
    }
    this.#host.requestUpdate();
  }
}
