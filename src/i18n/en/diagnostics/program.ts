import type { ProgramDiagnostics } from '../../../areas/diagnostics/program.ts';
import { programParts, type ProgramPart } from '../../../areas/program-part.ts';
import { isStated, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of the program itself. */

const { told, quoted } = partsEn;

const purposes: Readonly<Record<ProgramPart, string>> = {
  page: 'The page cannot be shown',
  archive: 'Packed files (ZIP, XLSX, ODS, GZ) cannot be unpacked',
  kml: 'KML files cannot be read',
  parquet: 'Parquet files cannot be read',
  projection: 'Coordinates cannot be converted',
  review: 'The review cannot be opened',
  shapefile: 'Shapefiles cannot be read',
  tiles: 'Map files (PMTiles) cannot be read',
  topojson: 'TopoJSON files cannot be read',
};

/** What cannot be done without the part. */
function purpose({
  file,
  expected,
}: {
  readonly file?: string;
  readonly expected?: string;
}): string {
  if (isStated(file)) return `${file} cannot be read`;
  const part = programParts.find((one) => one === expected);
  return part ? purposes[part] : 'Files cannot be read';
}

export const programEn: Pick<DiagnosticWords, keyof ProgramDiagnostics> = {
  'worker-not-started': (d) =>
    sentences(
      'Files cannot be read: the part of the page that reads them did not start.',
      quoted('Message', d.found),
      'Please reload the page. If it stays like this, a program file (.js) is missing on the server, or is served with a wrong type.',
    ),
  'program-part-missing': (d) =>
    sentences(
      `${purpose(d)}: a part of the page is missing on the server; it has probably been renewed meanwhile.`,
      'Please reload the page; its address keeps your choices.',
      told('Program file', d.found),
    ),
  'program-out-of-reach': (d) =>
    sentences(
      `${purpose(d)}: a part of the page is still needed for it, and its server cannot be reached.`,
      'Please check the connection and try again.',
    ),
  'no-picture': () =>
    'The browser gives no picture of the map. Please bring the map into sight and try again, or print the page.',
  'memory-short': (d) =>
    sentences(
      `The memory of this device does not suffice ${isStated(d.file) ? `for ${d.file}` : 'for this'}.`,
      'Please close other windows and try again, or save only the areas, columns or years that are needed.',
    ),
  'load-crashed': (d) =>
    sentences(
      `An unexpected error of the program has occurred${isStated(d.file) ? ` while ${d.file} was read` : ''}.`,
      quoted('Message', d.found),
      'The atlas shown so far is unchanged.',
      'Please report the error, with this message and what you did last, to those who provide this atlas.',
    ),
  'load-without-end': (d) =>
    sentences(
      `Reading ${named(d.file, 'files')} did not come to an end and was given up.`,
      told('Seconds without progress', d.found),
      'Please try again, or save the file in another format, a table for instance as CSV.',
    ),
};
