import type { Archive } from '../formats/open-archive.ts';
import { builtInFormat, readFormatCode, type FormatSection } from './number-format.ts';
import { readPart } from './package-parts.ts';

/** The format of each style that cells refer to by number (`cellXfs`, 18.8.10). */
export async function readCellStyles(
  archive: Archive,
  path: string,
): Promise<readonly (readonly FormatSection[])[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCells = false;
  await readPart(archive, path, {
    open: (name, attribute) => {
      if (name === 'numFmt')
        codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'cellXfs') isCells = true;
      else if (name === 'xf' && isCells) ids.push(Number(attribute('numFmtId') ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false;
    },
  });
  const read = new Map<number, readonly FormatSection[]>();
  return ids.map((id) => {
    const known = read.get(id) ?? readFormatCode(codes.get(id) ?? builtInFormat(id));
    read.set(id, known);
    return known;
  });
}
