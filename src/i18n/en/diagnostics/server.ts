import type { ServerDiagnostics } from '../../../areas/diagnostics/server.ts';
import { megabytes } from '../../numbers/megabytes.ts';
import { statedNumber } from '../../numbers/stated-number.ts';
import { agrees, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of a server that is asked for a file. */

const { counted, told, listed } = partsEn;

const tryAgain = 'Please check the connection and try again.';
const later = 'Please try again later.';
const fetchYourself = 'Please check the address, or download the files and drop them here.';

/** What a status of HTTP means (RFC 9110, 15), and the way out. */
function refusal(status: string | undefined): readonly [reason: string, way: string] {
  const code = Number(/^\d{3}/.exec(status ?? '')?.[0]);
  if ([401, 403, 407, 511].includes(code))
    return [
      ': the server does not release it, or asks for a sign-in',
      'Please sign in there, or download the files and drop them here.',
    ];
  if (code === 404 || code === 410)
    return [': there is no file at its address on the server', fetchYourself];
  if (code === 416) return [': the server does not send the part of it that is asked for', later];
  if (code === 429 || code === 503) return [': the server is overloaded at the moment', later];
  if (code >= 500) return [': an error has occurred on the server', later];
  return ['', fetchYourself];
}

export const serverEn: Pick<DiagnosticWords, keyof ServerDiagnostics> = {
  'file-fetch-failed': (d) => {
    const [reason, way] = refusal(d.found);
    return sentences(
      `${named(d.file, 'A file')} could not be loaded${reason}.`,
      told('Message', d.found),
      told('Address', d.expected),
      way,
    );
  },
  'file-unreachable': (d) =>
    sentences(
      `${named(d.file, 'A file')} could not be loaded: no connection to the server.`,
      tryAgain,
    ),
  'file-redirected': (d) =>
    sentences(
      `${named(d.file, 'A file')} could not be loaded: the server sends the request on to another server, such as one to sign in at.`,
      told('Address', d.expected),
      'Please sign in there and try again, or download the files and drop them here.',
    ),
  'file-changed': (d) =>
    sentences(
      `${named(d.file, 'A file')} was replaced on the server while the atlas was reading it.`,
      'Please try again.',
    ),
  'file-other-part': (d) =>
    sentences(
      `${named(d.file, 'A file')} could not be loaded: the server sent another part of it than was asked for.`,
      told('Message', d.found),
      'Please check the range requests on the server.',
    ),
  'file-cut-off': (d) =>
    sentences(
      `${named(d.file, 'A file')} came only in part, also at the second attempt past the browser’s cache.`,
      `Received: ${statedNumber(d.found, 'en')} of ${statedNumber(d.expected, 'en')} bytes.`,
      'Please try again; if it stays like this, check the file on the server.',
    ),
  'file-silent': (d) =>
    sentences(
      `${named(d.file, 'A file')} could not be loaded: the server sent nothing for ${statedNumber(d.found, 'en')} seconds.`,
      'Please check the connection and try again.',
    ),
  'server-without-ranges': (d) =>
    sentences(
      `The server sends whole files only (no byte ranges, HTTP 206): ${d.count === undefined || d.count === 1 ? 'a file was' : `${counted(d, 'file', 'files')} ${agrees(d, 'was', 'were')}`} loaded as a whole, which takes longer.`,
      listed('Files', d.items),
      told('Together', d.found && megabytes(d.found, 'en')),
      'Please allow range requests on the server.',
    ),
};
