import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Figures } from './figures.ts';
import { ringOf, type Quarters } from './quarters.ts';

/** What a user would give each library: one GeoJSON file with ids, names and the figures in it. */
export async function writeGeoJson(
  path: string,
  quarters: Quarters,
  figures: Figures,
): Promise<void> {
  const stream = createWriteStream(path);
  stream.write('{"type":"FeatureCollection","features":[\n');
  for (let area = 0; area < quarters.count; area += 1) {
    const text = featureText(quarters, figures, area);
    const end = area === quarters.count - 1 ? '\n]}' : ',\n';
    if (!stream.write(text + end)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

export const keyOf = (area: number): string => `q${String(area + 1_000_000).slice(1)}`;

function featureText(quarters: Quarters, figures: Figures, area: number): string {
  const ring = ringOf(quarters, area);
  const positions = Array.from({ length: ring.length / 2 }, (_, at) => [
    ring[2 * at],
    ring[2 * at + 1],
  ]);
  return JSON.stringify({
    type: 'Feature',
    id: area,
    properties: {
      key: keyOf(area),
      name: `Quartier ${area}`,
      share: figures.share[area],
      index: figures.index[area],
    },
    geometry: { type: 'Polygon', coordinates: [positions] },
  });
}
