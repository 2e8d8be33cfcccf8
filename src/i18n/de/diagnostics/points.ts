import type { PointDiagnostics } from '../../../areas/diagnostics/points.ts';
import { agrees, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of a layer of points. */

const { inFile, atCases, counted, told, listed, examples } = partsDe;

const file = 'der Punktdatei';
const aFile = 'Die Punktdatei';

export const pointsDe: Pick<DiagnosticWords, keyof PointDiagnostics> = {
  'points-no-place': (d) =>
    sentences(
      `${atCases(d, file)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Zeile', 'Zeilen')} keine lesbaren Koordinaten und ${agrees(d, 'fehlt', 'fehlen')} auf der Karte.`,
      examples('Gefunden', 'Zeilen', d),
      'Bitte die Koordinaten in der Tabelle ergänzen.',
    ),
  'points-outside': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'liegt', 'liegen')} ${counted(d, 'Punkt', 'Punkte')} in keinem Gebiet; die Karte zeigt ${agrees(d, 'ihn', 'sie')} trotzdem.`,
      listed('Zeilen', d.items),
    ),
  'points-far-away': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'liegt', 'liegen')} ${counted(d, 'Punkt', 'Punkte')} weit von allen Gebieten entfernt.`,
      listed('Zeilen', d.items),
      'Bitte die Koordinaten und das angegebene Koordinatensystem prüfen.',
    ),
  'points-swapped': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'liegt', 'liegen')} ${counted(d, 'Punkt', 'Punkte')} weit von allen Gebieten entfernt, ${agrees(d, 'läge', 'lägen')} aber bei ihnen, wenn Länge und Breite vertauscht sind.`,
      listed('Zeilen', d.items),
      'Bitte die Spalten für Länge und Breite in der Projektdatei prüfen.',
    ),
  'points-left-out': (d) =>
    `${named(d.file, aFile)} wird nicht als Punkte gezeigt; die Gebiete sind davon nicht betroffen.`,
  'points-withheld': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'wird', 'werden')} zum Schutz der Daten ${counted(d, 'Wert', 'Werte')} einer Gruppe nicht gezeigt, weil zu wenige Menschen dahinterstehen.`,
      listed('Punkte', d.items),
      told('Grenze', d.expected),
      'Die Grenze steht in der Projektdatei unter „privacy“.',
    ),
  'points-group-beyond-whole': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'ist', 'sind')} an ${counted(d, 'Punkt', 'Punkten')} mehr Menschen einer Gruppe gezählt als Menschen insgesamt; diese Punkte bleiben bei der Gruppe außer Betracht.`,
      listed('Punkte', d.items),
      'Bitte die Zahlen prüfen.',
    ),
};
