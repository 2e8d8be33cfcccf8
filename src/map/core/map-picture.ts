/** What a picture of the map needs of the map: sharpness, its scale, and the names that have room. */
import type { DiagnosticOf } from '../../areas/diagnostic.ts';
import type { ExpressionSpecification, MapLibreMap } from 'maplibre-gl';
import { nameZoom } from '../../cartography/layers/map-layers.ts';
import { namesLayer } from '../../cartography/layers/layer-ids.ts';

/** The browser gives no picture of the map, or there is no map. */
export class PictureFailure extends Error {
  readonly diagnostic: DiagnosticOf<'no-picture'> = { kind: 'no-picture', severity: 'error' };

  constructor() {
    super('no-picture');
    this.name = 'PictureFailure';
  }
}

export interface MapPicture {
  readonly image: Blob;
  /** Pixels of the image for each pixel of the page. */
  readonly sharpness: number;
  /** Metres on the ground under a pixel of the page, in the middle of the map. */
  readonly metresPerPixel: number;
}

/** The map as it stands, sharper than the page where that has fewer pixels; the page's map is as before afterwards. */
export async function takePicture(map: MapLibreMap, sharpness: number): Promise<MapPicture> {
  const before = map.getPixelRatio();
  map.setPixelRatio(sharpness);
  const takeBack = showNamesThatFit(map);
  try {
    await settled(map);
    return { image: await imageOfFrame(map), sharpness, metresPerPixel: metresPerPixel(map) };
  } finally {
    takeBack();
    map.setPixelRatio(before);
  }
}

function imageOfFrame(map: MapLibreMap): Promise<Blob> {
  return new Promise((resolve, reject) => {
    // A map that has lost its drawing surface draws no frame at all.
    const timer = setTimeout(() => reject(new PictureFailure()), longestWait);
    map.once('render', () => {
      // The drawing buffer is readable only within the frame that drew it.
      map.getCanvas().toBlob((blob) => {
        clearTimeout(timer);
        if (blob === null) reject(new PictureFailure());
        else resolve(blob);
      }, 'image/png');
    });
    map.triggerRepaint();
  });
}

/** Metres around the equator on the sphere the map draws, over the pixels of the world at zoom 0. */
const metresPerPixelAtZero = 40_075_016.686 / 512;

function metresPerPixel(map: MapLibreMap): number {
  const narrowing = Math.cos((map.getCenter().lat * Math.PI) / 180);
  return (metresPerPixelAtZero * narrowing) / 2 ** map.getZoom();
}

/** Longest wait for a sharper picture in milliseconds; then what is there is taken. */
const longestWait = 20_000;

/** Until the map has drawn everything it has to, or has taken too long for it. */
function settled(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestWait);
    map.once('idle', () => {
      clearTimeout(timer);
      resolve();
    });
    map.triggerRepaint();
  });
}

/** Width of a letter and height of a line of a name in pixels, and letters in a line. */
const letter = { width: 6, height: 14, perLine: 13 } as const;

/**
 * On a picture nobody can come nearer: names stand wherever their lines fit between the borders of their area. Answers
 * with what takes it back.
 */
function showNamesThatFit(map: MapLibreMap): () => void {
  if (!map.getLayer(namesLayer) || map.getZoom() >= nameZoom) return () => undefined;
  const letters: ExpressionSpecification = ['length', ['get', 'name']];
  const width: ExpressionSpecification = ['*', letter.width, ['min', letters, letter.perLine]];
  const lines: ExpressionSpecification = ['ceil', ['/', letters, letter.perLine]];
  const height: ExpressionSpecification = ['*', letter.height, lines];
  // Half of the diagonal of the text must lie within the inner circle of the area.
  const wanted: ExpressionSpecification = [
    '/',
    ['sqrt', ['+', ['^', width, 2], ['^', height, 2]]],
    2,
  ];
  map.setLayerZoomRange(namesLayer, 0, 24);
  map.setFilter(namesLayer, ['>=', ['get', 'room'], ['*', wanted, metresPerPixel(map)]]);
  return () => {
    map.setFilter(namesLayer, null);
    map.setLayerZoomRange(namesLayer, nameZoom, 24);
  };
}
