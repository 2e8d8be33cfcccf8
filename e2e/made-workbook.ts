import { crc32, deflateRawSync } from 'node:zlib';

/** Workbooks made for a test, of any size and always the same; their numbers hardly pack, as measured ones do. */

export interface MadeWorkbook {
  readonly rows: number;
  /** Columns with numbers of twelve decimals beside key, people, share and rate. */
  readonly moreColumns: number;
  /** The key of a row, from 0. */
  readonly key: (row: number) => string;
}

/** Rows of XML that are joined at a time. */
const rowsAtOnce = 1000;

export function madeWorkbook({ rows, moreColumns, key }: MadeWorkbook): Buffer {
  const random = seeded(1);
  const names = Array.from({ length: moreColumns }, (_, place) => `Merkmal ${place + 1}`);
  const head = ['KEY', 'Einwohner', 'Migrationshintergrund in %', 'Arbeitslose in %', ...names];
  const pieces: Buffer[] = [Buffer.from(`<worksheet xmlns="${main}"><sheetData>`)];
  pieces.push(Buffer.from(rowXml(0, head.map(textCell))));
  for (let first = 0; first < rows; first += rowsAtOnce) {
    let xml = '';
    for (let row = first; row < Math.min(first + rowsAtOnce, rows); row += 1) {
      const more = names.map(() => numberCell((random() * 100).toFixed(12)));
      const people = numberCell(String(500 + Math.floor(random() * 4000)));
      const shares = [60, 20].map((most) => numberCell((random() * most).toFixed(1)));
      xml += rowXml(row + 1, [textCell(key(row)), people, ...shares, ...more]);
    }
    pieces.push(Buffer.from(xml));
  }
  pieces.push(Buffer.from('</sheetData></worksheet>'));
  return zipOf({
    'xl/workbook.xml': Buffer.from(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Werte" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': Buffer.from(
      `<Relationships><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': Buffer.concat(pieces),
  });
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Cell = (place: string) => string;

function textCell(text: string): Cell {
  return (place) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

function numberCell(number: string): Cell {
  return (place) => `<c r="${place}"><v>${number}</v></c>`;
}

function rowXml(row: number, cells: readonly Cell[]): string {
  const body = cells.map((cell, column) => cell(`${letters(column)}${row + 1}`)).join('');
  return `<row r="${row + 1}">${body}</row>`;
}

/** For up to 702 columns. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : String.fromCharCode(64 + Math.floor(column / 26)) + last;
}

/** Numbers between 0 and 1, always the same (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A ZIP archive, packed as fast as that goes (APPNOTE 6.3.10). */
function zipOf(parts: Readonly<Record<string, Buffer>>): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 1 });
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), about, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), about, place, name);
    entries.push(entry);
    offset += entry.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries, list, Buffer.from('PK\x05\x06'), end]);
}
