import { part } from '../areas/program-part.ts';
import { headText, messageOf, type AreaFormat, type AreasFile } from './area-format.ts';
import { decodeXml, plainElements } from './loose-xml.ts';
import type { RawCollection } from './raw-collection.ts';
import { excerpt, type Report } from './report.ts';

/** KML (OGC 07-147r2), always in WGS 84: `<name>` and the entries of `<ExtendedData>` are the properties. */
export const kmlFormat: AreaFormat = {
  name: 'KML',
  recognises: (name, bytes) =>
    /<(?:[\w.-]+:)?kml[\s>]/i.test(headText(bytes)) ||
    (/\.kml$/i.test(name) && /^<(?:\?xml|Document|Folder|Placemark)/.test(headText(bytes, 200))),
  decode: decodeKml,
};

async function decodeKml(
  { name: file, bytes }: AreasFile,
  report: Report,
): Promise<RawCollection | undefined> {
  const [{ DOMParser }, { kml }] = await Promise.all([
    part(import('@xmldom/xmldom')),
    part(import('@tmcw/togeojson')),
  ]);
  try {
    const text = plainElements(decodeXml(bytes), 'kml', '/kml');
    const onError = (level: string, message: string): void => {
      if (level !== 'warning') throw new SyntaxError(message);
    };
    const document = new DOMParser({ onError }).parseFromString(text, 'text/xml');
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
