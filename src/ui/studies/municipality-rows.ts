import { rankSegregation } from '../../analysis/segregation/rank-segregation.ts';
import type { PointLayerResult } from '../../analysis/segregation/point-segregation.ts';
import type { SegregationIndex } from '../../analysis/segregation/segregation.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { StudyResult } from '../../studies/computations.ts';
import type { GroupName, MunicipalityRow, SideBySideRow } from './municipality-columns.ts';
import { keysByMunicipality, landsByMunicipality } from './place-columns.ts';

/** The rows of the tables of municipalities. */

type Municipalities = StudyResult<'municipalities'>;
type Segregations = StudyResult<'segregation'>;

/** The groups of the areas, and those that only points such as schools state. */
export function groupNames({ groups = [], points = [] }: Dataset): GroupName[] {
  const all: readonly GroupName[] = [...groups, ...points.flatMap((layer) => layer.groups ?? [])];
  return all.filter((one, place) => all.findIndex(({ id }) => id === one.id) === place);
}

/** The layers of points that state a group. */
export function layersWith(
  group: string,
  layers: readonly PointLayerResult[] = [],
): PointLayerResult[] {
  return layers.filter(({ groups }) => Object.hasOwn(groups, group));
}

/** Where the municipalities lie, by their names. */
interface MunicipalityPlaces {
  readonly lands: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, string>;
}

const nowhere: MunicipalityPlaces = { lands: new Map(), keys: new Map() };

/** Kept per list of areas: the view is made anew whenever its tab is opened. */
const kept = new WeakMap<Dataset['areas'], MunicipalityPlaces>();

export function municipalityPlaces({ areas }: Pick<Dataset, 'areas'>): MunicipalityPlaces {
  const known = kept.get(areas);
  if (known) return known;
  const places = { lands: landsByMunicipality(areas), keys: keysByMunicipality(areas) };
  kept.set(areas, places);
  return places;
}

/** Every municipality with its rents, and with index and rank of one group where that is measured. */
export function municipalityRows(
  { list, rents }: Municipalities,
  segregation: Segregations | undefined,
  group: GroupName | undefined,
  index: SegregationIndex,
  layers: readonly PointLayerResult[],
  { lands, keys }: MunicipalityPlaces = nowhere,
): { readonly rows: MunicipalityRow[]; readonly ranked: number } {
  const { municipalities = [], groups } = segregation ?? {};
  const measured = group && groups?.[group.id]?.byMunicipality;
  const { ranks, ranked } = rankSegregation(measured ?? [], index);
  const places = new Map(municipalities.map((name, place) => [name, place]));
  const rentOf = new Map(rents?.map((one) => [one.name, one]));
  const rows = list.map((summary): MunicipalityRow => {
    const place = places.get(summary.name) ?? -1;
    return {
      summary,
      land: lands.get(summary.name),
      key: keys.get(summary.name),
      rent: rentOf.get(summary.name),
      segregation: measured?.[place],
      rank: ranks[place] ?? 0,
      schools: layers.map(({ groups: found }) => found[group?.id ?? '']?.byMunicipality[place]),
    };
  });
  return { rows, ranked };
}

export interface SideBySide {
  readonly rows: SideBySideRow[];
  /** All areas together, and below them each layer of points, which have no rank. */
  readonly whole: SideBySideRow[];
}

/** Every municipality with all groups beside each other. */
export function sideBySideRows(
  { list }: Municipalities,
  segregation: Segregations,
  groups: readonly GroupName[],
  index: SegregationIndex,
  whole: {
    readonly name: string;
    readonly layers: readonly (readonly [string, PointLayerResult])[];
  },
): SideBySide {
  const measured = groups.map(({ id }) => segregation.groups[id]);
  const rankings = measured.map((one) => rankSegregation(one?.byMunicipality ?? [], index).ranks);
  const populationOf = new Map(list.map(({ name, population }) => [name, population]));
  const rows = segregation.municipalities.map((name, place): SideBySideRow => ({
    name,
    population: populationOf.get(name),
    groups: measured.map((one, at) => ({
      segregation: one?.byMunicipality[place],
      rank: rankings[at]?.[place] ?? 0,
    })),
  }));
  const all = measured.map((one) => ({ segregation: one?.all, rank: 0 }));
  const layers = whole.layers.map(([name, layer]): SideBySideRow => ({
    name: `${whole.name}: ${name}`,
    population: undefined,
    groups: groups.map(({ id }) => ({ segregation: layer.groups[id]?.all.segregation, rank: 0 })),
  }));
  return { rows, whole: [{ name: whole.name, population: undefined, groups: all }, ...layers] };
}

/** In how many municipalities there is no cheaper alternative, of those in which that can be told. */
export function withoutAlternative({ rents = [] }: Pick<Municipalities, 'rents'>): {
  readonly none: number;
  readonly known: number;
} {
  const known = rents.filter(({ answer }) => answer !== 'undecidable');
  return { none: known.filter(({ answer }) => answer === 'none').length, known: known.length };
}
