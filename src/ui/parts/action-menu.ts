import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { ActionChosenEvent, ViewChosenEvent, type Action } from './events.ts';
import { icon } from './icon.ts';

interface Entry {
  readonly action: Action | 'review';
  readonly text: string;
}

/** Where the header shows no views, as its styles say. */
const narrowHeader = '(max-width: 999px)';

/** The menu of the page: projects, downloads, help. A menu button by the ARIA pattern. */
@customElement('action-menu')
export class ActionMenu extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: relative;
      }

      .menu {
        position: absolute;
        z-index: var(--over-cards);
        top: calc(100% + var(--space-1));
        right: 0;
        width: max-content;
        max-width: min(24rem, calc(100vw - 1rem));
        max-height: calc(100vh - 5rem);
        overflow: auto;
        padding: var(--space-2);
        border: 1px solid var(--line);
        border-radius: var(--radius-large);
        background: var(--surface-raised);
        box-shadow: var(--shadow);
      }

      .group + .group {
        margin-top: var(--space-2);
        padding-top: var(--space-2);
        border-top: 1px solid var(--line);
      }

      .title {
        padding: 0 var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      [role='menuitem'] {
        display: block;
        width: 100%;
        border: 0;
        background: none;
        text-align: left;
      }

      [role='menuitem']:hover,
      [role='menuitem']:focus-visible {
        background: var(--accent-soft);
        outline-offset: -2px;
      }
    `,
  ];

  /** Whether there is an atlas to save, print or download from. */
  @property({ type: Boolean }) loaded = false;
  @state() private open = false;
  /** Whether the header has no room for the views: the way into the review is here then. */
  #isNarrow = false;
  @query('button') private opener!: HTMLButtonElement;

  #entries(): readonly (readonly [string, readonly Entry[]])[] {
    const { header } = this.texts;
    const project: Entry[] = [
      { action: 'open', text: header.open },
      { action: 'open-country', text: header.openCountry },
      { action: 'open-example', text: header.openExample },
    ];
    const help: Entry[] = [{ action: 'help', text: header.help }];
    if (!this.loaded)
      return [
        [header.project, project],
        ['', help],
      ];
    project.push(
      { action: 'save-project', text: header.saveProject },
      { action: 'copy-link', text: header.copyLink },
    );
    if (this.#isNarrow) project.push({ action: 'review', text: header.review });
    const downloads: Entry[] = [
      { action: 'csv-shown', text: header.csvShown },
      { action: 'csv-full', text: header.csvFull },
      { action: 'csv-plain', text: header.csvPlain },
      { action: 'geojson', text: header.geojson },
      { action: 'csv-neighbourhoods', text: header.csvNeighbourhoods },
      { action: 'geojson-neighbourhoods', text: header.geojsonNeighbourhoods },
      { action: 'codebook', text: header.codebook },
      { action: 'picture', text: header.picture },
      { action: 'picture-beside', text: header.pictureBeside },
      { action: 'print', text: header.print },
    ];
    help.unshift(
      { action: 'report', text: header.report },
      { action: 'methods', text: this.texts.methods.menu },
    );
    return [
      [header.project, project],
      [header.exports, downloads],
      ['', help],
    ];
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  async #show(last = false): Promise<void> {
    this.#isNarrow = matchMedia(narrowHeader).matches;
    this.open = true;
    await this.updateComplete;
    this.#items.at(last ? -1 : 0)?.focus();
  }

  #hide(giveFocus: boolean): void {
    this.open = false;
    if (giveFocus) this.opener.focus();
  }

  #choose(action: Entry['action']): void {
    this.#hide(true);
    this.dispatchEvent(
      action === 'review' ? new ViewChosenEvent(action) : new ActionChosenEvent(action),
    );
  }

  #handleOpenerKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#show(event.key === 'ArrowUp');
  }

  #handleMenuKey(event: KeyboardEvent): void {
    const items = this.#items;
    const index = items.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const targets: Record<string, number> = {
      ArrowDown: (index + 1) % items.length,
      ArrowUp: (index - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const target = targets[event.key];
    if (event.key === 'Escape') this.#hide(true);
    else if (event.key === 'Tab') this.#hide(false);
    else if (target !== undefined) items[target]?.focus();
    if (event.key === 'Tab') return;
    event.stopPropagation();
    if (target !== undefined || event.key === 'Escape') event.preventDefault();
  }

  #handleFocusOut(event: FocusEvent): void {
    if (!this.renderRoot.contains(event.relatedTarget as Node | null)) this.open = false;
  }

  #menu(): TemplateResult {
    return html`<div
      class="menu"
      role="menu"
      aria-label=${this.texts.header.menu}
      @keydown=${(event: KeyboardEvent) => this.#handleMenuKey(event)}
    >
      ${this.#entries().map(
        ([title, entries]) =>
          html`<div class="group" role="group" aria-label=${title || this.texts.header.help}>
            ${title === '' ? nothing : html`<p class="title" aria-hidden="true">${title}</p>`}
            ${entries.map(
              ({ action, text }) =>
                html`<button
                  type="button"
                  role="menuitem"
                  tabindex="-1"
                  data-action=${action}
                  @click=${() => this.#choose(action)}
                >
                  ${text}
                </button>`,
            )}
          </div>`,
      )}
    </div>`;
  }

  /** Safari gives a button that is clicked the focus only where `tabindex` says so; without it the click would close and open. */
  override render(): TemplateResult {
    return html`<div @focusout=${(event: FocusEvent) => this.#handleFocusOut(event)}>
      <button
        type="button"
        class="icon plain"
        tabindex="0"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${this.texts.header.menu}
        title=${this.texts.header.menu}
        @click=${() => (this.open ? this.#hide(true) : void this.#show())}
        @keydown=${(event: KeyboardEvent) => this.#handleOpenerKey(event)}
      >
        ${icon('menu')}
      </button>
      ${this.open ? this.#menu() : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'action-menu': ActionMenu;
  }
}
