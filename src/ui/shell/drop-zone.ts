import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { dragTypes, droppedFiles, takesFiles } from '../draft/dropped-files.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { FilesTakenEvent } from '../parts/events.ts';

/** Milliseconds without a word of files above the page; while they are held there one comes at least twice in this time (HTML). */
const longestSilence = 1000;

/** Takes files: dropped anywhere on the page, or chosen in the system's dialog. */
@customElement('drop-zone')
export class DropZone extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .drop {
        display: grid;
        position: fixed;
        z-index: var(--over-menus);
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
  #silence: ReturnType<typeof setTimeout> | undefined;
  @query('input') private input!: HTMLInputElement;

  /** Opens the system's dialog to choose files. */
  choose(): void {
    this.input.click();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of dragTypes) window.addEventListener(type, this.#handleDrag);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of dragTypes) window.removeEventListener(type, this.#handleDrag);
  }

  #handleDrag = (event: DragEvent): void => {
    if (!takesFiles(event)) return;
    this.held = event.type === 'dragenter' || event.type === 'dragover';
    clearTimeout(this.#silence);
    // A drag that is broken off outside the page is not told in every browser.
    if (this.held) this.#silence = setTimeout(() => (this.held = false), longestSilence);
    if (event.type === 'drop') this.dispatchEvent(new FilesTakenEvent(droppedFiles(event)));
  };

  #handleChosen(): void {
    const files = [...(this.input.files ?? [])];
    this.input.value = '';
    if (files.length > 0) this.dispatchEvent(new FilesTakenEvent(files));
  }

  override render(): TemplateResult {
    const { empty } = this.texts;
    return html`<input type="file" multiple hidden @change=${() => this.#handleChosen()} /> ${
        this.held
          ? html`<div class="drop" aria-hidden="true">
              <p><strong>${empty.drop}</strong><br />${empty.dropHelp}</p>
            </div>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drop-zone': DropZone;
  }
}
