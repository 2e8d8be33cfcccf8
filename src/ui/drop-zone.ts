import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { FilesDroppedEvent } from './events.ts';

const types = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;

/** Takes files that are dropped anywhere on the page, and shows while they are held that it will. */
@customElement('drop-zone')
export class DropZone extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .drop {
        display: grid;
        position: fixed;
        z-index: 55;
        border: 3px dashed var(--accent);
        background: color-mix(in srgb, var(--paper) 88%, transparent);
        font-size: var(--text-large);
        inset: var(--space-3);
        place-content: center;
        text-align: center;
        pointer-events: none;
      }
    `,
  ];

  @state() private held = false;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of types) window.addEventListener(type, this.#handleDrag);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of types) window.removeEventListener(type, this.#handleDrag);
  }

  #handleDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.held = event.type === 'dragenter' || event.type === 'dragover';
    if (event.type === 'drop')
      this.dispatchEvent(new FilesDroppedEvent([...event.dataTransfer.files]));
  };

  override render(): TemplateResult | typeof nothing {
    if (!this.held) return nothing;
    const { empty } = this.texts;
    return html`<div class="drop" aria-hidden="true">
      <p><strong>${empty.drop}</strong><br />${empty.dropHelp}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drop-zone': DropZone;
  }
}
