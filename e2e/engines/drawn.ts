import type { MapView } from '../../src/map/view/map-view.ts';
import type { EnginePage } from './engine-page.ts';

/** What the map has drawn on the screen, asked of the map itself. */

export interface Drawn {
  readonly areas: number;
  readonly marked: number;
  readonly municipalities: number;
}

export function drawn(page: EnginePage): Promise<Drawn> {
  return page.evaluate(() => {
    const shell = document.querySelector('atlas-shell')?.shadowRoot;
    const pane = shell?.querySelector('map-pane')?.shadowRoot;
    const view = pane?.querySelector<MapView>('map-view');
    if (!view) return { areas: 0, marked: 0, municipalities: 0 };
    const { areas, marked } = view.renderedAreas();
    return { areas, marked, municipalities: view.renderedMunicipalities().municipalities };
  }, undefined);
}
