import type { Page } from '@playwright/test';
import type { ExpressionSpecification, GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { geometryAddress, mapLibreAddress } from './served-page.ts';

/** The peer in the browser: MapLibre as published, the same geometry, one fill and one line layer, nothing else. */
declare global {
  interface Window {
    bareMap?: MapLibreMap;
  }
}

interface MapLibre {
  readonly MapLibreMap: typeof MapLibreMap;
}

/** Draws the map on an empty page and sets the mark when it is at rest. */
export async function drawBareMap(page: Page, address: string, mark: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(drawInPage, { mapLibreAddress, geometryAddress, mark });
}

async function drawInPage(names: {
  readonly mapLibreAddress: string;
  readonly geometryAddress: string;
  readonly mark: string;
}): Promise<void> {
  const { MapLibreMap } = (await import(names.mapLibreAddress)) as MapLibre;
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'fixed', inset: '0' });
  document.body.append(container);
  const data = new URL(names.geometryAddress, document.baseURI).href;
  const map = new MapLibreMap({
    container,
    style: {
      version: 8,
      sources: { areas: { type: 'geojson', data, generateId: true } },
      layers: [
        { id: 'fill', type: 'fill', source: 'areas', paint: { 'fill-color': '#888' } },
        { id: 'line', type: 'line', source: 'areas', paint: { 'line-color': '#000' } },
      ],
    },
    fadeDuration: 0,
    attributionControl: false,
  });
  window.bareMap = map;
  await map.once('load');
  const bounds = await map.getSource<GeoJSONSource>('areas')?.getBounds();
  if (bounds) map.fitBounds(bounds, { animate: false });
  await map.once('idle');
  performance.mark(names.mark);
}

/** A change of paint or filter on the bare map, for one round after the other. */
export type BareChange = 'paint' | 'filter';

/** Makes the change in every round and sets the marks when it begins and when the map is at rest again. */
export async function changeBareMap(
  page: Page,
  change: BareChange,
  rounds: number,
  marks: { readonly begun: string; readonly rested: string },
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(changeInPage, { change, round, ...marks });
  }
}

async function changeInPage(step: {
  readonly change: BareChange;
  readonly round: number;
  readonly begun: string;
  readonly rested: string;
}): Promise<void> {
  const map = window.bareMap;
  if (!map) throw new Error('the bare map is not drawn');
  const colours = ['#eee', '#ccc', '#aaa', '#888', '#666', '#444', '#222'];
  const branches = colours.flatMap((colour, index) => [(index + step.round) % 7, colour]);
  const colour = ['match', ['%', ['id'], 7], ...branches, '#fff'] as unknown;
  performance.mark(step.begun);
  if (step.change === 'filter') map.setFilter('line', ['<', ['%', ['id'], 97], 9 + step.round]);
  else map.setPaintProperty('fill', 'fill-color', colour as ExpressionSpecification);
  await map.once('idle');
  performance.mark(step.rested);
}
