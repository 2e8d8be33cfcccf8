import type { AreaGeometry } from '../areas/area-geometry.ts';
import type { Feature } from 'geojson';
import { answer } from '../analysis/rule/judgement.ts';
import { areaColumns } from './area-columns.ts';
import type { ExportInput } from './export-input.ts';
import { writeNumber } from './csv-text.ts';
import { germanWords, type ExportWords } from './export-words.ts';
import { geojsonText } from './geojson-text.ts';

/**
 * The flagged areas as GeoJSON text (RFC 7946), with the properties of the table of areas; figures that
 * are not known are null. An area without a geometry that can be drawn has null there.
 */
export function flaggedGeojson(
  input: ExportInput & { readonly geometries: readonly AreaGeometry[] },
  words: ExportWords = germanWords,
): string {
  return geojsonText(input, words, flaggedFeatures(input, words));
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
