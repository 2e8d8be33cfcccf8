import type { TextDiagnostics } from '../../../areas/diagnostics/text.ts';
import { isStated, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed before a file is read: there are no bytes, or none of the expected kind. */

const { told, quoted, listed } = partsEn;

const again = 'Please download or save the file again.';

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

export const textEn: Pick<DiagnosticWords, keyof TextDiagnostics> = {
  'file-not-found': (d) =>
    sentences(
      `${isStated(d.file) ? `The file ${d.file}` : 'A file that the project names'} was not found.`,
      listed('Available', d.items),
      'Please check the name in the project file and open all files of the project together.',
    ),
  'file-empty': (d) => sentences(`${named(d.file, 'A file')} is empty (0 bytes).`, again),
  'file-blank': (d) =>
    sentences(`${named(d.file, 'A file')} contains only blanks and empty lines.`, again),
  'file-unreadable': (d) =>
    sentences(
      `${named(d.file, 'A file')} cannot be read as text.`,
      quoted('Found', d.found),
      told('Readable encodings', d.expected),
      'Please save the file as text (UTF-8).',
    ),
  'file-gone': (d) =>
    sentences(
      `${named(d.file, 'A file')} can no longer be read: the file has been changed, moved or deleted since it was opened, or another program locks it.`,
      'Please open the file again or drag it here.',
    ),
  'file-is-folder': (d) =>
    sentences(
      `${named(d.file, 'What was opened')} is a folder and no file.`,
      'Please open the files in it or drag them here.',
    ),
  'file-too-nested': (d) =>
    sentences(
      `${named(d.file, 'A file')} is nested so deeply that it cannot be read: thousands of brackets or elements stand inside each other.`,
      'Please save the file anew, from another program or in another format.',
    ),
  'file-format-refused': (d) => {
    const [what = '', way = ''] = ways[d.expected ?? ''] ?? ways['geodata'] ?? [];
    return sentences(`${named(d.file, 'A file')} ${what}.`, told('Format', d.found), way);
  },
  'is-html': (d) =>
    sentences(
      `${named(d.file, 'A file')} contains a web page or the error message of a server instead of the data.`,
      quoted('It begins with', d.found),
      'Please download the file again.',
    ),
};
