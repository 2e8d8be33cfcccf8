import { partsEn } from './diagnostic-parts.ts';
import {
  named,
  sentences,
  type DiagnosticWords,
  type EndKind,
} from '../../parts/diagnostic-parts.ts';

/** English sentences about loads that did not come to an end. */

const { told } = partsEn;

export const endDiagnosticsEn: Pick<DiagnosticWords, EndKind> = {
  'load-without-end': (d) =>
    sentences(
      `Reading ${named(d.file, 'files')} did not come to an end and was given up.`,
      told('Seconds without progress', d.found),
      'Please try again, or save the file in another format, a table for instance as CSV.',
    ),
};
