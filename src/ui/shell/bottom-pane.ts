import { ContextConsumer } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { commandsContext } from '../../state/controllers/store-context.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { methodLinks } from '../parts/method-link.ts';
import { placesOfView } from '../methods/method-places.ts';
import { PaneElement } from '../parts/pane-element.ts';
import { studyView, studyViews, titleOfView } from '../studies/study-views.ts';
import '../table/table-pane.ts';
import { tabAfterKey } from './tab-after-key.ts';
import { areasTab, groupTabs, type TabId } from './tab-groups.ts';

/** Below the map: the table of areas, and the views of the studies, one at a time. */
@customElement('bottom-pane')
export class BottomPane extends PaneElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        height: 100%;
        min-height: 0;
        flex-direction: column;
        container-type: inline-size;
      }

      .tabs {
        display: flex;
        flex-wrap: wrap;
        border-bottom: 1px solid var(--line);
        background: var(--surface-sunken);
        column-gap: var(--space-4);
        flex: none;
      }

      .group {
        display: flex;
        position: relative;
        padding-top: 0.9375rem;
        flex-wrap: wrap;
      }

      .group > span {
        position: absolute;
        top: 1px;
        left: 0.625rem;
        color: var(--ink-soft);
        font-size: 0.75rem;
        line-height: 1.2;
      }

      .tabs button {
        min-height: 1.625rem;
        padding: 0 0.625rem;
        border: 0;
        border-bottom: 3px solid transparent;
        border-radius: 0;
        background: none;
        white-space: nowrap;
      }

      .tabs button[aria-selected='true'] {
        border-bottom-color: var(--accent);
        background: var(--surface);
        font-weight: 650;
      }

      /* Where the tabs take two lines, the lines are low. */
      @container (width < 62rem) {
        .group {
          padding-top: 0;
        }

        .group > span {
          display: none;
        }

        .group + .group {
          border-left: 1px solid var(--line);
        }

        .tabs {
          column-gap: 0;
        }

        .tabs button {
          min-height: 1.5rem;
          font-size: var(--text-small);
        }
      }

      /* On a phone, and beside a panel: in as few lines as they need. */
      @container (width < 40rem) {
        .group {
          display: contents;
        }

        .tabs button {
          padding: 0 var(--space-2);
          font-size: var(--text-small);
        }
      }

      @media (pointer: coarse) {
        .tabs button {
          min-height: 2.75rem;
        }
      }

      @media (forced-colors: active) {
        .tabs button {
          border-bottom-color: Canvas;
        }
      }

      .table {
        display: grid;
        min-height: 0;
        flex: 1;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      }

      .table:focus {
        outline: none;
      }

      table-pane {
        min-height: 0;
      }

      .view {
        min-height: 0;
        padding: var(--space-3) var(--space-4);
        overflow: auto;
        flex: 1;
      }

      .view[data-full] {
        padding: 0;
      }

      .view:focus-visible {
        outline-offset: -2px;
      }

      .methods {
        display: flex;
        margin-bottom: var(--space-2);
        flex-wrap: wrap;
        gap: 0 var(--space-4);
      }
    `,
  ];

  readonly #commands = new ContextConsumer(this, { context: commandsContext });
  @property({ attribute: false }) shown: Shown | undefined;
  @property({ attribute: false }) atlas: Atlas | undefined;
  /** Id of the chosen view; undefined: the table of areas. */
  @property({ attribute: false }) study: string | undefined;
  /** It stands behind a tab, which stays open when another view is chosen. */
  @property({ attribute: false }) isTab = false;

  /** For the skip link: the next Tab reaches the first control of the view that is shown. */
  focusView(): void {
    this.renderRoot.querySelector<HTMLElement>('#view')?.focus();
  }

  #choose(id: string): void {
    const study = id === areasTab ? undefined : id;
    this.#commands.value?.change({ study, ...(this.isTab && { pane: 'table' }) });
  }

  #handleKey(event: KeyboardEvent, ids: readonly string[], chosen: string): void {
    const id = tabAfterKey(event.key, ids, chosen);
    if (id === undefined) return;
    event.preventDefault();
    this.#choose(id);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  }

  #tabs(shown: Shown, chosen: string): TemplateResult {
    const { frame } = this.texts;
    const views = studyViews.filter((view) => view.isAvailable(shown.dataset));
    const tabs: { id: TabId; title: string }[] = [
      { id: areasTab, title: frame.areasView },
      ...views.map(({ id }) => ({ id, title: titleOfView(id, this.texts, shown.dataset) })),
    ];
    const groups = groupTabs(tabs, this.texts);
    const ids = groups.flatMap((group) => group.tabs.map(({ id }) => id));
    return html`<div
      class="tabs"
      role="tablist"
      aria-label=${frame.views}
      @keydown=${(event: KeyboardEvent) => this.#handleKey(event, ids, chosen)}
    >
      ${groups.map(
        (group) =>
          html`<div class="group" role="presentation">
            <span aria-hidden="true">${group.title}</span>
            ${group.tabs.map(({ id, title }) => this.#tab(id, title, id === chosen))}
          </div>`,
      )}
    </div>`;
  }

  #tab(id: TabId, title: string, isChosen: boolean): TemplateResult {
    return html`<button
      type="button"
      role="tab"
      id="tab-${id}"
      aria-controls="view"
      aria-selected=${isChosen ? 'true' : 'false'}
      tabindex=${isChosen ? 0 : -1}
      @click=${() => this.#choose(id)}
    >
      ${title}
    </button>`;
  }

  /** The rows stand in the order of a register, which may come a moment after the map. */
  #table({ textRanks }: Atlas): TemplateResult {
    if (textRanks) {
      // The focus is given to a plain element: a negative tabindex on the host of a shadow root would take all that is in it
      // out of the order of Tab.
      return html`<div
        id="view"
        class="table"
        role="tabpanel"
        tabindex="-1"
        aria-labelledby="tab-${areasTab}"
      >
        <h2 class="visually-hidden">${this.texts.frame.areasView}</h2>
        <table-pane></table-pane>
      </div>`;
    }
    return html`<div
      id="view"
      class="view"
      role="tabpanel"
      tabindex="0"
      aria-labelledby="tab-${areasTab}"
    >
      <p class="soft" role="status">${this.texts.loading.title} …</p>
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, atlas } = this;
    if (!shown || !atlas) return nothing;
    const view = studyView(this.study, shown.dataset);
    const chosen = view?.id ?? areasTab;
    return html`${this.#tabs(shown, chosen)}
    ${
      view
        ? html`<div
            id="view"
            class="view"
            ?data-full=${view.isFull}
            role="tabpanel"
            tabindex="0"
            aria-labelledby="tab-${chosen}"
          >
            <h2 class="visually-hidden">${titleOfView(view.id, this.texts, shown.dataset)}</h2>
            ${view.isFull ? nothing : methodLinks(placesOfView(shown.dataset, view.id, this.texts))}
            ${view.render(shown)}
          </div>`
        : this.#table(atlas)
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bottom-pane': BottomPane;
  }
}
