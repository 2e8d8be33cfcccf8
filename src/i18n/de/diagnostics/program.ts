import type { ProgramDiagnostics } from '../../../areas/diagnostics/program.ts';
import { named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of the program itself. */

const { told, quoted } = partsDe;

export const programDe: Pick<DiagnosticWords, keyof ProgramDiagnostics> = {
  'worker-not-started': (d) =>
    sentences(
      'Der Teil des Programms, der Dateien liest, ist nicht gestartet.',
      quoted('Meldung', d.found),
      'Bitte laden Sie die Seite neu. Bleibt es dabei, fehlt auf dem Server eine Programmdatei (.js), oder er liefert sie mit einem falschen Typ aus.',
    ),
  'program-part-missing': (d) =>
    sentences(
      'Ein Teil des Programms ist nicht mehr auf dem Server: Die Seite wurde wohl inzwischen erneuert.',
      'Bitte laden Sie die Seite neu; die Adresse behält Ihre Auswahl.',
      quoted('Meldung', d.found),
    ),
  'load-crashed': (d) =>
    sentences(
      'Im Programm ist ein unerwarteter Fehler aufgetreten.',
      quoted('Meldung', d.found),
      'Der bisher gezeigte Atlas ist unverändert.',
      'Bitte melden Sie den Fehler mit dieser Meldung und Ihren letzten Schritten der Stelle, die diesen Atlas bereitstellt.',
    ),
  'load-without-end': (d) =>
    sentences(
      `Das Lesen von ${named(d.file, 'Dateien')} kam zu keinem Ende und wurde abgebrochen.`,
      told('Sekunden ohne Fortschritt', d.found),
      'Bitte noch einmal versuchen oder die Datei in einem anderen Format speichern, eine Tabelle etwa als CSV.',
    ),
};
