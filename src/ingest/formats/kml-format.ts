import { headText } from '../text/file-head.ts';
import { part } from '../../areas/program-part.ts';
import { messageOf, type AreaFormat, type AreasFile } from './area-format.ts';
import { decodeXml, plainElements } from './loose-xml.ts';
import type { RawCollection } from '../text/raw-collection.ts';
import { reportThrown } from '../result/guard.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';

/** Letters of the end of a broken file that are shown. */
const lastLetters = 60;

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
    part('kml', import('@xmldom/xmldom')),
    part('kml', import('@tmcw/togeojson')),
  ]);
  try {
    const text = plainElements(decodeXml(bytes), 'kml', '/kml');
    const onError = (level: string, message: string): void => {
      if (level !== 'warning') throw new SyntaxError(message);
    };
    const document = new DOMParser({ onError }).parseFromString(text, 'text/xml');
    // What only points elsewhere (NetworkLink) is no area.
    const features = kml(document).features.filter(
      ({ geometry, properties }) => geometry || properties?.['@geometry-type'] === undefined,
    );
    const link = features.some(({ geometry }) => geometry) ? undefined : linkIn(text);
    if (link !== undefined) {
      report({ kind: 'areas-links-only', severity: 'error', file, found: excerpt(link) });
      return undefined;
    }
    return {
      features: features.map(({ geometry, properties }, index) => ({
        number: index + 1,
        geometry,
        properties: properties ?? {},
      })),
    };
  } catch (error) {
    const found = excerpt(placeOf(messageOf(error), bytes));
    reportThrown(file, error, report, { kind: 'areas-file-damaged', file, expected: 'KML', found });
    return undefined;
  }
}

/** The address of another file, where the file is only a link. */
function linkIn(text: string): string | undefined {
  const link = text.indexOf('<NetworkLink');
  return link < 0 ? undefined : /<href>\s*([^<]*)/.exec(text.slice(link))?.[1]?.trim();
}

/** The sign that the parser names, else the last letters of the file: its sentences are not for readers. */
function placeOf(message: string, bytes: Uint8Array): string {
  const entity = /&[\w#]+;/.exec(message)?.[0];
  return entity ?? decodeXml(bytes).trimEnd().slice(-lastLetters);
}
