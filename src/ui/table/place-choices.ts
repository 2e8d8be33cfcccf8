import type { Dataset } from '../../areas/dataset.ts';
import { municipalitiesIn, placesOf, type Whereabouts } from '../../state/table/places.ts';
import { sameName } from '../../state/table/propose-names.ts';

/** To which Land and municipality the table can be limited. */

/** The Länder to choose from, with one that a link names and the data do not; none where there is nothing to choose. */
export function offeredLands(data: Dataset, { land }: Whereabouts): readonly string[] {
  const { lands } = placesOf(data);
  if (land === undefined) return lands.length < 2 ? [] : lands;
  return lands.includes(land) ? lands : [...lands, land];
}

/** Whether there are several municipalities, or one is chosen already. */
export function offersMunicipalities(data: Dataset, { municipality }: Whereabouts): boolean {
  return placesOf(data).municipalities.length > 1 || municipality !== undefined;
}

/** Another Land; a municipality of another one is given up. */
export function placeInLand(
  data: Dataset | undefined,
  { municipality }: Whereabouts,
  land: string | undefined,
): Whereabouts {
  const stays =
    municipality !== undefined && data && municipalitiesIn(data, land).includes(municipality);
  return { land, municipality: stays ? municipality : undefined };
}

/** What was typed as a municipality: the name it stands for, or that it is none. */
export interface TypedName {
  readonly found: string | undefined;
  /** Undefined where it names one, or nothing was typed. */
  readonly unknown: string | undefined;
}

/** A name exactly as it is written, else in any form of writing. */
export function typedName(text: string, names: readonly string[]): TypedName {
  const name = text.trim();
  const found = names.includes(name) ? name : names.find((one) => sameName(one, name));
  return { found, unknown: found === undefined && name !== '' ? name : undefined };
}
