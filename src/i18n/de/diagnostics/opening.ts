import type { OpeningDiagnostics } from '../../../areas/diagnostics/opening.ts';
import { megabytes } from '../../numbers/megabytes.ts';
import { statedNumber } from '../../numbers/stated-number.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed while the files of a project are brought together, dropped or from a server. */

const { counted, quote, told, quoted, listed } = partsDe;

const again = 'Bitte die Datei neu erzeugen oder neu hochladen und das Projekt noch einmal laden.';

/** Why an archive of tiles is not used. */
const tileFaults: Readonly<Record<string, string>> = {
  'not-tiles': 'Die Datei ist kein PMTiles-Archiv (Version 3)',
  'is-html': 'Statt der Datei kam eine Webseite, etwa die Fehlermeldung eines Servers',
  truncated: 'Die Datei ist unvollständig',
  'other-areas': 'Die Kacheln gehören zu anderen Gebieten als die Gebietsdatei',
  'no-areas': 'In den Kacheln fehlt die Ebene der Gebiete',
  'no-boxes':
    'In der Gebietsdatei fehlen Spalten mit Lage und Beschriftungspunkt (west, south, east, north, longitude, latitude)',
  'cut-off':
    'Die Datei kam nur zum Teil an, auch beim zweiten Versuch am Zwischenspeicher des Browsers vorbei',
  fetch: 'Die Datei ließ sich nicht laden',
  'other-origin': 'Die Datei liegt auf einem anderen Server',
};

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
  'server-without-ranges': (d) =>
    sentences(
      `Der Server liefert nur ganze Dateien (keine Byte-Bereiche, HTTP 206): ${d.count === undefined || d.count === 1 ? 'Eine Datei wurde' : `${counted(d, 'Datei', 'Dateien')} ${agrees(d, 'wurde', 'wurden')}`} ganz geladen, was länger dauert.`,
      listed('Dateien', d.items),
      told('Zusammen', d.found && megabytes(d.found, 'de')),
      'Bitte auf dem Server Range-Anfragen erlauben.',
    ),
  'tiles-unusable': (d) =>
    sentences(
      `Die Kacheln der Karte${isStated(d.file) ? ` (${d.file})` : ''} sind nicht zu verwenden; die Karte wurde aus den Umrissen der Gebietsdatei gemacht.`,
      isStated(d.found) ? `${tileFaults[d.found] ?? tileFaults['not-tiles']}.` : '',
      told('Meldung', d.expected),
      again,
    ),
  'borders-unusable': (d) =>
    sentences(
      `Die Grenzlinien der Gebiete${isStated(d.file) ? ` (${d.file})` : ''} sind nicht zu verwenden; Nachbarschaften wurden aus den Umrissen bestimmt.`,
      quoted('Meldung', d.found),
      again,
    ),
};
