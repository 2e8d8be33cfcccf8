import { expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { bytesOf, readFiles } from '../area-files.fixture.ts';

const ring = '10,50,0 11,50,0 11,51,0 10,50,0';
const opengis = 'http://www.opengis.net/kml/2.2';

/** One area called "Süd" with the key 007, with a prefix before each of its elements. */
function placemark(prefix = ''): string {
  const tag = (name: string, inside: string, more = '') =>
    `<${prefix}${name}${more}>${inside}</${prefix}${name}>`;
  const data = tag('Data', tag('value', '007'), ' name="id"');
  const outline = tag('outerBoundaryIs', tag('LinearRing', tag('coordinates', ring)));
  return tag('Placemark', tag('name', 'Süd') + tag('ExtendedData', data) + tag('Polygon', outline));
}

async function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const { areas, diagnostics } = await readFiles(
    { 'a.kml': bytes },
    { source: 'a.kml', name: 'name' },
  );
  return { areas: areas?.areas.map(({ id, name }) => `${id} ${name}`), diagnostics };
}

const loose: Readonly<Record<string, string>> = {
  'an undeclared xsi:': `<kml xmlns="${opengis}"><Document xsi:schemaLocation="${opengis} x.xsd">${placemark()}</Document></kml>`,
  'an undeclared gx: element': `<kml xmlns="${opengis}"><Document><gx:Tour/>${placemark()}</Document></kml>`,
  'the prefix kml:': `<kml:kml xmlns:kml="${opengis}"><kml:Document>${placemark('kml:')}</kml:Document></kml:kml>`,
  'another prefix that is not declared': `<k:kml><k:Document>${placemark('k:')}</k:Document></k:kml>`,
  'a prefix inside a plain root': `<kml xmlns:ns1="${opengis}"><Document>${placemark('ns1:')}</Document></kml>`,
  'a wrong namespace': `<kml xmlns="http://example.org/other"><Document>${placemark()}</Document></kml>`,
  'no namespace': `<kml><Document>${placemark()}</Document></kml>`,
  'no root but Document': `<?xml version="1.0"?><Document>${placemark()}</Document>`,
  'a letter of HTML': `<kml><Document><description>A&nbsp;B</description>${placemark()}</Document></kml>`,
};

test.each(Object.entries(loose))('KML with %s is read', async (_, text) => {
  expect((await read(text)).areas).toEqual(['007 Süd']);
  expect(
    (
      await read(
        `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${text.replace(/^<\?xml.*?\?>/, '')}`,
      )
    ).areas,
  ).toEqual(['007 Süd']);
});

test('the encoding that the declaration states is believed: ü as FC, 81 and 9F', async () => {
  const write = (encoding: string, letter: number) => {
    const text = `<?xml version="1.0" encoding="${encoding}"?><kml><Document>${placemark()}</Document></kml>`;
    return Uint8Array.from(text, (sign) => (sign === 'ü' ? letter : sign.charCodeAt(0)));
  };
  for (const bytes of [
    write('ISO-8859-1', 0xfc),
    write('IBM850', 0x81),
    write('macintosh', 0x9f),
  ]) {
    expect((await read(bytes)).areas).toEqual(['007 Süd']);
  }
});

test('KML in UTF-16 is read by its zero bytes', async () => {
  const text = `<kml><Document>${placemark()}</Document></kml>`;
  const bytes = new Uint8Array(2 * text.length);
  [...text].forEach((sign, at) => (bytes[2 * at] = sign.charCodeAt(0)));
  expect((await read(bytes)).areas).toEqual(['007 Süd']);
});

test('a tag that is closed by another one is damaged, and the message names it', async () => {
  const { areas, diagnostics } = await read('<kml><Document><Placemark></Folder></Document></kml>');
  expect(areas).toBeUndefined();
  expect(diagnostics).toMatchObject([{ kind: 'areas-file-damaged', expected: 'KML' }]);
});

test('a KML that only points to another address names it; a broken one shows the place in its own letters', async () => {
  const link = '<NetworkLink><Link><href> https://example.org/g.kml </href></Link></NetworkLink>';
  expect((await read(`<kml><Document>${link}</Document></kml>`)).diagnostics).toMatchObject([
    { kind: 'areas-links-only', found: 'https://example.org/g.kml' },
  ]);
  expect((await read(`<kml><Document>${link}${placemark()}</Document></kml>`)).areas).toEqual([
    '007 Süd',
  ]);
  const places = async (text: string) =>
    (await read(text)).diagnostics.map(({ found }: DiagnosticEntry) => found);
  expect(await places('<kml><Document><name>A &unbekannt; B</name></Document></kml>')).toEqual([
    '&unbekannt;',
  ]);
  expect(await places('<kml><Document><Placemark><name>Ende')).toEqual([
    '<kml><Document><Placemark><name>Ende',
  ]);
});
