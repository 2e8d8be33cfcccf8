import { partsDe } from './diagnostic-parts.ts';
import {
  named,
  sentences,
  type DiagnosticWords,
  type EndKind,
} from '../../parts/diagnostic-parts.ts';

/** German sentences about loads that did not come to an end. */

const { told } = partsDe;

export const endDiagnosticsDe: Pick<DiagnosticWords, EndKind> = {
  'load-without-end': (d) =>
    sentences(
      `Das Lesen von ${named(d.file, 'Dateien')} kam zu keinem Ende und wurde abgebrochen.`,
      told('Sekunden ohne Fortschritt', d.found),
      'Bitte noch einmal versuchen oder die Datei in einem anderen Format speichern, eine Tabelle etwa als CSV.',
    ),
};
