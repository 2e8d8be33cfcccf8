import { ContextConsumer } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { brushOption } from '../../state/shown/brush.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { icon } from '../parts/icon.ts';

/** Says that only areas picked out in the scatter diagram are shown, and gives them up. */
@customElement('picked-areas')
export class PickedAreas extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      button {
        display: inline-flex;
        gap: var(--space-2);
        align-items: center;
        text-align: left;
      }
    `,
  ];

  readonly #commands = new ContextConsumer(this, { context: commandsContext });
  /** How many; undefined: none are picked out, all are shown. */
  @property({ attribute: false }) count: number | undefined;

  override render(): TemplateResult | typeof nothing {
    if (this.count === undefined) return nothing;
    const { scatter } = this.texts.study;
    return html`<button
      type="button"
      title=${scatter.clear}
      @click=${() => this.#commands.value?.setOptions({ [brushOption]: undefined }, 'replace')}
    >
      ${scatter.picked(this.count)} ${icon('close')}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'picked-areas': PickedAreas;
  }
}
