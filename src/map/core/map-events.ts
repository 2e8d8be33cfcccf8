/** What happens on the map. All events bubble and leave the shadow root. */
import type { MapPosition } from '../../areas/map-position.ts';
import type { Extent } from '../../areas/extent.ts';
import type { InSight, MapLevel } from './map-properties.ts';
import type { TileFailureKind } from './tile-failure.ts';

const outwards: EventInit = { bubbles: true, composed: true };

/** Somebody chose an area, or with null the ground beside all areas. */
export class AreaChosenEvent extends Event {
  static readonly type = 'area-chosen';
  constructor(readonly area: number | null) {
    super(AreaChosenEvent.type, outwards);
  }
}

/** The pointer is over another area now, or over none. */
export class AreaHoveredEvent extends Event {
  static readonly type = 'area-hovered';
  constructor(readonly area: number | null) {
    super(AreaHoveredEvent.type, outwards);
  }
}

/** The map has been moved and has come to rest; null: it shows all areas, whatever its size. */
export class MapMovedEvent extends Event {
  static readonly type = 'map-moved';
  /** @param isFlight whether the page sent it to a part of it; else somebody moved it */
  constructor(
    readonly position: MapPosition | null,
    readonly isFlight = false,
  ) {
    super(MapMovedEvent.type, outwards);
  }
}

/** Somebody has folded the overview away, or taken it out again. */
export class OverviewFoldedEvent extends Event {
  static readonly type = 'overview-folded';
  constructor(readonly folded: boolean) {
    super(OverviewFoldedEvent.type, outwards);
  }
}

/** The map has come to rest, whoever moved it: west, south, east, north in degrees. */
export class MapRestedEvent extends Event {
  static readonly type = 'map-rested';
  constructor(readonly extent: Extent) {
    super(MapRestedEvent.type, outwards);
  }
}

/**
 * There is no map: `no-webgl`, because the browser cannot draw one; `no-worker`, because a part of
 * the page that draws it did not start; `lost`, because the graphics
 * memory went away. After `lost` a `MapDrawnEvent` says that the map is back.
 */
export class MapFailedEvent extends Event {
  static readonly type = 'map-failed';
  constructor(readonly reason: 'no-webgl' | 'no-worker' | 'lost' | 'failed') {
    super(MapFailedEvent.type, outwards);
  }
}

/** Areas are on the screen: for the first time, after new sources, or after a loss. */
export class MapDrawnEvent extends Event {
  static readonly type = 'map-drawn';
  constructor() {
    super(MapDrawnEvent.type, outwards);
  }
}

/** The map is being painted now, or all that is in sight is painted. */
export class MapPaintingEvent extends Event {
  static readonly type = 'map-painting';
  constructor(readonly isPainting: boolean) {
    super(MapPaintingEvent.type, outwards);
  }
}

/** Somebody chose a municipality where the map shows these. */
export class MunicipalityChosenEvent extends Event {
  static readonly type = 'municipality-chosen';
  constructor(readonly municipality: number) {
    super(MunicipalityChosenEvent.type, outwards);
  }
}

/** Somebody asked by keys what is in sight, to choose from it. */
export class SightWantedEvent extends Event {
  static readonly type = 'sight-wanted';
  constructor(readonly sight: InSight) {
    super(SightWantedEvent.type, outwards);
  }
}

/** The map shows municipalities instead of areas now, or areas again. */
export class LevelChangedEvent extends Event {
  static readonly type = 'level-changed';
  constructor(readonly level: MapLevel | undefined) {
    super(LevelChangedEvent.type, outwards);
  }
}

/** A tile could not be read or drawn; told once per tile until it is tried again. The others go on. */
export class TilesFailedEvent extends Event {
  static readonly type = 'tiles-failed';
  constructor(
    readonly kind: TileFailureKind,
    readonly z: number,
    readonly x: number,
    readonly y: number,
  ) {
    super(TilesFailedEvent.type, outwards);
  }
}

/** A tile that had failed has come after all. */
export class TileMendedEvent extends Event {
  static readonly type = 'tile-mended';
  constructor(
    readonly z: number,
    readonly x: number,
    readonly y: number,
  ) {
    super(TileMendedEvent.type, outwards);
  }
}

/** The background map could not be read; the map is drawn without it. */
export class BackgroundFailedEvent extends Event {
  static readonly type = 'background-failed';
  constructor() {
    super(BackgroundFailedEvent.type, outwards);
  }
}

declare global {
  interface HTMLElementEventMap {
    'area-chosen': AreaChosenEvent;
    'area-hovered': AreaHoveredEvent;
    'map-moved': MapMovedEvent;
    'map-rested': MapRestedEvent;
    'map-failed': MapFailedEvent;
    'map-drawn': MapDrawnEvent;
    'map-painting': MapPaintingEvent;
    'municipality-chosen': MunicipalityChosenEvent;
    'overview-folded': OverviewFoldedEvent;
    'sight-wanted': SightWantedEvent;
    'level-changed': LevelChangedEvent;
    'background-failed': BackgroundFailedEvent;
    'tiles-failed': TilesFailedEvent;
    'tile-mended': TileMendedEvent;
  }
}
