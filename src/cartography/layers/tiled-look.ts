/** How the areas of tiles look at the moment: what their layers are made of. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapTheme } from '../colours/map-theme.ts';
import type { Pointed } from './layer-ids.ts';

export interface TiledLook {
  readonly theme: MapTheme;
  /** The colour of a feature by its state. */
  readonly fill: ExpressionSpecification;
  readonly areasZoom: number;
  /** Whether municipalities are shown below the zoom of the areas; otherwise areas are shown at every zoom. */
  readonly hasMunicipalities: boolean;
  /** Whether the tiles have border lines of their own; otherwise each area is outlined. */
  readonly hasBorders: boolean;
  /** Whether a neighbourhood is chosen, so that the others step back. */
  readonly isReceded: boolean;
  /** Whether some areas are picked out and the others veiled. */
  readonly isVeiled: boolean;
  /** Whether any municipality lacks its value: their sign is laid out only then. */
  readonly lacksMunicipalities: boolean;
  /** What is pointed out at the moment; lines that nothing needs are not drawn, as drawing them takes most of a frame. */
  readonly pointed: readonly Pointed[];
  /** What has been pointed out at least once: until then its lines are not laid out either. */
  readonly pointedBefore: readonly Pointed[];
  /** Whether the colours have been told: until then nothing is filled, since filling it unseen would take as long. */
  readonly isTold: boolean;
  /** Whether municipalities stand for areas that are not painted yet, nearer than the zoom at which areas begin. */
  readonly isCovering: boolean;
  /** Municipalities of the farthest tiles under all others: `ready` to be shown, or `shown` where tiles have not come yet. */
  readonly underlay: 'none' | 'ready' | 'shown';
  /** 0 to 1: how much of a background map the areas hide. */
  readonly opacity: number;
}

/** How tiles look before anything is told of them. */
export function firstLook(
  known: Pick<TiledLook, 'theme' | 'fill' | 'areasZoom' | 'hasMunicipalities' | 'hasBorders'>,
): TiledLook {
  return {
    ...known,
    isReceded: false,
    isVeiled: false,
    lacksMunicipalities: false,
    pointed: [],
    pointedBefore: [],
    isTold: false,
    isCovering: false,
    underlay: 'none',
    opacity: 1,
  };
}

/** So many zooms nearer than the first of the areas the tiles still hold municipalities. */
export const coveredZooms = 2;
