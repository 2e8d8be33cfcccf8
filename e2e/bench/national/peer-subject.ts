import { flagCuts, figureIds } from './figures.ts';
import type { PeerRequest } from './peers/peer-page.ts';
import type { Scene } from './scene.ts';
import { servedFolder, type PeerName } from './serve-peers.ts';
import type { Subject } from './subject.ts';

/** How the peers are named in tables. */
export const peerTitles: Readonly<Record<PeerName, string>> = {
  maplibre: 'MapLibre, GeoJSON',
  openlayers: 'OpenLayers WebGL',
  deck: 'deck.gl',
  leaflet: 'Leaflet canvas',
};

export function peerSubject(name: PeerName, scene: Scene, server: URL): Subject {
  const { figures, geojson, cameras, size } = scene;
  const { most, indexCut } = flagCuts(figures);
  const [first = 'share', second = 'index'] = figureIds;
  return {
    name: peerTitles[name],
    addressOf(view) {
      const request: PeerRequest = {
        data: geojson,
        camera: cameras[view],
        size,
        breaks: figures.breaks,
        cut: { least: 0, most: 100, now: most },
        indexCut,
      };
      const address = new URL(`${servedFolder}pages/${name}.html`, server);
      address.searchParams.set('request', JSON.stringify(request));
      return address.href;
    },
    map: '.map',
    chooser: 'select',
    figures: [first, second],
    slider: 'input[type=range]',
    caption: 'output',
    background: 0,
    isPeer: true,
  };
}
