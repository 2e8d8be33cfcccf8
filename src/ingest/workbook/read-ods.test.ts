import { expect, test } from 'vitest';
import { linesOf, openBytes, zipOfTexts } from './raw-workbook.fixture.ts';

const head =
  '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">';
const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';

function ods(tables: string, styles = ''): Uint8Array {
  const body = `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;
  const content = `${head}<office:automatic-styles>${styles}</office:automatic-styles>${body}</office:document-content>`;
  return zipOfTexts({ mimetype, 'content.xml': content });
}

const cell = (attributes: string, text = '') =>
  `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
const row = (cells: string, attributes = '') =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const tableOf = (content: string, attributes = '') =>
  `<table:table table:name="A" ${attributes}>${content}</table:table>`;

async function lines(tables: string): Promise<string[]> {
  const { sheets } = await openBytes(ods(tables), 't.ods');
  return linesOf(sheets[0]);
}

test('values are read by their kind: texts, numbers, percentages, dates, yes and no, keys with zeros', async () => {
  const cells = [
    cell('office:value-type="string"', 'Bad <text:span>Ems</text:span><text:s text:c="2"/>x'),
    cell('office:value-type="float" office:value="1234.5"', '1.234,50'),
    cell('office:value-type="percentage" office:value="0.221"', '22 %'),
    cell('office:value-type="date" office:date-value="2021-12-31"', '31.12.21'),
    cell('office:value-type="boolean" office:boolean-value="true"', 'WAHR'),
    cell('office:value-type="float" office:value="101"', '0101'),
    cell('office:value-type="currency" office:value="6.5"', '6,50 €'),
  ];
  expect(await lines(tableOf(row(cells.join(''))))).toEqual([
    'Bad Ems  x;1234,5;22,1 %;31.12.2021;WAHR;0101;6,5',
  ]);
});

test('empty cells and rows that are repeated to the end of the sheet cost nothing', async () => {
  const far = 'table:number-columns-repeated="16382"';
  const filled = row(cell('office:value-type="float" office:value="1"') + cell(far));
  const empty = row(
    cell('table:number-columns-repeated="16384"'),
    'table:number-rows-repeated="1048575"',
  );
  expect(await lines(tableOf(filled + empty))).toEqual(['1']);
});

test('repeated cells and rows are as many as they say', async () => {
  const twice = cell(
    'office:value-type="float" office:value="7" table:number-columns-repeated="2"',
  );
  expect(await lines(tableOf(row(twice, 'table:number-rows-repeated="2"')))).toEqual([
    '7;7',
    '7;7',
  ]);
});

test('a cell repeated over a million rows and all columns is refused, not read', async () => {
  const all = cell(
    'office:value-type="float" office:value="7" table:number-columns-repeated="16384"',
  );
  const { sheets } = await openBytes(
    ods(tableOf(row(all, 'table:number-rows-repeated="1048576"'))),
    't.ods',
  );
  expect(sheets[0]?.isTooLarge).toBe(true);
  expect(sheets[0]?.rows).toEqual([]);
});

test('remarks and covered cells are no content; an error is named', async () => {
  const remark = '<office:annotation><text:p>Bitte prüfen</text:p></office:annotation>';
  const cells =
    `<table:table-cell office:value-type="string">${remark}<text:p>A</text:p></table:table-cell>` +
    '<table:covered-table-cell office:value-type="string"><text:p>B</text:p></table:covered-table-cell>' +
    cell('office:value-type="string" calcext:value-type="error"', '#N/A');
  const { sheets } = await openBytes(ods(tableOf(row(cells))), 't.ods');
  expect(linesOf(sheets[0])).toEqual(['A;;#N/A']);
  expect(sheets[0]?.errors.items).toEqual(['C1: #N/A']);
});

test('hidden sheets, columns and rows are told, filtered ones too', async () => {
  const one = (value: number) => cell(`office:value-type="float" office:value="${value}"`);
  const columns =
    '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
  const rows =
    row(one(1) + one(2) + one(3) + one(4)) +
    row(one(5), 'table:visibility="filter"') +
    row(one(6), 'table:visibility="collapse"');
  const styles =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const { sheets } = await openBytes(
    ods(tableOf(columns + rows) + tableOf(row(one(9)), 'table:style-name="ta2"'), styles),
    't.ods',
  );
  expect(linesOf(sheets[0])).toEqual(['1;4']);
  expect(linesOf(sheets[0], { hidden: 'all' })).toEqual(['1;2;3;4', '5;;;', '6;;;']);
  expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
  expect(sheets[0]?.isFiltered).toBe(true);
});

test('the same as one XML file is read, whatever it is called', async () => {
  const flat = `<?xml version="1.0"?><office:document office:mimetype="${mimetype}"><office:body><office:spreadsheet>${tableOf(row(cell('office:value-type="float" office:value="1.5"')))}</office:spreadsheet></office:body></office:document>`;
  const { sheets } = await openBytes(new TextEncoder().encode(flat), 't.xml');
  expect(linesOf(sheets[0])).toEqual(['1,5']);
});

test('a file with a password is named so', async () => {
  const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
  const bytes = zipOfTexts({
    mimetype,
    'META-INF/manifest.xml': manifest,
    'content.xml': '\u0001',
  });
  const { diagnostics } = await openBytes(bytes, 't.ods');
  expect(diagnostics).toMatchObject([{ kind: 'workbook-format-refused', found: 'password' }]);
});
