import { partsEn } from './diagnostic-parts.ts';
import {
  named,
  sentences,
  type DeliveryKind,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { statedNumber } from '../../numbers/stated-number.ts';

/** English sentences about files on a server, and about the parts of the program itself. */

const { quoted, told } = partsEn;

const dropInstead = 'Please download the files and drop them here.';

export const deliveryDiagnosticsEn: Pick<DiagnosticWords, DeliveryKind> = {
  'file-other-origin': (d) =>
    sentences(
      `${named(d.file, 'A file')} lies on another server and was not loaded.`,
      told('Server', d.found),
      'To protect the data, the atlas loads only from its own address (Content-Security-Policy).',
      dropInstead,
    ),
  'file-fetch-failed': (d) =>
    sentences(
      `${named(d.file, 'A file')} could not be loaded.`,
      told('Message', d.found),
      told('Address', d.expected),
      'Please check the address, or download the files and drop them here.',
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
  'worker-not-started': (d) =>
    sentences(
      'The part of the program that reads files did not start.',
      quoted('Message', d.found),
      'Please reload the page. If it stays like this, a program file (.js) is missing on the server, or is served with a wrong type.',
    ),
  'program-part-missing': (d) =>
    sentences(
      'A part of the program is no longer on the server: the page has probably been renewed meanwhile.',
      'Please reload the page; its address keeps your choices.',
      quoted('Message', d.found),
    ),
  'load-crashed': (d) =>
    sentences(
      'An unexpected error has occurred in the program.',
      quoted('Message', d.found),
      'The atlas shown so far is unchanged.',
      'Please report the error, with this message and what you did last, to those who provide this atlas.',
    ),
};
