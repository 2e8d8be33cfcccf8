/** What is said beside the pointer: found anew only where the pointer is over something else. */
import type { Point } from 'maplibre-gl';
import { foundNothing, type Found } from '../core/found.ts';
import { AreaHoveredEvent } from '../core/map-events.ts';
import type { AreaCaption, MapPlace } from '../core/map-properties.ts';

/** The words for what may lie under the pointer; null: none. */
export interface Describing {
  readonly describe: ((area: number) => AreaCaption) | null;
  readonly describeMunicipality: ((municipality: number) => AreaCaption | null) | null;
  readonly describePlace: ((place: MapPlace) => AreaCaption | null) | null;
}

export interface CaptionHost extends Describing, EventTarget {
  /** Draws what is said now. */
  showCaption(caption: AreaCaption | null): void;
  placeCaption(point: Point): void;
}

export class HoverCaption {
  readonly #host: CaptionHost;
  #found = foundNothing;
  #place: MapPlace | null = null;
  #caption: AreaCaption | null = null;

  constructor(host: CaptionHost) {
    this.#host = host;
  }

  readonly handleHover = (found: Found, point: Point, place: MapPlace | null): void => {
    const { area, municipality } = this.#found;
    const isSame = found.area === area && found.municipality === municipality;
    if (!isSame || !isSamePlace(place, this.#place)) {
      this.#found = found;
      this.#place = place;
      this.#caption = captionOf(this.#host, found, place);
      // The words are there before the lines around the area are drawn.
      this.#host.showCaption(this.#caption);
      if (found.area !== area) this.#host.dispatchEvent(new AreaHoveredEvent(found.area));
    }
    if (this.#caption !== null) this.#host.placeCaption(point);
  };
}

/** A point lies above its area, and so does what is said about it. */
export function captionOf(
  { describe, describeMunicipality, describePlace }: Describing,
  { area, municipality }: Found,
  place: MapPlace | null,
): AreaCaption | null {
  const ofPlace = place && describePlace?.(place);
  if (ofPlace) return ofPlace;
  if (municipality !== null) return describeMunicipality?.(municipality) ?? null;
  return area === null ? null : (describe?.(area) ?? null);
}

function isSamePlace(one: MapPlace | null, other: MapPlace | null): boolean {
  return one?.layer === other?.layer && one?.place === other?.place;
}
