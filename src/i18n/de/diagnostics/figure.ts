import { partsDe } from './diagnostic-parts.ts';
import {
  agrees,
  sentences,
  type DiagnosticWords,
  type FigureKind,
} from '../../parts/diagnostic-parts.ts';
import { formatNumber } from '../../numbers/numbers.ts';

/** German sentences about how numbers are written, and on which scale. */

const { at, atCases, counted, examples, listed, told } = partsDe;
const figure = (text: string | undefined) =>
  text === undefined || text.trim() === '' || Number.isNaN(Number(text))
    ? text
    : formatNumber('de', Number(text), Number.isInteger(Number(text)) ? 0 : 3);
const table = 'der Tabelle';
const project = 'in der Projektdatei unter „columnForms“';

export const figureDiagnosticsDe: Pick<DiagnosticWords, FigureKind> = {
  'cell-approximate': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Wert', 'Werte')} nur ungefähr angegeben („ca.“, „rund“, „~“) und ${agrees(d, 'wird', 'werden')} so verwendet.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte bei der Deutung beachten.',
    ),
  'cell-minus-behind': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'steht', 'stehen')} bei ${counted(d, 'Wert', 'Werten')} das Minus hinter der Zahl; gelesen wurde ${agrees(d, 'er', 'jeder')} als negative Zahl.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Es ist nichts zu tun, wenn die Quelle es so meint.',
    ),
  'cell-quoted': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'enthält', 'enthalten')} ${counted(d, 'Zahl', 'Zahlen')} unsichtbare Zeichen oder einen Apostroph davor; gelesen wurde nur die Zahl.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Es ist nichts zu tun.',
    ),
  'scale-percent-mixed': (d) =>
    sentences(
      d.severity === 'hint'
        ? `${atCases(d, table)} ${agrees(d, 'steht', 'stehen')} ${counted(d, 'Wert', 'Werte')} ohne Prozentzeichen neben Werten mit Prozentzeichen; gelesen wurde ${agrees(d, 'er', 'jeder')} als Prozent, weil er über 1 liegt.`
        : `${atCases(d, table)} ${agrees(d, 'steht', 'stehen')} ${counted(d, 'Wert', 'Werte')} ohne Prozentzeichen neben Werten mit Prozentzeichen und ${agrees(d, 'könnte', 'könnten')} ein Bruch sein (0,22 = 22\u202f%); ${agrees(d, 'er gilt', 'sie gelten')} als fehlend.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      `Was gemeint ist, lässt sich ${project} mit „bare“ angeben.`,
    ),
  'scale-fractions': (d) =>
    sentences(
      `${at(d, table)} ist kein Anteil größer als 1; vielleicht sind es Brüche (0,22 = 22\u202f%).`,
      told('Größter Wert', figure(d.found)),
      `Was gemeint ist, lässt sich ${project} mit „factor“ angeben (100 oder 1).`,
    ),
  'scale-people': (d) =>
    sentences(
      `${at(d, table)} sind die Einwohnerzahlen keine ganzen Zahlen oder sehr klein; vielleicht zählt die Spalte in Tausend.`,
      told('Mittlerer Wert', figure(d.found)),
      `Ist es so, fehlen viele Gebiete nur deshalb. Was gemeint ist, lässt sich ${project} mit „factor“ angeben (1000 oder 1).`,
    ),
  'scale-thousands': (d) =>
    sentences(
      `${atCases(d, table)} sieht ein Tausenderzeichen aus wie das Dezimalzeichen anderer Spalten; gelesen wurde es als Tausenderzeichen.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      `Stimmt das nicht, lässt sich das Dezimalzeichen ${project} mit „decimal“ angeben.`,
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
