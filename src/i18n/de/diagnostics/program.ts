import type { ProgramDiagnostics } from '../../../areas/diagnostics/program.ts';
import { programParts, type ProgramPart } from '../../../areas/program-part.ts';
import { isStated, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of the program itself. */

const { told, quoted } = partsDe;

const purposes: Readonly<Record<ProgramPart, string>> = {
  page: 'Die Seite kann nicht gezeigt werden',
  archive: 'Gepackte Dateien (ZIP, XLSX, ODS, GZ) können nicht ausgepackt werden',
  kml: 'KML-Dateien können nicht gelesen werden',
  parquet: 'Parquet-Dateien können nicht gelesen werden',
  projection: 'Koordinaten können nicht umgerechnet werden',
  review: 'Die Prüfung kann nicht geöffnet werden',
  shapefile: 'Shapefiles können nicht gelesen werden',
  tiles: 'Kartendateien (PMTiles) können nicht gelesen werden',
  topojson: 'TopoJSON-Dateien können nicht gelesen werden',
};

/** What cannot be done without the part. */
function purpose({
  file,
  expected,
}: {
  readonly file?: string;
  readonly expected?: string;
}): string {
  if (isStated(file)) return `${file} kann nicht gelesen werden`;
  const part = programParts.find((one) => one === expected);
  return part ? purposes[part] : 'Dateien können nicht gelesen werden';
}

export const programDe: Pick<DiagnosticWords, keyof ProgramDiagnostics> = {
  'worker-not-started': (d) =>
    sentences(
      'Dateien können nicht gelesen werden: Der Teil der Seite, der sie liest, ist nicht gestartet.',
      quoted('Meldung', d.found),
      'Bitte laden Sie die Seite neu. Bleibt es dabei, fehlt auf dem Server eine Programmdatei (.js), oder er liefert sie mit einem falschen Typ aus.',
    ),
  'program-part-missing': (d) =>
    sentences(
      `${purpose(d)}: Ein Teil der Seite fehlt auf dem Server; sie wurde wohl inzwischen erneuert.`,
      'Bitte laden Sie die Seite neu; die Adresse behält Ihre Auswahl.',
      told('Programmdatei', d.found),
    ),
  'program-out-of-reach': (d) =>
    sentences(
      `${purpose(d)}: Dazu fehlt noch ein Teil der Seite, und ihr Server ist nicht zu erreichen.`,
      'Bitte die Verbindung prüfen und noch einmal versuchen.',
    ),
  'no-picture': () =>
    'Der Browser gibt kein Bild der Karte her. Bitte die Karte sichtbar machen und noch einmal versuchen, oder die Seite drucken.',
  'memory-short': (d) =>
    sentences(
      `Der Speicher dieses Geräts reicht ${isStated(d.file) ? `für ${d.file}` : 'dafür'} nicht aus.`,
      'Bitte andere Fenster schließen und noch einmal versuchen, oder nur die gebrauchten Gebiete, Spalten oder Jahre speichern.',
    ),
  'load-crashed': (d) =>
    sentences(
      `${isStated(d.file) ? `Beim Lesen von ${d.file}` : 'Im Programm'} ist ein unerwarteter Fehler ${isStated(d.file) ? 'des Programms ' : ''}aufgetreten.`,
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
