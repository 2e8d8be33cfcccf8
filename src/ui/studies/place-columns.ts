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

/**
 * What the keys of all areas of a municipality begin with, by its name: official keys begin with that of the municipality,
 * which the data do not state. The whole key where there is one area; nothing where they have no beginning in common.
 */
export function keysByMunicipality(areas: readonly Area[]): ReadonlyMap<string, string> {
  const beginnings = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { id, municipality } of areas) {
    if (municipality === undefined) continue;
    const before = beginnings.get(municipality);
    beginnings.set(municipality, before === undefined ? id : commonBeginning(before, id));
    counts.set(municipality, (counts.get(municipality) ?? 0) + 1);
  }
  return new Map(
    [...beginnings]
      .filter(([, beginning]) => beginning !== '')
      .map(([name, beginning]) => [name, counts.get(name) === 1 ? beginning : `${beginning}…`]),
  );
}

function commonBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
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
