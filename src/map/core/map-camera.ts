/** Where the map looks: all areas, one area, or where the user or a link has moved it. */
import type { MapPosition } from '../../areas/map-position.ts';
import type { Extent } from '../../areas/extent.ts';
import type { MapLibreEvent, MapLibreMap } from 'maplibre-gl';
import { MapMovedEvent, MapRestedEvent } from './map-events.ts';
import { isSamePosition, roundPosition } from './map-position.ts';
import { insetsAround, type ControlBox } from './control-boxes.ts';
import type { MapInsets } from './map-properties.ts';
import { sightAround } from './sight.ts';

/** Free space around all areas, and around one area that is zoomed to, at most (CSS pixels). */
const margin = { all: 20, area: 90 } as const;

/** A map lower than this keeps no room free at its foot for a part of it: nothing would be left (CSS pixels). */
const leastHeight = 200;

/** A small area is not brought nearer than this, so that its neighbours stay in sight. */
const nearestAreaZoom = 14;

/** Straight to the goal, in milliseconds; MapLibre jumps where the user wants reduced motion. */
const glide = { linear: true, duration: 450 } as const;

/** How much of the surroundings of a part is shown. */
export interface Framing {
  /** Free on each side: of the width and of the height, 0 to 1. */
  readonly margin: number;
  /** The map is not brought nearer than this zoom. */
  readonly nearest: number;
}

/** What the map shows at a place: west, south, east, north, and its zoom. */
export interface Sight {
  readonly extent: Extent;
  readonly zoom: number;
}

/** How the map comes to a part of it. */
export interface Approach {
  /** It comes at least so near. */
  readonly leastZoom?: number;
  readonly animate?: boolean;
  readonly framing?: Framing | undefined;
  /** Of a Land nobody needs to see what lies around it: it fills what the controls leave free. */
  readonly isWide?: boolean;
}

/** A way to a part of the map, under way until it ends or another move takes its place. */
interface Flight {
  readonly goal: Extent;
  readonly approach: Approach;
}

/** What stands on the map. */
export interface OnMap {
  /** Pixels at each edge that something else covers, at least. */
  readonly insets: MapInsets;
  /** The controls, of which those at a part of the map are there only where the map shows such a part. */
  readonly controls: (at: 'all' | 'part') => readonly ControlBox[];
}

/** Who moved the map: without a cause the user, `all` by asking for all areas; `quiet`: not the user. */
interface MoveCause {
  readonly cause?: 'all' | 'quiet';
  readonly flight?: Flight;
}

export class MapCamera {
  readonly #map: MapLibreMap;
  readonly #host: EventTarget;
  #insets: MapInsets;
  readonly #controls: OnMap['controls'];
  #footRoom = 0;
  #extent: Extent | undefined;
  #farthestZoom = 0;
  /** The last position that was reported or applied; null while the map frames all areas. */
  #position: MapPosition | null;
  /** The position that showed all areas at the last time. */
  #framed: MapPosition | null = null;
  #flight: Flight | undefined;
  /** What is chosen. */
  #chosen: Extent | undefined;
  /** Width and height of the map as last seen (CSS pixels). */
  #size: readonly [number, number] = [0, 0];

  /** Reports moves of the user to `host`, rounded and only once the map is at rest. */
  constructor(
    map: MapLibreMap,
    host: EventTarget,
    { insets, controls }: OnMap,
    position: MapPosition | null,
  ) {
    this.#map = map;
    this.#host = host;
    this.#insets = insets;
    this.#controls = controls;
    this.#position = position;
    map.on('moveend', this.#handleMoveEnd);
    map.on('resize', this.#handleResize);
  }

  /** Other areas are shown: frames all of them, unless a position has been given; nothing is drawn farther away. */
  setExtent(extent: Extent, farthestZoom = 0): void {
    this.#extent = extent;
    this.#farthestZoom = farthestZoom;
    this.#flight = undefined;
    if (this.#position === null) this.#frameAll('quiet');
    else this.#jumpTo(this.#position);
    this.#limitZoom();
  }

  /** The map moves there, at its zoom. Counts as a move of the user. */
  panTo(longitude: number, latitude: number): void {
    this.#flight = undefined;
    this.#map.panTo([longitude, latitude], { duration: glide.duration });
  }

  /** What lies on the map above its foot, where a part of it that is shown should not be (CSS pixels). Nothing moves for it. */
  setFootRoom(height: number): void {
    this.#footRoom = height;
  }

  /** What is chosen: it stays in sight when the map becomes smaller, as by the pane that tells of it. */
  keepInSight(bounds: Extent | undefined): void {
    this.#chosen = bounds;
  }

  setInsets(insets: MapInsets): void {
    this.#insets = insets;
    this.#lookAgain();
  }

  /** Whether the map looks there already, or is on its way. */
  isThere(position: MapPosition | null): boolean {
    return isSamePosition(position, this.#position);
  }

  /** Looks where a link says; null shows all areas. Not reported as a move. */
  goTo(position: MapPosition | null): void {
    if (this.isThere(position)) return;
    this.#position = position;
    this.#flight = undefined;
    if (position === null) this.#frameAll('quiet');
    else this.#jumpTo(position);
  }

  /** Counts as a move of the user. */
  showAll(animate = true): void {
    this.#flight = undefined;
    this.#frameAll('all', animate);
  }

  /** Shows a part of the map with some of what lies around it. Counts as a move of the user. */
  showPart(bounds: Extent, approach: Approach = {}): void {
    const { leastZoom = 0, animate = true, framing, isWide = false } = approach;
    const flight: Flight = { goal: bounds, approach };
    // Starting ends an earlier flight, and a user who wants no motion arrives at once.
    this.#flight = flight;
    // A map without a size cannot say what it would show: the way begins when it has one.
    if (!this.#hasSize) return;
    const space = isWide ? margin.all : margin.area;
    const padding = framing ? this.#margins(framing) : this.#padding('part', space);
    const cause: MoveCause = { flight };
    const motion = { animate, ...glide };
    const maxZoom = framing?.nearest ?? nearestAreaZoom;
    const whole = this.#map.cameraForBounds([...bounds], { padding, maxZoom });
    if (whole?.zoom !== undefined && whole.zoom < leastZoom) {
      const { top, right, bottom, left } = padding;
      const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
      this.#map.easeTo({ center: centreOf(bounds), zoom: leastZoom, offset, ...motion }, cause);
    } else {
      this.#map.fitBounds([...bounds], { padding, maxZoom, ...motion }, cause);
    }
    if (!this.#map.isMoving()) this.#flight = undefined;
  }

  /** What would be in sight of a part that is framed so; undefined while the map has no size. */
  sightOf(bounds: Extent, leastZoom: number, framing: Framing): Sight | undefined {
    if (!this.#hasSize) return undefined;
    const options = { padding: this.#margins(framing), maxZoom: framing.nearest };
    const zoom = Math.max(this.#map.cameraForBounds([...bounds], options)?.zoom ?? 0, leastZoom);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { extent: sightAround(centreOf(bounds), zoom, [clientWidth, clientHeight]), zoom };
  }

  #handleResize = (): void => {
    this.#lookAgain();
    this.#limitZoom();
    this.#followChosen();
  };

  /** Where the middle of what is chosen was in sight and is no longer, the map goes there. */
  #followChosen(): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const [formerWidth, formerHeight] = this.#size;
    this.#size = [width, height];
    if (!this.#chosen || this.#flight || this.#position === null || !this.#hasSize) return;
    const centre = centreOf(this.#chosen);
    const { x, y } = this.#map.project(centre);
    const [across, down] = [Math.abs(x - width / 2), Math.abs(y - height / 2)];
    const wasInSight = across <= formerWidth / 2 && down <= formerHeight / 2;
    const isInSight = across <= width / 2 && down <= height / 2;
    if (wasInSight && !isInSight) this.panTo(...centre);
  }

  /** The map has another size: what is under way starts anew for it. */
  #lookAgain(): void {
    if (this.#flight !== undefined) {
      const { goal, approach } = this.#flight;
      // What was to be there at once is, as soon as the map has a size: on the way another move would take its place.
      this.showPart(goal, approach);
    } else if (this.#position === null) this.#frameAll('quiet');
  }

  #handleMoveEnd = (event: MapLibreEvent & MoveCause): void => {
    this.#reportRest();
    // The end of a flight that another move has taken the place of is no place to stay at.
    if (event.flight !== undefined && event.flight !== this.#flight) return;
    if (event.cause !== 'quiet') this.#flight = undefined;
    if (this.#extent === undefined) return;
    const now = this.#now();
    if (event.cause === 'all') this.#framed = now;
    if (event.cause === 'quiet') return;
    const position = isSamePosition(now, this.#framed) ? null : now;
    if (isSamePosition(position, this.#position)) return;
    this.#position = position;
    this.#host.dispatchEvent(new MapMovedEvent(position, event.flight !== undefined));
  };

  get #hasSize(): boolean {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return clientWidth * clientHeight > 0;
  }

  /** A map without a size shows nothing to speak of. */
  #reportRest(): void {
    if (this.#extent === undefined || !this.#hasSize) return;
    const [[west, south], [east, north]] = this.#map.getBounds().toArray();
    this.#host.dispatchEvent(new MapRestedEvent([west, south, east, north]));
  }

  #jumpTo(position: MapPosition): void {
    const cause: MoveCause = { cause: 'quiet' };
    const center: [number, number] = [position.longitude, position.latitude];
    this.#map.jumpTo({ center, zoom: position.zoom }, cause);
  }

  #frameAll(cause: 'all' | 'quiet', animate = cause === 'all'): void {
    if (this.#extent === undefined) return;
    const padding = this.#padding('all', margin.all);
    const options = { padding, animate, ...glide };
    this.#map.fitBounds([...this.#extent], options, { cause } satisfies MoveCause);
    if (cause === 'quiet') this.#framed = this.#now();
  }

  #now(): MapPosition {
    const { lat, lng } = this.#map.getCenter();
    return roundPosition({ zoom: this.#map.getZoom(), latitude: lat, longitude: lng });
  }

  /** Nobody gets lost in empty space: the map goes at most one zoom farther than all areas need. */
  #limitZoom(): void {
    if (this.#extent === undefined) return;
    const { zoom } = this.#map.cameraForBounds([...this.#extent]) ?? {};
    if (zoom === undefined) return;
    const now = this.#map.getZoom();
    const limit = Math.max(this.#farthestZoom, Math.min(zoom - 1, now));
    // On a small map all areas may ask for less than the least zoom that is drawn. The limit would move the map there without
    // saying that it was not the user.
    if (limit > now) this.#map.jumpTo({ zoom: limit }, { cause: 'quiet' } satisfies MoveCause);
    this.#map.setMinZoom(limit);
    if (this.#position === null && limit > now) this.#framed = this.#now();
  }

  get #freeFoot(): number {
    return this.#map.getContainer().clientHeight < leastHeight ? 0 : this.#footRoom;
  }

  /** A quarter of the shorter side of what is free of the map, so that small maps show something. */
  #quarterSide({ top, right, bottom, left }: MapInsets): number {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return Math.max(0, Math.min(clientWidth - left - right, clientHeight - top - bottom) / 4);
  }

  #margins({ margin: share }: Framing): MapInsets {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const [across, down] = [width * share, height * share];
    return { top: down, right: across, bottom: down, left: across };
  }

  /** Around all areas, or around a part of them: beside the controls, with some space. */
  #padding(at: 'all' | 'part', most: number): MapInsets {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const least = { ...this.#insets, bottom: this.#insets.bottom + this.#freeFoot };
    const insets = insetsAround(this.#controls(at), { width, height }, least);
    const space = Math.min(most, this.#quarterSide(insets));
    const { top, right, bottom, left } = insets;
    return {
      top: top + space,
      right: right + space,
      bottom: bottom + space,
      left: left + space,
    };
  }
}

function centreOf([west, south, east, north]: Extent): [number, number] {
  return [(west + east) / 2, (south + north) / 2];
}
