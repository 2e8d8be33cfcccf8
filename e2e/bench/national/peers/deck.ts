import { Deck, MapView, type PickingInfo } from '@deck.gl/core';
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { FigureId } from '../figures.ts';
import {
  classColours,
  classOf,
  flagColour,
  openPeerPage,
  type PeerPage,
  type QuarterProperties,
} from './peer-page.ts';

type Quarter = Feature<Polygon, QuarterProperties>;
type Colour = [number, number, number];

/**
 * deck.gl with a layer of solid polygons; its guide on performance asks for constant accessors, update triggers and
 * filtering on the graphics card. Flags are a second layer of the areas whose index is high, filtered by share.
 */
await openPeerPage(async ({ container, request, showCaption }: PeerPage) => {
  const { camera, breaks, indexCut, cut, data } = request;
  const colours = classColours.map(rgb);
  const response = await fetch(data);
  const { features } = (await response.json()) as FeatureCollection<Polygon, QuarterProperties>;
  const candidates = features.filter(({ properties }) => properties.index >= indexCut);
  const state: { figure: FigureId; cut: number } = { figure: 'share', cut: cut.now };
  const filter = new DataFilterExtension({ filterSize: 1 });

  const layers = () => {
    const { figure } = state;
    return [
      new SolidPolygonLayer<Quarter>({
        id: 'classes',
        data: features,
        positionFormat: 'XY',
        pickable: true,
        getPolygon: polygonOf,
        getFillColor: ({ properties }) =>
          colours[classOf(properties[figure], breaks[figure]) - 1] ?? [0, 0, 0],
        updateTriggers: { getFillColor: figure },
      }),
      new SolidPolygonLayer<Quarter, DataFilterExtensionProps<Quarter>>({
        id: 'flags',
        data: candidates,
        positionFormat: 'XY',
        getPolygon: polygonOf,
        getFillColor: rgb(flagColour),
        extensions: [filter],
        getFilterValue: ({ properties }: Quarter) => properties.share,
        filterRange: [state.cut, 1000],
      }),
    ];
  };
  const deck = new Deck({
    parent: container as HTMLDivElement,
    views: new MapView({ repeat: false }),
    initialViewState: camera,
    controller: true,
    useDevicePixels: 1,
    layers: layers(),
    onHover: ({ object }: PickingInfo<Quarter>) => showCaption(object?.properties),
  });
  const redraw = (change: Partial<typeof state>): void => {
    Object.assign(state, change);
    deck.setProps({ layers: layers() });
  };
  return {
    showFigure: (figure) => redraw({ figure }),
    showCut: (least) => redraw({ cut: least }),
  };
});

/** GeoJSON's types do not say that a position is two numbers. */
function polygonOf({ geometry }: Quarter): [number, number][][] {
  return geometry.coordinates as [number, number][][];
}

function rgb(hex: string): Colour {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
