/** The only place that makes a MapLibre map: flat, north up, without any server. */
import { MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { ground } from '../../cartography/layers/map-layers.ts';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import { areasSource, labelsSource } from '../../cartography/layers/layer-ids.ts';

// A production build knows the worker's address only if it is named here.
setWorkerUrl(workerUrl);

/** Nearer there is nothing more to see. */
const nearestZoom = 17;

/** @throws GPUInitializationError where the browser has no WebGL 2. */
export function createMap(container: HTMLElement, theme: MapTheme): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: {
      version: 8,
      // What changes its look changes it at once: each step between would be a frame to draw.
      transition: { duration: 0, delay: 0 },
      sources: {
        [areasSource]: { type: 'geojson', data: unseenArea, buffer: 8 },
        [labelsSource]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
      },
      layers: [ground(theme)],
    },
    center: [0, 0],
    zoom: 9,
    maxZoom: nearestZoom,
    // Near by, the farthest tiles stay whole: what lies around is at hand when the map goes away from there.
    zoomLevelsToOverscale: nearestZoom,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    maxPitch: 0,
    renderWorldCopies: false,
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new ScaleControl({ maxWidth: 90, unit: 'metric' }), 'bottom-left');
  return map;
}

/**
 * An unpainted, hence invisible, area. With it MapLibre compiles its shader programs while the data
 * are still being read: one group of layers per frame, so that no task is long.
 */
const unseenArea: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [-0.1, -0.1],
      [0.1, -0.1],
      [0.1, 0.1],
      [-0.1, 0.1],
      [-0.1, -0.1],
    ],
  ],
};
