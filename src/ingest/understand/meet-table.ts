import { keyColumns, meetAreas } from '../join/guess-key.ts';
import { layOutTable } from '../table/lay-out-table.ts';
import { openText } from '../text/open-text.ts';
import { tableOfDraft } from '../table/parse-table.ts';
import type { RawFeature } from '../text/raw-collection.ts';
import { valuesOf, type KeyMeeting } from './understand-areas.ts';

const ignore = () => undefined;

/**
 * How each of the properties meets the keys of a table. What counts is the part of the areas that are met, and a little
 * the part of the table's keys: the many rows of a country's table say nothing about a city.
 */
export function meetTable(
  file: string,
  bytes: Uint8Array,
  features: readonly RawFeature[],
  properties: readonly string[],
): KeyMeeting[] {
  const text = openText(file, () => bytes, ignore);
  const table = text === undefined ? undefined : tableOfDraft(file, layOutTable(text, {}), ignore);
  if (!table) return [];
  const columns = keyColumns(table);
  return properties.flatMap((property): KeyMeeting[] => {
    const keys = valuesOf(features, property);
    const found = meetAreas(columns, keys);
    if (!found) return [];
    const { met, of, key } = found;
    const { count = 0, of: cells = 1, code } = key.reason;
    const plainness = code === 'cells-meet-areas' ? 1 : 0.95;
    const score = (met / of + (0.1 * count) / cells) * plainness * (areNames(keys) ? 0.9 : 1);
    const { areaKeyPad } = key.value;
    return [
      {
        property,
        reason: { ...key.reason, count: met, of },
        score,
        ...(areaKeyPad !== undefined && { areaKeyPad }),
      },
    ];
  });
}

/** Names meet, too, but a key is surer: two areas may have one name. */
function areNames(keys: readonly string[]): boolean {
  return keys.some((key) => /\p{L}{3}/u.test(key));
}
