import { strToU8, zipSync } from 'fflate';

/** A cell of a small workbook: text, a number with the number of its style, or a date as its day number. */
export type FixtureCell = string | number | { readonly number: number; readonly style: number };

/** Styles: 0 plain, 1 percent with one decimal, 2 eight digits with leading zeros, 3 date. */
const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2">' +
  '<numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="00000000"/></numFmts>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>';

/** The bytes of an XLSX workbook with the given sheets, as small as the format allows (ECMA-376). */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly (FixtureCell | null)[])[]>>,
): Uint8Array {
  const names = Object.keys(sheets);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = names
    .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('');
  const relations = names
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}<Relationship Id="rIdS" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  };
  Object.values(sheets).forEach((rows, at) => {
    const body = rows
      .map((row, index) => {
        const cells = row.map((cell, column) => cellXml(cell, index + 1, column)).join('');
        return `<row r="${index + 1}">${cells}</row>`;
      })
      .join('');
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`;
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

function cellXml(cell: FixtureCell | null, row: number, column: number): string {
  if (cell === null) return '';
  const place = `${String.fromCharCode(65 + column)}${row}`;
  if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  const { number, style } = typeof cell === 'number' ? { number: cell, style: 0 } : cell;
  return `<c r="${place}" s="${style}"><v>${number}</v></c>`;
}
