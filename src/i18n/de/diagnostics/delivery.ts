import { partsDe } from './diagnostic-parts.ts';
import {
  named,
  sentences,
  type DeliveryKind,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { statedNumber } from '../../numbers/stated-number.ts';

/** German sentences about files on a server, and about the parts of the program itself. */

const { quoted, told } = partsDe;

const dropInstead = 'Bitte die Dateien herunterladen und hierher ziehen.';

export const deliveryDiagnosticsDe: Pick<DiagnosticWords, DeliveryKind> = {
  'file-other-origin': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} liegt auf einem anderen Server und wurde nicht geladen.`,
      told('Server', d.found),
      'Zum Schutz der Daten lädt der Atlas nur von der eigenen Adresse (Content-Security-Policy).',
      dropInstead,
    ),
  'file-fetch-failed': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} ließ sich nicht laden.`,
      told('Meldung', d.found),
      told('Adresse', d.expected),
      'Bitte die Adresse prüfen oder die Dateien herunterladen und hierher ziehen.',
    ),
  'file-cut-off': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} kam nur zum Teil an, auch beim zweiten Versuch am Zwischenspeicher des Browsers vorbei.`,
      `Angekommen: ${statedNumber(d.found, 'de')} von ${statedNumber(d.expected, 'de')} Byte.`,
      'Bitte noch einmal versuchen; bleibt es dabei, die Datei auf dem Server prüfen.',
    ),
  'file-silent': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} ließ sich nicht laden: Der Server hat ${statedNumber(d.found, 'de')} Sekunden lang nichts mehr geschickt.`,
      'Bitte die Verbindung prüfen und noch einmal versuchen.',
    ),
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
};
