import type { CellDiagnostics } from '../../../areas/diagnostics/cells.ts';
import { formatNumber } from '../../numbers/numbers.ts';
import { agrees, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of the cells of a table: how numbers are written, and on which scale. */

const { at, atCases, counted, told, examples } = partsDe;

const table = 'der Tabelle';
const figure = (text: string | undefined) =>
  text === undefined || text.trim() === '' || Number.isNaN(Number(text))
    ? text
    : formatNumber('de', Number(text), Number.isInteger(Number(text)) ? 0 : 3);
const project = 'in der Projektdatei unter „columnForms“';

export const cellsDe: Pick<DiagnosticWords, keyof CellDiagnostics> = {
  'cell-unreadable': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Angabe', 'Angaben')} keine lesbare Zahl und ${agrees(d, 'gilt', 'gelten')} als fehlend.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte berichtigen oder das Zeichen in der Projektdatei unter „missing“ oder „suppressed“ nennen.',
    ),
  'cell-limited': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Wert', 'Werte')} als eingeschränkt aussagekräftig gekennzeichnet (Klammern oder Fußnote) und ${agrees(d, 'wird', 'werden')} verwendet.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte bei der Deutung beachten.',
    ),
  'cell-censored': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'nennt', 'nennen')} ${counted(d, 'Angabe', 'Angaben')} nur eine Grenze statt eines Wertes und ${agrees(d, 'gilt', 'gelten')} als gesperrt.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Es ist nichts zu tun, wenn die Quelle den Wert nicht veröffentlicht.',
    ),
  'cell-sentinel': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'steht', 'stehen')} ${counted(d, 'Platzhalter', 'Platzhalter')} statt eines Wertes und ${agrees(d, 'gilt', 'gelten')} als fehlend.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte den Platzhalter in der Projektdatei unter „missing“ oder „suppressed“ nennen.',
    ),
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
  'scale-thousands': (d) =>
    sentences(
      `${atCases(d, table)} sieht ein Tausenderzeichen aus wie das Dezimalzeichen anderer Spalten; gelesen wurde es als Tausenderzeichen.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      `Stimmt das nicht, lässt sich das Dezimalzeichen ${project} mit „decimal“ angeben.`,
    ),
  'scale-fractions': (d) =>
    sentences(
      `${at(d, table)} ist kein Anteil größer als 1; vielleicht sind es Brüche (0,22 = 22\u202f%).`,
      told('Größter Wert', figure(d.found)),
      `Was gemeint ist, lässt sich ${project} mit „factor“ angeben (100 oder 1).`,
    ),
  'share-out-of-range': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'liegt', 'liegen')} ${counted(d, 'Anteil', 'Anteile')} nicht zwischen 0 und 100\u202f% und ${agrees(d, 'gilt', 'gelten')} als fehlend.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte Werte und Einheit prüfen.',
    ),
  'population-not-positive': (d) =>
    sentences(
      d.severity === 'hint'
        ? `${atCases(d, table)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Gebiet', 'Gebiete')} keine Einwohner.`
        : `${atCases(d, table)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Einwohnerzahl', 'Einwohnerzahlen')} kleiner als null oder größer als zehn Milliarden und ${agrees(d, 'gilt', 'gelten')} als fehlend.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte die Einwohnerzahlen prüfen.',
    ),
  'population-parted': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Einwohnerzahl', 'Einwohnerzahlen')} ${agrees(d, 'keine ganze Zahl', 'keine ganzen Zahlen')}, die meisten anderen schon; vielleicht ist ein Tausenderzeichen als Dezimalzeichen gelesen worden.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      `Bitte die Einwohnerzahlen prüfen und das Dezimalzeichen ${project} mit „decimal“ angeben.`,
    ),
  'table-decimal-ambiguous': (d) =>
    sentences(
      `${atCases(d, table)} ist nicht eindeutig, ob Punkt oder Komma die Dezimalstellen abtrennt; gelesen wurde nach deutscher Schreibweise (Dezimalkomma).`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte „decimal“ in der Projektdatei angeben, falls das nicht stimmt.',
    ),
  'table-decimal-conflict': (d) =>
    sentences(
      `${atCases(d, table)} stehen Dezimalkomma und Dezimalpunkt nebeneinander; was nicht eindeutig ist, gilt als fehlend.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte die Schreibweise vereinheitlichen oder „decimal“ in der Projektdatei angeben.',
    ),
};
