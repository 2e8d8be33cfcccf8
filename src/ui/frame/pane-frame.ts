import { html, type TemplateResult } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import './pane-border.ts';
import type { BorderMovedEvent, PaneFoldedEvent } from './pane-border.ts';
import {
  borders,
  heldSize,
  rememberedSizes,
  rememberSizes,
  type Border,
  type PaneRoom,
  type PaneSizes,
} from './pane-sizes.ts';

interface FrameHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** The sizes of the panes around the map, and which of the columns are folded away: the sizes for good, the folds for this visit. */
export class PaneFrame implements ReactiveController {
  readonly #host: FrameHost;
  #sizes: PaneSizes = rememberedSizes();
  /** A link never opens without its legend: nothing of it is remembered. */
  #folded: ReadonlySet<Border> = new Set();
  /** As last drawn. */
  #drawn: Readonly<Record<Border, number>> = { left: 0, right: 0, bottom: 0 };
  #room: PaneRoom = { width: 0, height: 0 };

  constructor(host: FrameHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('resize', this.#handleResize);
  }

  hostDisconnected(): void {
    window.removeEventListener('resize', this.#handleResize);
  }

  /** The page allows no style attributes: sizes are set once the panes are there. */
  hostUpdated(): void {
    const panes = this.#host.renderRoot.querySelector<HTMLElement>('.atlas');
    if (!panes) return;
    const { clientWidth: width, clientHeight: height } = panes;
    const room = { width, height };
    for (const border of borders) {
      const size = this.#sizes[border];
      const text = size === undefined ? '' : `${heldSize(border, size, room)}px`;
      if (panes.style.getPropertyValue(`--${border}`) === text) continue;
      panes.style.setProperty(`--${border}`, text);
    }
    this.#measure(panes, room);
  }

  /** Those that are drawn. */
  get tabs(): Element[] {
    const own = this.#host.renderRoot.querySelectorAll('pane-border');
    return Array.from(own).flatMap(({ tab }) => tab ?? []);
  }

  isFolded(border: Border): boolean {
    return this.#folded.has(border);
  }

  /** Takes a pane out, or folds it away. */
  fold(border: Border, folded: boolean): void {
    if (this.isFolded(border) === folded) return;
    const others = [...this.#folded].filter((one) => one !== border);
    this.#folded = new Set(folded ? [...others, border] : others);
    this.#host.requestUpdate();
  }

  handleMoved = ({ border, size }: BorderMovedEvent): void => {
    const { [border]: _, ...others } = this.#sizes;
    this.#sizes =
      size === undefined ? others : { ...others, [border]: heldSize(border, size, this.#room) };
    rememberSizes(this.#sizes);
    this.#host.requestUpdate();
  };

  handleFolded = ({ border, folded }: PaneFoldedEvent): void => this.fold(border, folded);

  /** @param isFoldable whether the pane can be folded away, too */
  border(border: Border, folded = this.isFolded(border), isFoldable = true): TemplateResult {
    return html`<pane-border
      border=${border}
      .isFoldable=${isFoldable}
      .size=${this.#drawn[border]}
      .room=${this.#room}
      ?folded=${folded}
    ></pane-border>`;
  }

  #handleResize = (): void => this.#host.requestUpdate();

  /** What is drawn is told to the borders, which say it to who does not see it. */
  #measure(panes: HTMLElement, room: PaneRoom): void {
    const sizeOf = (name: string): DOMRect | undefined =>
      panes.querySelector(`:scope > .${name}`)?.getBoundingClientRect();
    const drawn = {
      left: sizeOf('left')?.width ?? 0,
      right: sizeOf('right')?.width ?? 0,
      bottom: sizeOf('bottom')?.height ?? 0,
    };
    const isSame =
      borders.every((border) => drawn[border] === this.#drawn[border]) &&
      room.width === this.#room.width &&
      room.height === this.#room.height;
    if (isSame) return;
    this.#drawn = drawn;
    this.#room = room;
    this.#host.requestUpdate();
  }
}
