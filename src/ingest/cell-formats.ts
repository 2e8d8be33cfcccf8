import { part } from '../areas/program-part.ts';

/** How numbers of a workbook are shown, as far as that changes what a reader sees: percentages and leading zeros. */

/** By sheet, row and column, both from 0: in percent, or filled with zeros to so many digits. */
export type CellFormats = (
  sheet: string,
  row: number,
  column: number,
) => 'percent' | number | undefined;

/** Ids of the two formats in percent that every workbook knows (ECMA-376, 18.8.30). */
const builtInPercent: ReadonlySet<string> = new Set(['9', '10']);

/** Looks up the formats of all cells once; only the parts of the archive that tell about them are unpacked. */
export async function cellFormats(bytes: Uint8Array): Promise<CellFormats> {
  const { strFromU8, unzipSync } = await part(import('fflate'));
  const parts = unzipSync(bytes, {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|_rels\/.*|styles\.xml|worksheets\/.*\.xml)$/.test(name),
  });
  const partAt = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const styles = formatsOfStyles(partAt('xl/styles.xml'));
  if (styles.size === 0) return () => undefined;
  const bySheet = new Map(
    sheetParts(partAt('xl/workbook.xml'), partAt('xl/_rels/workbook.xml.rels')).map(
      ([name, path]) => [name, stylesOfCells(partAt(path), styles)],
    ),
  );
  return (sheet, row, column) => bySheet.get(sheet)?.get(`${columnName(column)}${row + 1}`);
}

/** What the style with a number means, for the styles that mean something here. */
function formatsOfStyles(xml: string): Map<string, 'percent' | number> {
  const codes = new Map(
    [...xml.matchAll(/<numFmt\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'numFmtId'),
      attribute(tag, 'formatCode'),
    ]),
  );
  const cells = /<cellXfs[\s>][\s\S]*?<\/cellXfs>/.exec(xml)?.[0] ?? '';
  const formats = new Map<string, 'percent' | number>();
  [...cells.matchAll(/<xf\s[^>]*>/g)].forEach(([tag], index) => {
    const id = attribute(tag, 'numFmtId');
    const code = codes.get(id) ?? '';
    const isPercent = builtInPercent.has(id) || /^[^";[]*%/.test(code);
    if (isPercent) formats.set(String(index), 'percent');
    else if (/^0{2,}$/.test(code)) formats.set(String(index), code.length);
  });
  return formats;
}

/** Name and path of each sheet. */
function sheetParts(workbook: string, relations: string): [name: string, path: string][] {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return [...workbook.matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [attribute(tag, 'name'), path];
  });
}

function stylesOfCells(
  xml: string,
  styles: ReadonlyMap<string, 'percent' | number>,
): Map<string, 'percent' | number> {
  const found = new Map<string, 'percent' | number>();
  for (const [tag] of xml.matchAll(/<c\s[^>]*>/g)) {
    const format = styles.get(attribute(tag, 's'));
    if (format !== undefined) found.set(attribute(tag, 'r'), format);
  }
  return found;
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** 0 is "A", 25 "Z", 26 "AA". */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
