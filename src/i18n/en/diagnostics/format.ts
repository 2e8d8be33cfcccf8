import { partsEn } from './diagnostic-parts.ts';
import {
  agrees,
  named,
  sentences,
  type DiagnosticWords,
  type FormatKind,
} from '../../parts/diagnostic-parts.ts';

/** English sentences about formats of files that are not read, and about JSON that is written loosely. */

const { at, counted, inFile, listed, quoted, told } = partsEn;
const file = 'the file with areas';

/** What a file of each class is, and the way out. */
const ways: Readonly<Record<string, readonly [what: string, way: string]>> = {
  geodata: [
    'has geodata in a format that the atlas does not read',
    'Please save the layer as GeoJSON with ‘Export → Save Features As’ in QGIS.',
  ],
  drawing: [
    'is a technical drawing, which the atlas does not read',
    'Please give its surfaces their keys in QGIS and save them as GeoJSON.',
  ],
  document: [
    'is a document, from which the atlas reads neither areas nor figures',
    'Please save its table as XLSX or CSV in a spreadsheet program, or ask the office for it.',
  ],
  picture: [
    'is a picture and has neither areas nor figures',
    'Please get the areas as GeoJSON or Shapefile, and the figures as a table.',
  ],
  table: [
    'is a table in a format that the atlas does not read',
    'Please open it in its program and save it as XLSX or CSV.',
  ],
  archive: [
    'is an archive that the atlas does not unpack',
    'Please unpack it and open its files one by one or as a ZIP.',
  ],
  tiles: [
    'has tiles of a map without the areas themselves',
    'Please get the areas as GeoJSON or Shapefile.',
  ],
};

export const formatDiagnosticsEn: Pick<DiagnosticWords, FormatKind> = {
  'file-format-refused': (d) => {
    const [what = '', way = ''] = ways[d.expected ?? ''] ?? ways['geodata'] ?? [];
    return sentences(`${named(d.file, 'A file')} ${what}.`, told('Format', d.found), way);
  },
  'geojson-line-broken': (d) =>
    sentences(
      `${at(d, file)} there is no object, although the file has one per line elsewhere.`,
      quoted('Found', d.found),
      'Please download the file again or correct this line.',
    ),
  'geojson-records': (d) =>
    sentences(
      `${inFile(d, file)} there ${agrees(d, 'is', 'are')} ${counted(d, 'record', 'records')} without outlines: a table in JSON.`,
      listed('Columns', d.items),
      'Please open a file with the areas beside it, such as GeoJSON or a Shapefile.',
    ),
  'geojson-no-number': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'entry', 'entries')} ${agrees(d, 'has', 'have')} no number (‘not a number’ or ‘infinity’); ${agrees(d, 'it counts', 'they count')} as missing.`,
      listed('Feature and property', d.items),
      'Nothing needs to be done if nothing is known there.',
    ),
};
