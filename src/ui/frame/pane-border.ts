import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { sizeAfterKey, sizeRange, type Border, type PaneRoom } from './pane-sizes.ts';

/** A border was drawn to a size, or, without one, given back to the page. */
export class BorderMovedEvent extends Event {
  static readonly type = 'border-moved';
  constructor(
    readonly border: Border,
    readonly size: number | undefined,
  ) {
    super(BorderMovedEvent.type, { bubbles: true, composed: true });
  }
}

/** A pane was folded away or taken out. */
export class PaneFoldedEvent extends Event {
  static readonly type = 'pane-folded';
  constructor(
    readonly border: Border,
    readonly folded: boolean,
  ) {
    super(PaneFoldedEvent.type, { bubbles: true, composed: true });
  }
}

/** The way in which a press folds each pane away. */
const chevrons: Readonly<Record<Border, readonly [fold: string, unfold: string]>> = {
  left: ['‹', '›'],
  right: ['›', '‹'],
  bottom: ['⌄', '⌃'],
};

/** Between the map and a pane: drawn with a pointer or by arrow keys, and a tab that folds the pane away and takes it out. */
@customElement('pane-border')
export class PaneBorder extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: relative;
        z-index: 6;
      }

      .line {
        position: absolute;
        inset: 0;
        cursor: col-resize;
        touch-action: none;
      }

      :host([border='bottom']) .line {
        cursor: row-resize;
      }

      .line:hover,
      .line:focus-visible {
        background: var(--accent);
        opacity: 0.6;
      }

      button {
        display: grid;
        position: absolute;
        top: var(--tab-top, 9rem);
        left: 50%;
        width: 1.5rem;
        min-height: var(--tab-height, 3rem);
        padding: 0;
        border-color: var(--line);
        place-items: center;
        font-size: var(--text-large);
      }

      :host([border='left']) button {
        border-left: 0;
        border-radius: 0 var(--radius) var(--radius) 0;
        transform: translateX(var(--tab-shift, 0));
      }

      :host([border='right']) button {
        right: 50%;
        left: auto;
        border-right: 0;
        border-radius: var(--radius) 0 0 var(--radius);
      }

      :host([border='bottom']) button {
        top: auto;
        bottom: 50%;
        left: 7.5rem;
        width: 3rem;
        min-height: 1.5rem;
        border-bottom: 0;
        border-radius: var(--radius) var(--radius) 0 0;
      }

      /* There it would lie on the list; the panel has a cross. */
      @media (max-width: 1199px) {
        :host([border='right']:not([folded])) button {
          display: none;
        }
      }

      @media (forced-colors: active) {
        .line {
          background: CanvasText;
        }
      }
    `,
  ];

  @property({ reflect: true }) border: Border = 'left';
  /** As it is drawn, in CSS pixels. */
  @property({ attribute: false }) size = 0;
  @property({ attribute: false }) room: PaneRoom = { width: 0, height: 0 };
  @property({ type: Boolean, reflect: true }) folded = false;
  @property({ attribute: false }) isFoldable = true;
  /** Where the pointer took hold, and the size of the pane there. */
  #hold: { readonly at: number; readonly size: number } | undefined;

  /** What folds the pane away stands on the map, too. */
  get tab(): Element | null {
    return this.renderRoot.querySelector('button');
  }

  #place({ clientX, clientY }: PointerEvent): number {
    return this.border === 'bottom' ? clientY : clientX;
  }

  #handleDown(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#hold = { at: this.#place(event), size: this.size };
  }

  #handleMove(event: PointerEvent): void {
    const hold = this.#hold;
    if (!hold) return;
    const moved = this.#place(event) - hold.at;
    const size = hold.size + (this.border === 'left' ? moved : -moved);
    this.dispatchEvent(new BorderMovedEvent(this.border, size));
  }

  #handleKey(event: KeyboardEvent): void {
    const size = sizeAfterKey(event.key, this.border, this.size, this.room);
    if (size === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new BorderMovedEvent(this.border, size));
  }

  #line(): TemplateResult {
    const { least, most } = sizeRange(this.border, this.room);
    return html`<div
      class="line"
      role="separator"
      tabindex="0"
      aria-label=${this.texts.panes.borders[this.border]}
      aria-orientation=${this.border === 'bottom' ? 'horizontal' : 'vertical'}
      aria-valuemin=${least}
      aria-valuemax=${most}
      aria-valuenow=${Math.round(this.size)}
      title=${this.texts.panes.borderHelp}
      @pointerdown=${(event: PointerEvent) => this.#handleDown(event)}
      @pointermove=${(event: PointerEvent) => this.#handleMove(event)}
      @pointerup=${() => (this.#hold = undefined)}
      @pointercancel=${() => (this.#hold = undefined)}
      @dblclick=${() => this.dispatchEvent(new BorderMovedEvent(this.border, undefined))}
      @keydown=${(event: KeyboardEvent) => this.#handleKey(event)}
    ></div>`;
  }

  override render(): TemplateResult {
    const { panes } = this.texts;
    const { border, folded } = this;
    const words = (folded ? panes.unfold : panes.fold)(panes.sides[border]);
    if (!this.isFoldable) return this.#line();
    return html`${folded ? nothing : this.#line()}
      <button
        type="button"
        aria-expanded=${folded ? 'false' : 'true'}
        aria-label=${words}
        title=${words}
        @click=${() => this.dispatchEvent(new PaneFoldedEvent(border, !folded))}
      >
        <span aria-hidden="true">${chevrons[border][folded ? 1 : 0]}</span>
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pane-border': PaneBorder;
  }
  interface HTMLElementEventMap {
    'border-moved': BorderMovedEvent;
    'pane-folded': PaneFoldedEvent;
  }
}
