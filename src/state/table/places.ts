import { groupsOf } from '../../analysis/values/groups.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { TableFilter } from '../url/settings.ts';

/** The Länder and municipalities (or districts) that areas lie in, in the order of their first area. */
export interface Places {
  readonly lands: readonly string[];
  readonly municipalities: readonly string[];
  /** Land of every area as a place in `lands`; −1 where the area names none. */
  readonly landOf: Int32Array;
  /** The same for its municipality. */
  readonly municipalityOf: Int32Array;
}

/** A Land, a municipality, or both: the part of a filter that says where. */
export type Whereabouts = Pick<TableFilter, 'land' | 'municipality'>;

export function placesOf({ areas }: Pick<Dataset, 'areas'>): Places {
  const [land, municipality] = [groupsOf(areas, 'land'), groupsOf(areas, 'municipality')];
  return {
    lands: land.names,
    landOf: land.groupOf,
    municipalities: municipality.names,
    municipalityOf: municipality.groupOf,
  };
}

/** Whether an area lies there. A place these data do not name has no areas. */
export function placeTest(
  dataset: Dataset,
  { land, municipality }: Whereabouts,
): ((area: number) => boolean) | undefined {
  if (land === undefined && municipality === undefined) return undefined;
  const { lands, landOf, municipalities, municipalityOf } = placesOf(dataset);
  const wantedLand = land === undefined ? undefined : indexIn(lands, land);
  const wanted = municipality === undefined ? undefined : indexIn(municipalities, municipality);
  return (area) =>
    (wantedLand === undefined || landOf[area] === wantedLand) &&
    (wanted === undefined || municipalityOf[area] === wanted);
}

/** The areas that lie there, ascending; undefined where no place is stated. */
export function areasThere(dataset: Dataset, where: Whereabouts): Uint32Array | undefined {
  const isThere = placeTest(dataset, where);
  if (!isThere) return undefined;
  return Uint32Array.from(dataset.areas.keys()).filter(isThere);
}

/** No area has this number where the name is unknown; −1 would be that of areas without a name. */
function indexIn(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  return index < 0 ? names.length : index;
}

/** Names of the municipalities of a Land, or of all, in the order of their first area. */
export function municipalitiesIn(dataset: Dataset, land: string | undefined): readonly string[] {
  const { lands, landOf, municipalities, municipalityOf } = placesOf(dataset);
  if (land === undefined) return municipalities;
  const wanted = lands.indexOf(land);
  const isThere = new Uint8Array(municipalities.length);
  municipalityOf.forEach((municipality, area) => {
    if (municipality >= 0 && landOf[area] === wanted) isThere[municipality] = 1;
  });
  return municipalities.filter((_, index) => isThere[index] === 1);
}
