import type { AreaGeometry } from '../areas/area-geometry.ts';
import type { Feature, FeatureCollection } from 'geojson';
import type { Contact, Publication } from '../areas/publication.ts';
import type { Source } from '../areas/dataset.ts';
import { answer } from '../analysis/rule/judgement.ts';
import { areaColumns } from './area-columns.ts';
import type { ExportInput } from './export-input.ts';
import { writeNumber } from './csv-text.ts';
import { germanWords, type ExportWords } from './export-words.ts';

/** The collection with foreign members (RFC 7946, section 6.1) that say what it is and where it is from. */
export type FlaggedAreas = FeatureCollection<NonNullable<AreaGeometry> | null> & {
  readonly title: string;
  readonly round?: string;
  readonly sources: readonly Source[];
  readonly publisher?: NonNullable<Publication['publisher']>;
  readonly contact?: Contact;
  readonly dataDate?: string;
  readonly notice?: string;
};

/**
 * The flagged areas as GeoJSON text (RFC 7946), with the properties of the table of areas; figures that
 * are not known are null. An area without a geometry that can be drawn has null there.
 */
export function flaggedGeojson(
  input: ExportInput & { readonly geometries: readonly AreaGeometry[] },
  words: ExportWords = germanWords,
): string {
  const { dataset, analysis } = input;
  const collection: FlaggedAreas = {
    type: 'FeatureCollection',
    title: dataset.title,
    ...(analysis.round === '' ? {} : { round: analysis.round }),
    ...(dataset.fictional ? { notice: words.fictionalNotice } : {}),
    sources: dataset.sources,
    ...dataset.publication,
    features: flaggedFeatures(input, words),
  };
  return `${JSON.stringify(collection)}\n`;
}

/** `fromEntries` makes every name, `__proto__` too, an ordinary property. */
function flaggedFeatures(
  input: ExportInput & { readonly geometries: readonly AreaGeometry[] },
  words: ExportWords,
): Feature<NonNullable<AreaGeometry> | null>[] {
  const columns = areaColumns(input, words, (value) => writeNumber(value, 'plain'));
  return input.dataset.areas.flatMap(({ id }, index) => {
    if (input.judgement.flags[index] !== answer.yes) return [];
    const properties = Object.fromEntries(columns.map(({ name, cell }) => [name, cell(index)]));
    return [{ type: 'Feature', id, properties, geometry: input.geometries[index] ?? null }];
  });
}
