/** `<overview-map>`: the whole country, small, with the part that the map shows. For the pointer only. */
import type { Extent } from '../../areas/extent.ts';
import type { ControlBox, MapSize } from '../core/control-boxes.ts';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import {
  dotsPath,
  isPart,
  overviewFrame,
  sightBox,
  type OverviewFrame,
} from '../../cartography/layers/overview.ts';

/** Somebody wants the map to look at a place. */
export class PlaceWantedEvent extends Event {
  static readonly type = 'place-wanted';
  constructor(
    readonly longitude: number,
    readonly latitude: number,
  ) {
    super(PlaceWantedEvent.type);
  }
}

/** Pixels of the longer side, around it, and to the edges of the map. */
const size = 116;
const around = 7;
const toEdge = 12;

/** Where there is no room for it on the page, as in the styles below. */
const noRoom = '(width < 640px), (height < 480px), print';

/** Where on the map it stands when the map shows a part of the country; nothing where it never does. */
export function overviewBox(extent: Extent, { width, height }: MapSize): ControlBox[] {
  if (window.matchMedia(noRoom).matches) return [];
  const frame = overviewFrame(extent, size);
  const [right, bottom] = [width - toEdge, height - toEdge];
  const left = right - Math.ceil(frame.width) - 2 * around;
  const top = bottom - Math.ceil(frame.height) - 2 * around;
  return [{ left, top, right, bottom }];
}

@customElement('overview-map')
export class OverviewMap extends LitElement {
  static override styles = css`
    svg {
      position: absolute;
      right: 12px;
      bottom: 12px;
      padding: 6px;
      background: color-mix(in srgb, var(--surface) 88%, transparent);
      border: 1px solid var(--line);
      border-radius: 6px;
      box-shadow: var(--shadow, 0 1px 4px rgb(0 0 0 / 12%));
      cursor: pointer;
    }

    .places {
      fill: none;
      stroke: var(--ink-soft);
      stroke-linecap: round;
      stroke-width: 1.8;
      opacity: 0.55;
    }

    .sight {
      fill: color-mix(in srgb, var(--accent) 18%, transparent);
      stroke: var(--accent);
      stroke-width: 1.6;
    }

    @media (width < 640px), (height < 480px), print {
      svg {
        display: none;
      }
    }
  `;

  /** Middles of the municipalities: longitude, latitude, … */
  @property({ attribute: false }) places = new Float64Array();
  @property({ attribute: false }) extent: Extent = [0, 0, 1, 1];
  /** What the map shows. */
  @property({ attribute: false }) sight: Extent = [0, 0, 1, 1];

  @query('svg') picture!: Element | null;

  #dots:
    { readonly of: Float64Array; readonly frame: OverviewFrame; readonly path: string } | undefined;

  protected override render() {
    if (!isPart(this.sight, this.extent)) return nothing;
    const { frame, path } = this.#drawn();
    const { x, y, width, height } = sightBox(this.sight, frame);
    return html`<svg
      aria-hidden="true"
      width=${Math.ceil(frame.width)}
      height=${Math.ceil(frame.height)}
      viewBox="0 0 ${frame.width} ${frame.height}"
      @click=${(event: MouseEvent) => this.#handleClick(event, frame)}
    >
      <path class="places" d=${path} />
      <rect class="sight" x=${x} y=${y} width=${width} height=${height} rx="1.5" />
    </svg>`;
  }

  #drawn(): { readonly frame: OverviewFrame; readonly path: string } {
    if (this.#dots?.of !== this.places) {
      const frame = overviewFrame(this.extent, size);
      this.#dots = { of: this.places, frame, path: dotsPath(this.places, frame) };
    }
    return this.#dots;
  }

  #handleClick(event: MouseEvent, frame: OverviewFrame): void {
    const picture = event.currentTarget as SVGSVGElement;
    const box = picture.getBoundingClientRect();
    const padding = (box.width - picture.width.baseVal.value) / 2;
    const x = event.clientX - box.left - padding;
    const y = event.clientY - box.top - padding;
    this.dispatchEvent(new PlaceWantedEvent(frame.longitude(x), frame.latitude(y)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'overview-map': OverviewMap;
  }
}
