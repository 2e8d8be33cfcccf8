import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { MethodsWantedEvent } from './events.ts';

export interface MethodPlace {
  readonly section: string;
  readonly about: string;
}

/** "Wie berechnet?" beside a number: one click to its part of the methods page. */
@customElement('method-link')
export class MethodLink extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: inline-block;
        max-width: 100%;
      }

      button.link {
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-weight: 400;
        text-align: left;
        text-decoration-style: dotted;
      }

      button.link:hover {
        color: var(--accent);
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** The part of the methods page. */
  @property() section = '';
  /** What is computed, in words. */
  @property() about = '';
  /** Whether the words stand beside the question, or are only read aloud. */
  @property({ type: Boolean }) short = false;

  #handleClick(): void {
    this.dispatchEvent(new MethodsWantedEvent(this.section));
  }

  override render(): TemplateResult {
    const { methods } = this.texts;
    const { about, short } = this;
    return html`<button
      type="button"
      class="link"
      aria-haspopup="dialog"
      aria-label=${about === '' ? nothing : methods.howOf(about)}
      title=${about === '' ? nothing : methods.howOf(about)}
      @click=${() => this.#handleClick()}
    >
      ${about === '' || short ? methods.how : methods.howOf(about)}
    </button>`;
  }
}

/** The questions side by side; nothing where there is none. */
export function methodLinks(places: readonly MethodPlace[]): TemplateResult | typeof nothing {
  if (places.length === 0) return nothing;
  return html`<div class="methods">
    ${places.map(
      ({ section, about }) =>
        html`<method-link .section=${section} .about=${about}></method-link> `,
    )}
  </div>`;
}

/** The question beside a heading, where one sees what it is about. */
export function shortLink(section: string, about: string): TemplateResult {
  return html`<method-link short .section=${section} .about=${about}></method-link>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'method-link': MethodLink;
  }
}
