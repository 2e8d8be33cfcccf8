import { css, html, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { longestTexts } from '../../review/entry/entry.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { otherNames, statedName } from '../desk/hand-over.ts';
import { ReviewElement } from '../card/review-element.ts';

/** Who reviews, and the way for another person to go on with the same queue under their own name. */
@customElement('reviewer-change')
export class ReviewerChange extends ReviewElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      summary {
        cursor: pointer;
        overflow-wrap: anywhere;
      }

      form {
        display: flex;
        margin-top: var(--space-1);
        gap: var(--space-1);
      }

      input {
        width: 100%;
        min-width: 0;
        flex: 1;
      }
    `,
  ];

  @state() private name = '';
  /** Names stand in the page while they are asked for alone: a second person may decide without sight of others. */
  @state() private isOpen = false;
  @query('details') private readonly details!: HTMLDetailsElement | null;

  async #handleSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const { desk, name } = this;
    if (!desk || statedName(name) === '') return;
    await desk.handOver(name);
    if (desk.state.head?.author !== statedName(name)) return;
    this.name = '';
    if (this.details) this.details.open = false;
    this.renderRoot.querySelector('summary')?.focus();
  }

  override render(): TemplateResult {
    const { handOver: words } = this.words.people;
    const { head, heads = [] } = this.desk?.state ?? {};
    const names = this.isOpen ? otherNames(head?.author ?? '', heads) : [];
    const author = head?.author ?? '';
    return html`<details
      @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}
    >
      <summary class="small"><bdi>${words.title(author)}</bdi></summary>
      <form @submit=${(event: Event) => void this.#handleSubmit(event)}>
        <input
          id="name"
          type="text"
          list="names"
          maxlength=${longestTexts.name}
          autocomplete="off"
          aria-label=${words.name}
          placeholder=${words.name}
          .value=${this.name}
          @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)}
        />
        <datalist id="names">${names.map((one) => html`<option value=${one}></option>`)}</datalist>
        <button type="submit" ?disabled=${statedName(this.name) === ''}>${words.change}</button>
      </form>
      <p class="small soft">${words.help}</p>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reviewer-change': ReviewerChange;
  }
}
