import type { FindFile } from '../result/find-file.ts';
import { decodeText, isBlank, textEncodings, type Encoding } from './decode-text.ts';
import { refusedFormat } from './refused-format.ts';
import { errorOf, type Fault } from '../../areas/diagnostic.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';

/** How a page, an XML error of a map service or a picture begins. No table and no GeoJSON starts so. */
const markup = /^<(?:!doctype|!--|\?xml|html|head|body|script|svg|\w+:\w*exception)/i;

/** Whether there is a web page or the message of a server in the place of data. */
export function isMarkup(start: string): boolean {
  return markup.test(start.trimStart());
}

/** Text of a file, or undefined with one diagnostic that says why there is none. */
export function openText(
  file: string,
  findFile: FindFile,
  report: Report,
  encoding?: Encoding,
): string | undefined {
  const bytes = findFile(file);
  if (!bytes) return fail(report, { kind: 'file-not-found', file });
  if (bytes.length === 0) return fail(report, { kind: 'file-empty', file });
  if (isBlank(bytes)) return fail(report, { kind: 'file-blank', file, count: bytes.length });
  const refused = refusedFormat(bytes);
  if (refused) {
    const { name: found, class: expected } = refused;
    return fail(report, { kind: 'file-format-refused', file, found, expected });
  }
  const decoded = decodeText(bytes, encoding);
  if (!decoded) {
    const expected = encoding ?? textEncodings.join(', ');
    return fail(report, { kind: 'file-unreadable', file, found: firstBytes(bytes), expected });
  }
  const start = decoded.text.slice(0, 1000).trimStart();
  if (isMarkup(start))
    return fail(report, { kind: 'is-html', file, line: 1, found: excerpt(start) });
  return decoded.text;
}

function fail(report: Report, fault: Fault): undefined {
  report(errorOf(fault));
}

function firstBytes(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
