import { headText } from '../text/file-head.ts';
import { isMarkup } from '../text/open-text.ts';
import type { Report } from '../result/report.ts';
import { Flaw, reportDamage } from './area-format.ts';

/** Formats by the endings of their files, where nothing else is read from a file with that ending. */
const endings: Readonly<Record<string, string>> = {
  kml: 'KML',
  kmz: 'KMZ',
  zip: 'ZIP',
  gpkg: 'GeoPackage',
  parquet: 'Parquet',
  geoparquet: 'GeoParquet',
};

/**
 * Reports a file whose bytes are nothing of what its name promises. False where its name promises nothing, or a page came in
 * the place of the file, or GeoJSON: that is told by whoever reads it as text.
 */
export function reportPromise(name: string, bytes: Uint8Array, report: Report): boolean {
  const promised = endings[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  const start = headText(bytes, 1000);
  if (promised === undefined || isMarkup(start) || /^[[{]/.test(start)) return false;
  reportDamage(name, promised, new Flaw(start.slice(0, 60).trim()), report);
  return true;
}
