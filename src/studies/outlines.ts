import type { Clusters } from '../analysis/space/clusters.ts';
import { clusterOutlines } from '../analysis/space/cluster-outlines.ts';
import { clustersComputation } from './clusters.ts';
import type { LoadedAtlas } from './loaded-atlas.ts';
import type { Computation, StudyDescription } from './study.ts';

/** The outlines of the neighbourhoods, for the map: a study of its own, for their list must not wait for them. */
export const outlines = {
  basis: 'rule',
  needs: 'rule',
  shown: { beside: 'map' },
} as const satisfies StudyDescription;

/** Answers with a GeoJSON text. */
export const outlinesComputation: Computation<typeof outlines, string> = {
  async compute(atlas, asked, run) {
    const found = await clustersComputation.compute(atlas, asked, run);
    // Where the map is drawn from tiles, it draws the outlines from the lines in them.
    return found && outlineText(found, atlas.geometries);
  },
};

export function outlineText(clusters: Clusters, geometries: LoadedAtlas['geometries']): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: clusterOutlines(clusters, geometries).map((coordinates, id) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'MultiLineString', coordinates },
    })),
  });
}
