import type { ProgramDiagnostics } from '../../../areas/diagnostics/program.ts';
import { named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of the program itself. */

const { told, quoted } = partsEn;

export const programEn: Pick<DiagnosticWords, keyof ProgramDiagnostics> = {
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
  'load-without-end': (d) =>
    sentences(
      `Reading ${named(d.file, 'files')} did not come to an end and was given up.`,
      told('Seconds without progress', d.found),
      'Please try again, or save the file in another format, a table for instance as CSV.',
    ),
};
