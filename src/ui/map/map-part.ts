import { areasOf } from '../../analysis/municipalities/areas-of.ts';
import { groupsOf } from '../../analysis/values/groups.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { ChosenOnMap, MapPart } from '../../map/core/map-properties.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { ChosenNeighbourhood } from '../../state/shown/neighbourhoods.ts';
import { Kept } from '../parts/kept.ts';
import { areasThere, type Whereabouts } from '../../state/table/places.ts';

/** What is chosen on the map, and what a link looks at: the same objects as long as nothing in them changes. */
export class MapParts {
  readonly #chosen = new Kept<ChosenOnMap | null>();
  readonly #part = new Kept<MapPart | null>();

  /** Outlines and places belong together: both follow the marks. */
  neighbourhood(chosen: ChosenNeighbourhood | undefined, texts: Texts): ChosenOnMap | null {
    const { cluster, place = -1 } = chosen ?? {};
    return this.#chosen.from([cluster, place, texts], () =>
      cluster
        ? {
            areas: cluster.areas,
            name: texts.study.clusters.named(cluster.name, cluster.others),
            outline: place,
          }
        : null,
    );
  }

  together(
    dataset: Dataset | undefined,
    municipality: number | undefined,
    where: Whereabouts = {},
  ): MapPart | null {
    const { land, municipality: name } = where;
    return this.#part.from([dataset?.areas, municipality, land, name], () =>
      dataset ? partOf(dataset, municipality, { land, municipality: name }) : null,
    );
  }
}

/** The part of the map a link looks at: the chosen municipality, else where the lists are limited to; null: all of it. */
export function partOf(
  dataset: Dataset,
  municipality: number | undefined,
  where: Whereabouts,
): MapPart | null {
  if (municipality !== undefined) {
    const name = groupsOf(dataset.areas, 'municipality').names[municipality] ?? '';
    return { areas: areasOf(dataset.areas, municipality), near: true, name };
  }
  const areas = areasThere(dataset, where);
  // Of a place these data do not name there is nothing to look at.
  if (!areas || areas.length === 0) return null;
  return { areas, near: where.municipality !== undefined };
}
