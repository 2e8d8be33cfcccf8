import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** Milliseconds in which a text must stay the same before it is said: somebody who types a word hears one answer. */
const rest = 700;

/** Says a text aloud that changes while somebody types or drags: once, when the hand rests. It is not seen. */
@customElement('calm-status')
export class CalmStatus extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  /** Empty: nothing is to be said. */
  @property() text = '';
  @state() private said: string | undefined;
  #timer: number | undefined;

  override disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('text')) return;
    window.clearTimeout(this.#timer);
    const { text } = this;
    // What stands there when the page is drawn is read there, and not said.
    if (this.said === undefined) this.said = '';
    else this.#timer = window.setTimeout(() => (this.said = text), rest);
  }

  protected override render(): TemplateResult {
    return html`<p role="status">${this.said}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calm-status': CalmStatus;
  }
}
