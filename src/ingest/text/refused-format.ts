import { headOf, headText, startsWith } from './file-head.ts';

/** What the way out of a format depends on. */
export type RefusedClass =
  'geodata' | 'drawing' | 'document' | 'picture' | 'table' | 'archive' | 'tiles';

/** A format that the atlas does not read: what it is called, and what sort of file it is. */
export interface RefusedFormat {
  readonly name: string;
  readonly class: RefusedClass;
}

type Signature = readonly [start: readonly number[], name: string, kind: RefusedClass];

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** First bytes that no text and no format that is read begins with. */
const signatures: readonly Signature[] = [
  [letters('fgb\u0003fgb'), 'FlatGeobuf', 'geodata'],
  [letters('ARROW1'), 'Arrow', 'geodata'],
  [[0x89, 0x48, 0x44, 0x46], 'HDF5', 'geodata'],
  [letters('CDF\u0001'), 'NetCDF', 'geodata'],
  [letters('AC10'), 'DWG', 'drawing'],
  [letters('AutoCAD Binary DXF'), 'DXF', 'drawing'],
  [letters('%PDF-'), 'PDF', 'document'],
  [letters('{\\rtf'), 'RTF', 'document'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG', 'picture'],
  [[0xff, 0xd8, 0xff], 'JPEG', 'picture'],
  [letters('GIF8'), 'GIF', 'picture'],
  [[0x49, 0x49, 0x2a, 0], 'TIFF', 'picture'],
  [[0x4d, 0x4d, 0, 0x2a], 'TIFF', 'picture'],
  [letters('$FL2'), 'SPSS', 'table'],
  [letters('<stata_dta>'), 'Stata', 'table'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], '7z', 'archive'],
  [letters('Rar!'), 'RAR', 'archive'],
  [letters('BZh'), 'bzip2', 'archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'xz', 'archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd', 'archive'],
  [letters('PMTiles'), 'PMTiles', 'tiles'],
];

/** How the texts of formats begin that are not read. */
const texts: readonly (readonly [start: RegExp, name: string, kind: RefusedClass])[] = [
  [/^!table\s+!version/i, 'MapInfo TAB', 'geodata'],
  [/^version\s+\d+\s+charset\s+"/i, 'MapInfo MIF', 'geodata'],
  [/^(?:999\s[^\n]*\n\s*)*0\s*\r?\n\s*SECTION\s/, 'DXF', 'drawing'],
  [/^MIME-Version:\s/i, 'MHTML', 'table'],
  [/^EXP\s+0\s/, 'ArcInfo E00', 'geodata'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<gpx[\s>]/, 'GPX', 'geodata'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:svg|!DOCTYPE svg)[\s>]/i, 'SVG', 'picture'],
];

const gml = /^<[^]*?(?:opengis\.net\/gml|<gml:|<wfs:FeatureCollection|adv-online\.de\/namespaces)/;
const kml = /<(?:[\w.-]+:)?kml[\s>]/i;

/** The format of these bytes where it is known and not read; undefined for all others, whatever the file is called. */
export function refusedFormat(bytes: Uint8Array): RefusedFormat | undefined {
  const known = signatures.find(([start]) => startsWith(bytes, start));
  if (known) return { name: known[1], class: known[2] };
  if (headOf(bytes.subarray(257, 262)) === 'ustar') return { name: 'TAR', class: 'archive' };
  if (headOf(bytes, 4) === 'RIFF' && headOf(bytes.subarray(8, 12)) === 'WEBP') {
    return { name: 'WebP', class: 'picture' };
  }
  const head = headText(bytes);
  const text = texts.find(([start]) => start.test(head));
  if (text) return { name: text[1], class: text[2] };
  return gml.test(head) && !kml.test(head) ? { name: 'GML', class: 'geodata' } : undefined;
}

/** What a ZIP archive is by the files in it, where it is a document and no archive of a person's. */
export function refusedPackage(names: readonly string[]): RefusedFormat | undefined {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\/document\.xml$/)) return { name: 'DOCX', class: 'document' };
  if (has(/^ppt\/presentation\.xml$/)) return { name: 'PPTX', class: 'document' };
  if (has(/^xl\/workbook\.bin$/)) return { name: 'XLSB', class: 'table' };
  if (has(/^Index\/Document\.iwa$/)) return { name: 'Numbers', class: 'table' };
  if (has(/\.gdbtable$/i)) return { name: 'File Geodatabase', class: 'geodata' };
  return undefined;
}
