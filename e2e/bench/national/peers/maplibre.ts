import {
  MapLibreMap,
  setWorkerUrl,
  type ExpressionSpecification,
  type FilterSpecification,
  type MapGeoJSONFeature,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { FigureId } from '../figures.ts';
import {
  classColours,
  flagColour,
  openPeerPage,
  type PeerPage,
  type QuarterProperties,
} from './peer-page.ts';

setWorkerUrl(workerUrl);

/**
 * MapLibre with a GeoJSON source and paint expressions, as its guide on large GeoJSON asks for: the data by address
 * and no zoom above 12. A narrow buffer and no soft edges make it faster still. Flags are a layer with a filter,
 * which is faster to change than a paint expression that holds the cut.
 */
await openPeerPage(async ({ container, request, showCaption }: PeerPage) => {
  const { camera, breaks, indexCut, cut, data } = request;
  const colour = (figure: FigureId): ExpressionSpecification => {
    const steps = breaks[figure].flatMap((least, at) => [least, classColours[at + 1]]);
    return ['step', ['get', figure], classColours[0], ...steps] as ExpressionSpecification;
  };
  const flagged = (least: number): FilterSpecification => [
    'all',
    ['>=', ['get', 'share'], least],
    ['>=', ['get', 'index'], indexCut],
  ];
  const map = new MapLibreMap({
    container,
    center: [camera.longitude, camera.latitude],
    zoom: camera.zoom,
    fadeDuration: 0,
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        quarters: {
          type: 'geojson',
          data: new URL(data, location.href).href,
          maxzoom: 12,
          buffer: 8,
        },
      },
      layers: [
        {
          id: 'classes',
          type: 'fill',
          source: 'quarters',
          paint: { 'fill-color': colour('share'), 'fill-antialias': false },
        },
        {
          id: 'flags',
          type: 'fill',
          source: 'quarters',
          filter: flagged(cut.now),
          paint: { 'fill-color': flagColour, 'fill-antialias': false },
        },
      ],
    },
  });
  let last: MapGeoJSONFeature['id'];
  map.on('mousemove', 'classes', ({ features }) => {
    const [area] = features ?? [];
    if (area?.id === last) return;
    last = area?.id;
    showCaption(area?.properties as QuarterProperties | undefined);
  });
  return {
    showFigure: (figure) => map.setPaintProperty('classes', 'fill-color', colour(figure)),
    showCut: (least) => map.setFilter('flags', flagged(least)),
  };
});
