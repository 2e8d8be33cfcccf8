import type { DatasetDiagnostics } from '../../../areas/diagnostics/dataset.ts';
import { formatNumber } from '../../numbers/numbers.ts';
import { agrees, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of everything together: people, shares, privacy. */

const { at, inFile, counted, told, quoted, listed } = partsDe;

const table = 'der Tabelle';
const figure = (text: string | undefined) =>
  text === undefined || text.trim() === '' || Number.isNaN(Number(text))
    ? text
    : formatNumber('de', Number(text), Number.isInteger(Number(text)) ? 0 : 3);
const project = 'in der Projektdatei unter „columnForms“';

export const datasetDe: Pick<DiagnosticWords, keyof DatasetDiagnostics> = {
  'population-missing': (d) =>
    sentences(
      `${at(d, 'den Tabellen')} fehlt die Einwohnerzahl für ${counted(d, 'Gebiet', 'Gebiete')}.`,
      listed('Gebiete', d.items),
      'Bitte die Einwohnerzahlen ergänzen.',
    ),
  'scale-people': (d) =>
    sentences(
      `${at(d, table)} sind die Einwohnerzahlen keine ganzen Zahlen oder sehr klein; vielleicht zählt die Spalte in Tausend.`,
      told('Mittlerer Wert', figure(d.found)),
      `Ist es so, fehlen viele Gebiete nur deshalb. Was gemeint ist, lässt sich ${project} mit „factor“ angeben (1000 oder 1).`,
    ),
  'share-beyond-whole': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'ist', 'sind')} in ${counted(d, 'Gebiet', 'Gebieten')} mehr gezählt als die Gesamtzahl, von der es ein Teil sein soll, oder weniger als null; der Anteil gilt dort als fehlend.`,
      quoted('Zähler', d.column),
      quoted('Nenner', d.expected),
      listed('Gebiete', d.items),
      'Bitte die Zahlen und die Spalte des Nenners prüfen.',
    ),
  'privacy-few-people': (d) =>
    sentences(
      `Zum Schutz der Daten ${agrees(d, 'wird', 'werden')} ${counted(d, 'Wert', 'Werte')} nicht gezeigt, weil in diesen Gebieten zu wenige Menschen leben.`,
      told('Jahr', d.round),
      listed('Gebiete', d.items),
      told('Grenzen (Menschen im Gebiet / Fälle hinter einem Anteil)', d.expected),
      'Die Grenzen stehen in der Projektdatei unter „privacy“.',
    ),
  'privacy-few-cases': (d) =>
    sentences(
      `Zum Schutz der Daten ${agrees(d, 'wird', 'werden')} ${counted(d, 'Wert', 'Werte')} nicht gezeigt, weil zu wenige Menschen dahinterstehen.`,
      told('Jahr', d.round),
      listed('Gebiete', d.items),
      told('Grenzen (Menschen im Gebiet / Fälle hinter einem Anteil)', d.expected),
      'Die Grenzen stehen in der Projektdatei unter „privacy“.',
    ),
  'privacy-unchecked': (d) =>
    sentences(
      `Zum Schutz der Daten ${agrees(d, 'wird', 'werden')} ${counted(d, 'Wert', 'Werte')} nicht gezeigt, weil die Einwohnerzahl dieser Gebiete nicht bekannt ist: Ob genug Menschen dahinterstehen, lässt sich nicht prüfen.`,
      told('Jahr', d.round),
      listed('Gebiete', d.items),
      told('Grenzen (Menschen im Gebiet / Fälle hinter einem Anteil)', d.expected),
      'Bitte die Einwohnerzahlen ergänzen; die Grenzen stehen in der Projektdatei unter „privacy“.',
    ),
};
