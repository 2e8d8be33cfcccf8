import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Dataset } from '../../areas/dataset.ts';
import { languages, type Language } from '../../i18n/numbers/language.ts';
import type { View } from '../../state/url/settings.ts';
import '../parts/action-menu.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { LanguageChosenEvent, ThemeChosenEvent, ViewChosenEvent } from '../parts/events.ts';
import { icon } from '../parts/icon.ts';
import type { IconName } from '../parts/icons.ts';
import type { Theme } from '../parts/remembered.ts';
import '../map/search-box.ts';
import type { SearchBox } from '../map/search-box.ts';

const views: readonly (readonly [View, IconName])[] = [
  ['split', 'split'],
  ['map', 'map'],
  ['table', 'table'],
  ['review', 'review'],
];
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Title, search, view, language, theme and menu. */
@customElement('atlas-header')
export class AtlasHeader extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      header {
        display: flex;
        min-height: 3.5rem;
        padding: var(--space-1) var(--space-4);
        border-bottom: 1px solid var(--line);
        background: var(--surface);
        gap: var(--space-4);
        align-items: center;
      }

      /* The search gives way before the title breaks inside a word. */
      .name {
        display: flex;
        min-width: 0;
        max-width: 34%;
        flex: none;
        gap: var(--space-3);
        align-items: baseline;
      }

      h1 {
        margin: 0;
        max-height: 4.4em;
        /* A line of letters is a little higher than its box; without room it would count as a region to scroll. */
        padding-block: 2px;
        overflow-x: hidden;
        overflow-y: auto;
        font-size: var(--text-large);
        font-weight: 700;
        line-height: 1.3;
      }

      .product {
        color: var(--ink-soft);
        font-size: var(--text-small);
        white-space: nowrap;
      }

      search-box {
        min-width: 14rem;
        max-width: 34rem;
        margin: 0 auto;
        flex: 1 1 34rem;
      }

      .tools {
        display: flex;
        gap: var(--space-1);
        align-items: center;
      }

      search-box[hidden] + .tools {
        margin-left: auto;
      }

      .languages,
      .views {
        display: flex;
      }

      .languages button,
      .views button {
        border-radius: 0;
      }

      .languages button:first-child,
      .views button:first-child {
        border-radius: var(--radius) 0 0 var(--radius);
      }

      .languages button:last-child,
      .views button:last-child {
        border-radius: 0 var(--radius) var(--radius) 0;
      }

      .languages button + button,
      .views button + button {
        margin-left: -1px;
      }

      .languages button {
        padding: 0 var(--space-2);
        font-size: var(--text-small);
      }

      @media (pointer: coarse) {
        .languages button {
          min-width: 2.75rem;
        }
      }

      @media (max-width: 999px) {
        header {
          display: grid;
          padding: var(--space-2);
          gap: var(--space-1) var(--space-2);
          grid-template-columns: minmax(0, 1fr) auto;
        }

        .name {
          max-width: none;
        }

        search-box {
          width: 100%;
          max-width: none;
          grid-column: 1 / -1;
        }

        .views,
        .product {
          display: none;
        }

        .tools {
          order: -1;
          grid-column: 2;
          grid-row: 1;
        }

        .name {
          grid-column: 1;
          grid-row: 1;
        }
      }
    `,
  ];

  @property({ attribute: false }) data: Dataset | undefined;
  @property({ attribute: false }) view: View = 'split';
  @property({ attribute: false }) theme: Theme = 'system';
  @query('search-box') private searchBox!: SearchBox;

  focusSearch(): void {
    this.searchBox.focus();
  }

  #handleTheme(): void {
    const next = themes[(themes.indexOf(this.theme) + 1) % themes.length] ?? 'system';
    this.dispatchEvent(new ThemeChosenEvent(next));
  }

  #views(): TemplateResult {
    return html`<div class="views" role="group" aria-label=${this.texts.views.label}>
      ${views.map(
        ([view, name]) =>
          html`<button
            type="button"
            class="icon"
            aria-pressed=${view === this.view}
            aria-label=${this.texts.views[view]}
            title=${this.texts.views[view]}
            @click=${() => this.dispatchEvent(new ViewChosenEvent(view))}
          >
            ${icon(name)}
          </button>`,
      )}
    </div>`;
  }

  #languages(): TemplateResult {
    const button = (language: Language): TemplateResult =>
      html`<button
        type="button"
        lang=${language}
        aria-pressed=${language === this.language}
        aria-label=${this.texts.languageName[language]}
        @click=${() => this.dispatchEvent(new LanguageChosenEvent(language))}
      >
        ${language.toUpperCase()}
      </button>`;
    return html`<div class="languages" role="group" aria-label=${this.texts.header.language}>
      ${languages.map(button)}
    </div>`;
  }

  override render(): TemplateResult {
    const { header, product } = this.texts;
    const themeText = `${header.theme}: ${header.themes[this.theme]}`;
    return html`<header>
      <slot name="skip"></slot>
      <div class="name">
        <h1><bdi>${this.data?.title ?? product}</bdi></h1>
        ${this.data ? html`<span class="product">${product}</span>` : nothing}
      </div>
      <search-box .data=${this.data} ?hidden=${!this.data}></search-box>
      <div class="tools">
        ${this.data ? this.#views() : nothing} ${this.#languages()}
        <button
          type="button"
          class="icon plain"
          aria-label=${themeText}
          title=${themeText}
          @click=${() => this.#handleTheme()}
        >
          ${icon('theme')}
        </button>
        <action-menu ?loaded=${this.data !== undefined}></action-menu>
      </div>
    </header>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-header': AtlasHeader;
  }
}
