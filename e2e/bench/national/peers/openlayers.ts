import 'ol/ol.css';
import GeoJSON from 'ol/format/GeoJSON.js';
import WebGLVectorLayer from 'ol/layer/WebGLVector.js';
import Map from 'ol/Map.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import type { ExpressionValue } from 'ol/expr/expression.js';
import View from 'ol/View.js';
import type { FigureId } from '../figures.ts';
import {
  classColours,
  flagColour,
  openPeerPage,
  type PeerPage,
  type QuarterProperties,
} from './peer-page.ts';

/** Metres at the equator across one pixel at zoom 0. */
const coarsest = 40_075_016.686 / 512;

/**
 * OpenLayers with a WebGL vector layer and one flat style: figure and cut are variables of the style, so that a
 * change is a number given to the shader. Areas under the pointer are asked of the source, whose index answers
 * without the second drawing that hit detection needs.
 */
await openPeerPage(async ({ container, request, showCaption }: PeerPage) => {
  const { camera, breaks, indexCut, cut, data } = request;
  const colour = (figure: FigureId): ExpressionValue[] => {
    const branches = breaks[figure].flatMap((least, at) => [
      ['<', ['get', figure], least],
      classColours[at] ?? '',
    ]);
    return ['case', ...branches, classColours.at(-1) ?? ''];
  };
  const isFlagged = [
    'all',
    ['>=', ['get', 'share'], ['var', 'cut']],
    ['>=', ['get', 'index'], indexCut],
  ];
  const isShare = ['==', ['var', 'figure'], 0];
  const source = new VectorSource({ url: data, format: new GeoJSON() });
  const layer = new WebGLVectorLayer({
    source,
    disableHitDetection: true,
    variables: { figure: 0, cut: cut.now },
    style: {
      'fill-color': ['case', isFlagged, flagColour, isShare, colour('share'), colour('index')],
    },
  });
  const map = new Map({
    target: container,
    controls: [],
    layers: [layer],
    view: new View({
      center: fromLonLat([camera.longitude, camera.latitude]),
      resolution: coarsest / 2 ** camera.zoom,
      constrainResolution: false,
    }),
  });
  let last: unknown;
  map.on('pointermove', ({ coordinate, dragging }) => {
    if (dragging) return;
    const [area] = source.getFeaturesAtCoordinate(coordinate);
    if (area === last) return;
    last = area;
    showCaption(area?.getProperties() as QuarterProperties | undefined);
  });
  return {
    showFigure: (figure) => layer.updateStyleVariables({ figure: figure === 'share' ? 0 : 1 }),
    showCut: (least) => layer.updateStyleVariables({ cut: least }),
  };
});
