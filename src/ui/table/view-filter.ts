import { ContextConsumer } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { noFilter, type TableFilter } from '../../state/url/settings.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';

/** Limits the table to what the map shows. */
@customElement('view-filter')
export class ViewFilter extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      label {
        display: flex;
        min-height: 2rem;
        gap: var(--space-2);
        align-items: center;
      }

      input {
        width: 1.5rem;
        height: 1.5rem;
        margin: 0;
        flex: none;
      }

      @media (pointer: coarse) {
        label {
          min-height: 2.75rem;
        }

        input {
          width: 2.75rem;
          height: 2.75rem;
        }
      }
    `,
  ];

  readonly #commands = new ContextConsumer(this, { context: commandsContext });
  readonly #hasMap = new SelectController(this, ({ mapExtent }) => mapExtent !== undefined);
  @property({ attribute: false }) filter: TableFilter = noFilter;

  #handleChange(event: Event): void {
    const inView = (event.target as HTMLInputElement).checked || undefined;
    this.#commands.value?.change({ filter: { ...this.filter, inView } });
  }

  override render(): TemplateResult {
    const words = this.texts.places;
    const hasMap = this.#hasMap.value === true;
    return html`<label title=${hasMap ? nothing : words.noMap}>
      <input
        type="checkbox"
        ?disabled=${!hasMap && this.filter.inView !== true}
        .checked=${live(this.filter.inView === true)}
        @change=${(event: Event) => this.#handleChange(event)}
      />${words.inView}
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'view-filter': ViewFilter;
  }
}
