import { groupsOf } from '../../analysis/values/groups.ts';
import type { Area, Dataset } from '../../areas/dataset.ts';
import type { StudyColumn } from './study-column.ts';
import type { StudyFigures } from './study-figures.ts';

/** Which area of its name a row is about: its key, and its Land where the data have several. */
export function placeColumns<Row>(
  { texts }: Pick<StudyFigures, 'texts'>,
  { areas }: Pick<Dataset, 'areas'>,
  areaOf: (row: Row) => Area | undefined,
): StudyColumn<Row>[] {
  const key = { label: texts.table.key, value: (row: Row) => areaOf(row)?.id };
  const land = { label: texts.places.land, value: (row: Row) => areaOf(row)?.land };
  return hasLands(areas) ? [key, land] : [key];
}

/** Whether the areas lie in more than one Land. */
export function hasLands(areas: readonly Area[]): boolean {
  return groupsOf(areas, 'land').names.length > 1;
}

/** The Länder of each municipality by its name, as a rule one. */
export function landsByMunicipality(areas: readonly Area[]): ReadonlyMap<string, string> {
  const lands = new Map<string, Set<string>>();
  for (const { municipality, land } of areas) {
    if (municipality === undefined || land === undefined) continue;
    const own = lands.get(municipality);
    if (own) own.add(land);
    else lands.set(municipality, new Set([land]));
  }
  return new Map([...lands].map(([name, own]) => [name, [...own].join(', ')]));
}
