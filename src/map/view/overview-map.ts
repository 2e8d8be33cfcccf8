/**
 * `<overview-map>`: the whole country with its Länder, small, with the part that the map shows and the name of the Land that lies
 * there. The picture is for the pointer only; the button that folds it away is not.
 */
import type { Extent } from '../../areas/extent.ts';
import type { ControlBox, MapSize } from '../core/control-boxes.ts';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import {
  landOfMunicipalities,
  overviewLands,
  type OverviewLands,
} from '../../cartography/layers/overview-lands.ts';
import {
  dotsPath,
  isPart,
  overviewFrame,
  sightBox,
  type OverviewFrame,
} from '../../cartography/layers/overview.ts';
import { mapButtonStyles } from '../core/map-view-styles.ts';
import { OverviewFoldedEvent } from '../core/map-events.ts';
import type { MapTiles, MapWords } from '../core/map-properties.ts';
import { overviewStyles } from './overview-styles.ts';

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

/** Pixels of the longer side of the picture, the least width of its box, space and line around it, and to the right and lower edge of the map. */
const size = 116;
const leastWidth = 132;
const around = 7;
const toEdge = { right: 30, bottom: 12 } as const;

/** Where there is no room for it on the page, and where fingers need larger buttons; as in the styles. */
const noRoom = '(width < 640px), (height < 480px), print';
const coarse = '(pointer: coarse)';

/** Where on the map it stands when the map shows a part of the country; nothing where it never does. */
export function overviewBox(
  extent: Extent,
  { width, height }: MapSize,
  folded: boolean,
): ControlBox[] {
  if (window.matchMedia(noRoom).matches) return [];
  const button = window.matchMedia(coarse).matches ? 44 : 34;
  const frame = overviewFrame(extent, size);
  const [right, bottom] = [width - toEdge.right, height - toEdge.bottom];
  if (folded) return [{ left: right - button - 2, top: bottom - button - 2, right, bottom }];
  const left = right - Math.max(leastWidth, Math.ceil(frame.width)) - 2 * around;
  const top = bottom - Math.ceil(frame.height) - button - 2 * around;
  return [{ left, top, right, bottom }];
}

interface Drawn {
  readonly of: Float64Array;
  readonly frame: OverviewFrame;
  readonly path: string;
  readonly lands: OverviewLands | undefined;
}

@customElement('overview-map')
export class OverviewMap extends LitElement {
  static override styles = [mapButtonStyles, overviewStyles];

  /** Middles of the municipalities: longitude, latitude, … */
  @property({ attribute: false }) places = new Float64Array();
  /** Municipality and Land of each area; undefined: no Länder are known. */
  @property({ attribute: false }) tiles: MapTiles | undefined;
  @property({ attribute: false }) extent: Extent = [0, 0, 1, 1];
  /** What the map shows. */
  @property({ attribute: false }) sight: Extent = [0, 0, 1, 1];
  /** A chosen area in sight; undefined: none. */
  @property({ attribute: false }) area: number | undefined;
  @property({ attribute: false }) words: MapWords | undefined;
  @property({ attribute: false }) folded = false;
  /** What of it lies on the map. */
  @query('.box') picture!: Element | null;

  #kept: Drawn | undefined;

  protected override render() {
    if (!isPart(this.sight, this.extent)) return nothing;
    // The button is the same one, so that it stays in focus.
    return html`<div class=${this.folded ? 'box folded' : 'box'}>
      ${this.folded ? nothing : this.#name(this.#drawn())} ${this.#button()}
      ${this.folded ? nothing : this.#picture(this.#drawn())}
    </div>`;
  }

  /** Of the Land of what is chosen there, or in the middle of what the map shows. */
  #name({ lands }: Drawn) {
    const [west, south, east, north] = this.sight;
    const middle = lands?.at((west + east) / 2, (south + north) / 2) ?? -1;
    const land = this.area === undefined ? middle : this.tiles?.land[this.area];
    const name = this.tiles?.landNames[land ?? -1] ?? '';
    return html`<p title=${name}><bdi>${name}</bdi></p>`;
  }

  #picture({ frame, path, lands }: Drawn) {
    const { x, y, width, height } = sightBox(this.sight, frame);
    return html`<svg
      aria-hidden="true"
      width=${Math.ceil(frame.width)}
      height=${Math.ceil(frame.height)}
      viewBox="0 0 ${frame.width} ${frame.height}"
      @click=${(event: MouseEvent) => this.#handleClick(event, frame)}
    >
      <path class="places" d=${path} />
      <path class="lands" d=${lands?.path ?? ''} />
      <rect class="sight" x=${x} y=${y} width=${width} height=${height} rx="1.5" />
    </svg>`;
  }

  #button() {
    const label = this.folded ? this.words?.showOverview : this.words?.hideOverview;
    return html`<button
      type="button"
      aria-expanded=${this.folded ? 'false' : 'true'}
      aria-label=${label ?? ''}
      title=${label ?? ''}
      @click=${() => this.dispatchEvent(new OverviewFoldedEvent(!this.folded))}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d=${this.folded ? 'M2.5 2.5h11v11h-11zM8.5 8.5h5M8.5 8.5v5' : 'M4 6.5l4 4 4-4'} />
      </svg>
    </button>`;
  }

  #drawn(): Drawn {
    if (this.#kept?.of !== this.places) {
      const { places, tiles } = this;
      const frame = overviewFrame(this.extent, size);
      const lands = tiles && overviewLands(places, landsOf(tiles), frame);
      this.#kept = { of: places, frame, path: dotsPath(places, frame), lands };
    }
    return this.#kept;
  }

  #handleClick(event: MouseEvent, frame: OverviewFrame): void {
    const box = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    this.dispatchEvent(new PlaceWantedEvent(frame.longitude(x), frame.latitude(y)));
  }
}

function landsOf({ municipality, land, municipalityNames }: MapTiles): Int32Array {
  return landOfMunicipalities(municipality, land, municipalityNames.length);
}

declare global {
  interface HTMLElementTagNameMap {
    'overview-map': OverviewMap;
  }
}
