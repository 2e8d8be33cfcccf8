import { expect, test } from 'vitest';
import { bytesOf, readFiles } from '../area-files.fixture.ts';
import { openText } from './open-text.ts';
import { refusedFormat } from './refused-format.ts';

const texts: Readonly<Record<string, string>> = {
  'MapInfo TAB': '!table\n!version 300\n!charset WindowsLatin1\n',
  'MapInfo MIF': 'Version   300\nCharset "WindowsLatin1"\nDelimiter ","\n',
  DXF: '  0\nSECTION\n  2\nHEADER\n',
  'ArcInfo E00': 'EXP  0 /GEBIETE.E00\n',
  GPX: '<?xml version="1.0"?>\n<gpx version="1.1"></gpx>',
  SVG: '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  GML: '<?xml version="1.0" encoding="utf-8"?><gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2"/>',
  RTF: '{\\rtf1\\ansi',
  PDF: '%PDF-1.4',
  FlatGeobuf: 'fgb\u0003fgb\u0000',
  '7z': '7z',
};

test('formats that are not read are known by their first bytes', () => {
  for (const [name, text] of Object.entries(texts)) {
    const bytes = name === '7z' ? Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) : bytesOf(text);
    expect(refusedFormat(bytes)?.name).toBe(name);
  }
});

test('texts that are read are not among them', () => {
  const read = [
    'Name;Wert\n01;2',
    '0\n1\n2',
    '{"type":"Topology"}',
    '<kml xmlns:gml="http://www.opengis.net/gml"></kml>',
  ];
  for (const text of read) expect(refusedFormat(bytesOf(text))).toBeUndefined();
  expect(refusedFormat(new Uint8Array())).toBeUndefined();
});

test('areas and tables in such a format are refused with its name, whatever the file is called', async () => {
  const { diagnostics } = await readFiles(
    { 'a.geojson': bytesOf('%PDF-1.4') },
    { source: 'a.geojson' },
  );
  const refusal = {
    kind: 'file-format-refused',
    severity: 'error',
    found: 'PDF',
    expected: 'document',
  };
  expect(diagnostics).toEqual([{ ...refusal, file: 'a.geojson' }]);
  const told: unknown[] = [];
  openText(
    'w.csv',
    () => bytesOf('%PDF-1.4'),
    (one) => told.push(one),
  );
  expect(told).toEqual([{ ...refusal, file: 'w.csv' }]);
});
