/** Names of the sources and layers of the map, each written once. Their order is that of the functions that make them. */

export const areasSource = 'areas';
export const labelsSource = 'labels';
export const outlinesSource = 'outlines';
export const tilesSource = 'tiles';
/** Its farthest tiles alone: few, and the whole country is in them. */
export const farTilesSource = 'far-tiles';
export const landNamesSource = 'land-names';
/** A point for each municipality, for its name and its circle. */
export const municipalitiesSource = 'municipality-points';
/** The larger circles, with the names of their municipalities. */
export const signsSource = 'municipality-signs';
export const areaNamesSource = 'area-names';
/** Name and outline of the chosen area. */
export const chosenSource = 'chosen-area';
/** Where controls stand on the map. */
export const controlsSource = 'controls';

/** Under everything. */
export const groundLayer = 'ground';

/** Of areas in memory. */
export const fillLayer = 'area-fill';
export const hoverCasingLayer = 'hover-casing';
export const namesLayer = 'names';

/** Of areas from tiles. */
export const tiledFill = 'tiled-fill';
export const tiledVeil = 'tiled-veil';
export const edgeLayer = 'tiled-edge-ink';
export const underlay = 'municipality-underlay';
export const municipalityFill = 'municipality-fill';
export const landNames = 'tiled-land-names';
export const landLeads = 'tiled-land-leads';
export const circlesLayer = 'municipality-circles';

const tiledPrefixes = ['tiled-', 'municipality-', 'land-'] as const;

/** Whether a layer belongs to areas from tiles. */
export function isTiledLayer(id: string): boolean {
  return tiledPrefixes.some((prefix) => id.startsWith(prefix));
}

/** Layers within a tile. */
export const tileLayer = {
  areas: 'areas',
  borders: 'borders',
  municipalities: 'municipalities',
  municipalityLines: 'municipality-lines',
  lands: 'laender',
} as const;

/** What the pointer is over, what is chosen, and what would hang together with that. */
export type Pointed = 'hover' | 'chosen' | 'beside';

/** The lines around what is pointed out. */
export function pointedLayer(
  kind: 'tiled' | 'municipality',
  state: Pointed,
  part: 'casing' | 'line',
): string {
  return `${kind}-${state}-${part}`;
}

/** Source and layer of a layer of points. */
export function pointLayerId(layer: number): string {
  return `points-${layer}`;
}

/** Pictures of signs. */
export const hatchImage = 'hatch';
export const dotImage = 'dots';
/** Nothing to see: it only keeps others from its place. */
export const fenceImage = 'fence';
