import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { giveFocus, KeptFocus } from './kept-focus.ts';

/** What the focus needs of the page. */
export interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** Brings the panel of the chosen area in sight where it stands behind a tab. */
  showPanel(): void;
}

/** Where the focus goes on the page: to the panel, and never nowhere. */
export class PageFocus implements ReactiveController {
  readonly #host: FocusHost;
  readonly #kept: KeptFocus;

  constructor(host: FocusHost) {
    this.#host = host;
    this.#kept = new KeptFocus(() => this.#panelHeading ?? this.#view ?? this.#map);
    host.addController(this);
  }

  hostConnected(): void {
    this.#kept.start();
  }

  hostDisconnected(): void {
    this.#kept.stop();
  }

  hostUpdated(): void {
    this.#kept.watch();
  }

  /** The heading of the panel; the map where the panel is folded away. */
  async toPanel(): Promise<void> {
    this.#host.showPanel();
    await this.#host.updateComplete;
    await this.#panel?.updateComplete;
    giveFocus(this.#panelHeading ?? this.#map);
  }

  /** Whatever fills the pane of the panel at the moment. */
  get #panel(): (Element & { readonly updateComplete?: Promise<boolean> }) | null {
    return this.#host.renderRoot.querySelector('#panel > *');
  }

  get #panelHeading(): HTMLElement | undefined {
    return seen(this.#panel?.shadowRoot?.querySelector('h2'));
  }

  get #view(): HTMLElement | undefined {
    const pane = this.#host.renderRoot.querySelector('bottom-pane');
    return seen(pane?.shadowRoot?.querySelector<HTMLElement>('#view'));
  }

  get #map(): HTMLElement | undefined {
    return seen(this.#host.renderRoot.querySelector('map-pane'));
  }
}

function seen(element: HTMLElement | null | undefined): HTMLElement | undefined {
  return element?.checkVisibility({ visibilityProperty: true }) ? element : undefined;
}
