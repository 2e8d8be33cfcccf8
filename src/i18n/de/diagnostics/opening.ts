import type { OpeningDiagnostics } from '../../../areas/diagnostics/opening.ts';
import { megabytes } from '../../numbers/megabytes.ts';
import { isStated, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed while the files of a project are brought together, dropped or from a server. */

const { quote, told, quoted, listed } = partsDe;

const again = 'Bitte die Datei neu erzeugen oder neu hochladen und das Projekt noch einmal laden.';

/** Why a file that the atlas can do without is not used; what is none of the server's faults is one of the file. */
const serverReasons: Readonly<Record<string, string>> = {
  unreachable: 'Der Server war nicht zu erreichen',
  redirected:
    'Der Server leitet die Anfrage an einen anderen Server weiter, etwa zu einer Anmeldung',
  refused: 'Der Server gab die Datei nicht heraus',
  silent: 'Der Server schickte nichts mehr',
  'cut-off':
    'Die Datei kam nur zum Teil an, auch beim zweiten Versuch am Zwischenspeicher des Browsers vorbei',
  'memory-short': 'Der Speicher dieses Geräts reichte dafür nicht aus',
};

const fileReasons: Readonly<Record<string, string>> = {
  'not-tiles': 'Die Datei ist kein PMTiles-Archiv (Version 3)',
  'is-html': 'Statt der Datei kam eine Webseite, etwa die Fehlermeldung eines Servers',
  truncated: 'Die Datei ist unvollständig',
  damaged: 'Die Datei ist beschädigt oder unvollständig',
  'other-areas': 'Die Datei gehört zu anderen Gebieten als die Gebietsdatei',
  'no-areas': 'In den Kacheln fehlt die Ebene der Gebiete',
  'no-boxes':
    'In der Gebietsdatei fehlen Spalten mit Lage und Beschriftungspunkt (west, south, east, north, longitude, latitude)',
  'wrong-lines': 'In der Datei fehlen Angaben, oder sie nennt Gebiete, die es nicht gibt',
  'other-origin': 'Die Datei liegt auf einem anderen Server',
};

function whyUnusable(d: { readonly found?: string; readonly expected?: string }): string[] {
  const ofServer = serverReasons[d.found ?? ''];
  const reason = ofServer ?? fileReasons[d.found ?? ''] ?? fileReasons['damaged'];
  const way = ofServer ? 'Bitte die Verbindung prüfen und noch einmal versuchen.' : again;
  return [isStated(d.found) ? `${reason}.` : '', told('Meldung', d.expected), way];
}

const dropInstead = 'Bitte die Dateien herunterladen und hierher ziehen.';
const together =
  'Bitte Projektdatei, Gebiete (GeoJSON) und Tabellen (CSV) zusammen öffnen oder hierher ziehen.';
const checkSpelling = 'Bitte die Schreibweise in der Projektdatei prüfen.';

export const openingDe: Pick<DiagnosticWords, keyof OpeningDiagnostics> = {
  'no-files': () => sentences('Es wurde keine Datei ausgewählt.', together),
  'no-project-file': (d) =>
    sentences(
      'Unter den Dateien ist keine Projektdatei (JSON).',
      listed('Gefunden', d.items),
      together,
    ),
  'several-project-files': (d) =>
    sentences(
      'Es liegen mehrere Projektdateien vor.',
      listed('Gefunden', d.items),
      'Bitte nur eine davon mit ihren Daten öffnen.',
    ),
  'file-name-twice': (d) =>
    sentences(
      'Zwei Dateien oder zwei Quellen des Projekts heißen gleich.',
      listed('Betroffen', d.items),
      'Bitte umbenennen; geöffnete Dateien werden nur am Namen unterschieden.',
    ),
  'local-project-needed': (d) =>
    sentences(
      `Der Link gehört zu ${isStated(d.file) ? `dem Projekt ${quote(d.file)}` : 'einem Projekt'}, dessen Dateien nicht im Netz liegen.`,
      together,
    ),
  'file-not-recognised': (d) =>
    sentences(
      `In ${named(d.file, 'einer Datei')} wurden weder Gebiete noch eine Tabelle erkannt (Kopfzeile, darunter Zeilen, mindestens zwei Spalten).`,
      quoted('Sie beginnt mit', d.found),
      'Bitte als CSV, XLSX oder GeoJSON speichern, oder von Hand angeben, was sie ist.',
    ),
  'review-file': (d) =>
    sentences(
      `${named(d.file, 'Eine der Dateien')} gehört zu einer Prüfung${isStated(d.found) ? ` des Projekts ${quote(d.found)}` : ''}: Sie enthält Entscheidungen über Quartiere, keine Daten.`,
      'Bitte das Projekt öffnen und die Datei in der Ansicht „Prüfung“ einlesen.',
    ),
  'file-unused': (d) =>
    `${named(d.file, 'Eine Datei')} kommt im Projekt nicht vor und wurde nicht verwendet. ${checkSpelling}`,
  'file-too-large': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} ist zu groß und wurde nicht gelesen.`,
      told('Größe', d.found && megabytes(d.found, 'de')),
      told('Erlaubt', d.expected && megabytes(d.expected, 'de')),
      'Bitte nur die gebrauchten Gebiete, Spalten oder Jahre speichern, oder die Umrisse vereinfachen.',
    ),
  'file-other-origin': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} liegt auf einem anderen Server und wurde nicht geladen.`,
      told('Server', d.found),
      'Zum Schutz der Daten lädt der Atlas nur von der eigenen Adresse (Content-Security-Policy).',
      dropInstead,
    ),
  'tiles-unusable': (d) =>
    sentences(
      `Die Kacheln der Karte${isStated(d.file) ? ` (${d.file})` : ''} sind nicht zu verwenden; die Karte wurde aus den Umrissen der Gebietsdatei gemacht.`,
      ...whyUnusable(d),
    ),
  'borders-unusable': (d) =>
    sentences(
      `Die Grenzlinien der Gebiete${isStated(d.file) ? ` (${d.file})` : ''} sind nicht zu verwenden; Nachbarschaften wurden aus den Umrissen bestimmt.`,
      ...whyUnusable(d),
    ),
};
