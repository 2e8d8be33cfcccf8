import 'leaflet/dist/leaflet.css';
import {
  canvas,
  geoJSON,
  map as makeMap,
  type LeafletMouseEvent,
  type Path,
  type PathOptions,
} from 'leaflet';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import {
  colourOf,
  flagColour,
  openPeerPage,
  type PeerPage,
  type QuarterProperties,
} from './peer-page.ts';
import type { FigureId } from '../figures.ts';

type Quarter = Feature<Polygon, QuarterProperties>;

/**
 * Leaflet on a canvas, without strokes. With another figure every area gets its style; when the cut moves, only the
 * areas between the old and the new one do.
 */
await openPeerPage(async ({ container, request, showCaption }: PeerPage) => {
  const { camera, breaks, indexCut, cut, data } = request;
  const response = await fetch(data);
  const collection = (await response.json()) as FeatureCollection<Polygon, QuarterProperties>;
  const state: { figure: FigureId; cut: number } = { figure: 'share', cut: cut.now };
  const style = ({ properties }: Quarter): PathOptions => {
    const isFlagged = properties.share >= state.cut && properties.index >= indexCut;
    const { figure } = state;
    const fillColor = isFlagged ? flagColour : colourOf(properties[figure], breaks[figure]);
    return { stroke: false, fillOpacity: 1, fillColor };
  };
  const map = makeMap(container, {
    preferCanvas: true,
    renderer: canvas(),
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0,
  });
  map.setView([camera.latitude, camera.longitude], camera.zoom + 1);
  const paths: { readonly area: Quarter; readonly path: Path }[] = [];
  const quarters = geoJSON<QuarterProperties, Polygon>(collection, {
    style: (area) => (area ? style(area as Quarter) : {}),
    onEachFeature: (area, path) => paths.push({ area: area as Quarter, path: path as Path }),
  });
  quarters.addTo(map);
  quarters.on('mouseover', ({ propagatedFrom }: LeafletMouseEvent) =>
    showCaption((propagatedFrom as { feature?: Quarter } | undefined)?.feature?.properties),
  );
  return {
    showFigure(figure) {
      state.figure = figure;
      for (const { area, path } of paths) path.setStyle(style(area));
    },
    showCut(least) {
      const [from, to] = [Math.min(least, state.cut), Math.max(least, state.cut)];
      state.cut = least;
      for (const { area, path } of paths) {
        const { share, index } = area.properties;
        if (share >= from && share < to && index >= indexCut) path.setStyle(style(area));
      }
    },
  };
});
