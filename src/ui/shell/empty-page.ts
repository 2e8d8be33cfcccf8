import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { ActionChosenEvent } from '../parts/events.ts';

/** The page before there are data: it invites. */
@customElement('empty-page')
export class EmptyPage extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      main {
        display: grid;
        height: 100%;
        padding: var(--space-6);
        place-content: center;
        justify-items: center;
        text-align: center;
        gap: var(--space-3);
      }

      h2 {
        font-size: var(--text-title);
      }

      /* What failed is told over it there, with the same ways on. */
      @media (max-width: 599px), (max-height: 599px) {
        :host([data-failed]) main > * {
          display: none;
        }
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        justify-content: center;
      }
    `,
  ];

  @property({ type: Boolean }) loading = false;

  #invitation(): TemplateResult {
    const { empty, header, claim } = this.texts;
    const choose = (action: 'open' | 'open-example') => (): void => {
      this.dispatchEvent(new ActionChosenEvent(action));
    };
    return html`<h2>${empty.title}</h2>
      <p class="soft">${claim}</p>
      <p>${empty.text}</p>
      <p class="buttons">
        <button type="button" class="primary" @click=${choose('open-example')}>
          ${header.openExample}
        </button>
        <button type="button" @click=${choose('open')}>${header.open}</button>
      </p>`;
  }

  override render(): TemplateResult {
    return html`<main>
      ${this.loading ? html`<p class="soft">${this.texts.loading.title} …</p>` : this.#invitation()}
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'empty-page': EmptyPage;
  }
}
