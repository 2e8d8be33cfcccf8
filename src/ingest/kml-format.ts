import { headOf, messageOf, type AreaFormat, type AreasFile } from './area-format.ts';
import { decodeText } from './decode-text.ts';
import type { RawCollection } from './raw-collection.ts';
import { excerpt, type Report } from './report.ts';

/** KML (OGC 07-147r2), always in WGS 84: `<name>` and the entries of `<ExtendedData>` are the properties. */
export const kmlFormat: AreaFormat = {
  name: 'KML',
  recognises: (name, bytes) =>
    /<(?:\w+:)?kml[\s>]/i.test(headOf(bytes)) ||
    (/\.kml$/i.test(name) && headOf(bytes, 200).includes('<?xml')),
  decode: decodeKml,
};

async function decodeKml(
  { name: file, bytes }: AreasFile,
  report: Report,
): Promise<RawCollection | undefined> {
  const [{ DOMParser }, { kml }] = await Promise.all([
    import('@xmldom/xmldom'),
    import('@tmcw/togeojson'),
  ]);
  try {
    const text = decodeText(bytes, statedEncoding(bytes))?.text ?? '';
    const onError = (level: string, message: string): void => {
      if (level !== 'warning') throw new SyntaxError(message);
    };
    const document = new DOMParser({ onError }).parseFromString(text.trimStart(), 'text/xml');
    const { features } = kml(document);
    return {
      features: features.map(({ geometry, properties }, index) => ({
        number: index + 1,
        geometry,
        properties: properties ?? {},
      })),
    };
  } catch (error) {
    const found = excerpt(messageOf(error));
    report({ kind: 'areas-file-damaged', severity: 'error', file, expected: 'KML', found });
    return undefined;
  }
}

/** The encoding that the XML declaration names; only windows-1252 and Latin-1 differ from what is tried anyway. */
function statedEncoding(bytes: Uint8Array): 'windows-1252' | undefined {
  return /encoding=["'](?:windows-1252|iso-8859-1|latin1)["']/i.test(headOf(bytes, 200))
    ? 'windows-1252'
    : undefined;
}
