import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Publication } from '../../areas/publication.ts';
import { hasContact } from '../../export/publication-words.ts';
import { formatDataDate } from '../../i18n/numbers/data-date.ts';
import { shownText } from '../../i18n/texts.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';

/** Who publishes the data, whom to ask and which day they are of, with links; the project file has checked the addresses. */
@customElement('contact-lines')
export class ContactLines extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        font-size: var(--text-small);
        overflow-wrap: anywhere;
      }

      :host([data-line]) p {
        display: inline;
        margin-right: var(--space-4);
      }

      /* A projector: in one line. */
      @media (max-width: 1199px) {
        :host([data-line]) {
          font-size: 0.75rem;
        }

        :host([data-line]) p {
          margin-right: var(--space-3);
        }
      }

      a {
        display: inline-block;
        padding-block: 0.2rem;
        color: var(--accent);
      }

      @media (pointer: coarse) {
        a {
          margin-block: -0.4rem;
          padding-block: 0.8rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) publication: Publication | undefined;
  /** Whether it is said that nobody is named. */
  @property({ attribute: false }) saysNone = false;

  #link(address: string, text = address): TemplateResult {
    return html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>`;
  }

  #publisher(): TemplateResult | typeof nothing {
    const { publisher } = this.publication ?? {};
    if (!publisher) return nothing;
    const name = shownText(this.language, publisher.name);
    const head = this.texts.publication.publisher('');
    return html`<p>${head}${publisher.url ? this.#link(publisher.url, name) : name}</p>`;
  }

  #date(): TemplateResult | typeof nothing {
    const { dataDate } = this.publication ?? {};
    const { publication: words } = this.texts;
    if (dataDate === undefined) return nothing;
    return html`<p>${words.dataDate(formatDataDate(this.language, dataDate, words.to))}</p>`;
  }

  #contact(): TemplateResult | typeof nothing {
    const { contact } = this.publication ?? {};
    const { publication: words } = this.texts;
    if (!contact || !hasContact(contact)) {
      return this.saysNone ? html`<p>${words.noContact}</p>` : nothing;
    }
    const { name, email, url, text } = contact;
    const parts = [
      name && shownText(this.language, name),
      email && html`<a href="mailto:${email}">${email}</a>`,
      url && this.#link(url),
      text && shownText(this.language, text),
    ].filter((part) => part !== undefined && part !== '');
    return html`<p>
      ${words.contact('')}${parts.map((part, place) => html`${place > 0 ? ', ' : nothing}${part}`)}
    </p>`;
  }

  override render(): TemplateResult {
    return html`${this.#contact()}${this.#publisher()}${this.#date()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-lines': ContactLines;
  }
}
