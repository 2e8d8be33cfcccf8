import { html, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../../i18n/card-words.ts';
import { reviewWords, type ReviewWords } from '../../i18n/review-words.ts';
import { groupsOf } from '../../analysis/values/groups.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Commands } from '../../state/commands/commands.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { AtlasStore } from '../../state/store/atlas-state.ts';
import type { Pane } from '../../state/url/settings.ts';
import { chosenPanel } from '../area/chosen-panel.ts';
import type { PaneFrame } from '../frame/pane-frame.ts';
import type { MapPane } from '../map/map-pane.ts';
import { Desk } from '../desk/desk.ts';
import { DeskKeyboard } from './desk-keyboard.ts';
import { keptRecord } from '../desk/desk-record.ts';
import { Keeping } from '../keeping/keeping.ts';
import '../keeping/record-keeping.ts';
import './gone-entries.ts';
import './review-agreement.ts';
import './review-decision.ts';
import '../card/review-figures.ts';
import './review-legend.ts';
import './review-map-key.ts';
import '../outcome/review-outcome.ts';
import './review-queue.ts';
import './review-start.ts';
import '../sheets/review-prints.ts';
import { reviewLayoutStyles } from './review-layout-styles.ts';

/** What the panes need of the page. */
export interface PanesHost {
  readonly store: AtlasStore;
  readonly commands: Commands;
  readonly texts: Texts;
  readonly map: MapPane | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

function hasChosen({ index, neighbourhood, municipality }: Shown): boolean {
  return (index ?? neighbourhood ?? municipality) !== undefined;
}

/** The panes of the review around the map: the queue, the neighbourhood with its decision, and figures below. */
export class ReviewPanes {
  readonly #host: PanesHost;
  #desk: Desk | undefined;
  #keeping: Keeping | undefined;
  #load: number | undefined;
  readonly #keyboard: DeskKeyboard;

  constructor(host: PanesHost) {
    this.#host = host;
    this.#keyboard = new DeskKeyboard(host);
    this.#keyboard.start();
    const { renderRoot: root } = host;
    const { styleSheet } = reviewLayoutStyles;
    if (root instanceof ShadowRoot && styleSheet)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  get tabs(): Readonly<Partial<Record<Pane, string>>> {
    const { tabs } = this.#words;
    return { legend: tabs.queue, area: tabs.card, table: tabs.figures };
  }

  get #words(): ReviewWords {
    return reviewWords(this.#host.store.live.settings.language);
  }

  render(shown: Shown, frame: PaneFrame, isNarrow: boolean): TemplateResult {
    const desk = this.#deskOf();
    const { tabs, figures, decision } = this.#words;
    const isBegun = desk?.state.stage === 'review';
    return html`${isBegun ? html`<review-map-key .desk=${desk} .hasMunicipalities=${this.#hasMunicipalities}></review-map-key>` : nothing}
      <section class="left" data-pane="legend" ?data-begun=${isBegun} aria-label=${tabs.queue}>
        ${isNarrow ? this.#narrow() : nothing}
        ${
          isBegun
            ? html`<review-queue .desk=${desk}
                  ><review-outcome .desk=${desk}></review-outcome
                ></review-queue>
                <review-legend .desk=${desk}></review-legend>`
            : html`<review-start .desk=${desk}></review-start>`
        }
        <div class="below">
          ${
            isBegun
              ? html`<review-prints
                  .desk=${desk}
                  .pictureNow=${() => this.#host.map?.pictureNow()}
                ></review-prints>`
              : html`<review-outcome .desk=${desk}></review-outcome>`
          }
          <record-keeping .keeping=${this.#keeping} .known=${() => desk?.state.log ?? []}
            ><gone-entries .desk=${desk}></gone-entries
          ></record-keeping>
        </div>
      </section>
      <section id="panel" class="right" data-pane="area" aria-label=${tabs.card}>
        ${isBegun || hasChosen(shown) ? chosenPanel(shown) : html`<p class="soft beforehand">${decision.beforehand}</p>`}
        <review-decision .desk=${desk}></review-decision>
      </section>
      ${isNarrow ? nothing : frame.border('bottom', false, false)}
      <section id="table" class="bottom" data-pane="table" aria-label=${figures.tabs}>
        ${
          isBegun && desk?.state.isComparing
            ? html`<review-agreement .desk=${desk}></review-agreement>`
            : html`<review-figures .desk=${desk}></review-figures>`
        }
      </section>`;
  }

  /** Whoever comes with a small screen is told what it is made for, and led back. */
  #narrow(): TemplateResult {
    const card = cardWords(this.#host.store.live.settings.language);
    return html`<aside class="narrow small">
      ${card.narrow}
      <button type="button" class="link" @click=${() => this.#desk?.leaveView()}>
        ${card.toMap}
      </button>
    </aside>`;
  }

  /** Whether the map draws lines of municipalities: from tiles, where there is more than one. */
  get #hasMunicipalities(): boolean {
    const { atlas } = this.#host.store.live;
    if (!atlas?.geometry.tiles) return false;
    return groupsOf(atlas.dataset.areas, 'municipality').names.length > 1;
  }

  /** Logs and backups that were dropped. */
  take(files: readonly File[]): void {
    void this.#keeping?.take(files);
  }

  /** One desk per loaded project. */
  #deskOf(): Desk | undefined {
    const { atlas, load } = this.#host.store.live;
    if (!atlas || load === this.#load) return this.#desk;
    this.#desk?.close();
    this.#keeping?.close();
    const { review } = atlas;
    const { store, commands } = this.#host;
    const desk = new Desk(
      {
        store,
        commands,
        frame: (areas) => this.#host.map?.frameAreas(areas),
        overlook: (areas) => this.#host.map?.zoomToAreas(areas),
        foresee: (places) => this.#host.map?.foreseeAreas(places),
      },
      review,
      keptRecord(review.id),
    );
    this.#load = load;
    this.#desk = desk;
    this.#keyboard.desk = desk;
    let { stage, isComparing } = desk.state;
    desk.store.subscribe(() => {
      const { state } = desk;
      if (state.stage !== stage || state.isComparing !== isComparing) this.#host.requestUpdate();
      ({ stage, isComparing } = state);
    });
    this.#keeping = new Keeping(review.id, commands);
    void desk.open();
    void this.#keeping.open();
    return desk;
  }
}
