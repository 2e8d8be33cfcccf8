import { areasOf } from '../../analysis/municipalities/areas-of.ts';
import { groupsOf } from '../../analysis/values/groups.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { ChosenOnMap, MapPart, NamedPart } from '../../map/core/map-properties.ts';
import type { TouchingMiss } from '../../analysis/neighbourhoods/touching-misses.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { Kept } from '../parts/kept.ts';
import { areasThere, type Whereabouts } from '../../state/table/places.ts';

/** What is chosen on the map, and what a link looks at: the same objects as long as nothing in them changes. */
export class MapParts {
  readonly #chosen = new Kept<ChosenOnMap | null>();
  readonly #part = new Kept<MapPart | null>();

  /**
   * Outlines and places belong together: both follow the marks.
   * @param beside under review, what would hang together with it; undefined: it is not under review, and has one name
   */
  neighbourhood(
    shown: Pick<Shown, 'dataset' | 'neighbourhood'> | undefined,
    texts: Texts,
    beside?: readonly TouchingMiss[],
  ): ChosenOnMap | null {
    const { cluster, place = -1 } = shown?.neighbourhood ?? {};
    return this.#chosen.from([cluster, place, texts, beside], () => {
      if (!shown || !cluster) return null;
      const { areas, name, others } = cluster;
      const whole = texts.study.clusters.named(name, others);
      if (!beside) return { areas, name: whole, outline: place };
      const parts = namedParts(shown.dataset, areas, beside);
      // A single area has its own name, which is that of the neighbourhood.
      return { areas, name: areas.length > 1 ? '' : whole, outline: place, parts };
    });
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

/** The areas of a neighbourhood under review, and those that would hang together with it. */
function namedParts(
  dataset: Dataset,
  members: readonly number[],
  beside: readonly TouchingMiss[],
): readonly NamedPart[] {
  const part = (area: number, isBeside: boolean): NamedPart => ({
    area,
    name: dataset.areas[area]?.name ?? '',
    isBeside,
  });
  return [
    ...(members.length > 1 ? members.map((area) => part(area, false)) : []),
    ...beside.map(({ area }) => part(area, true)),
  ];
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
