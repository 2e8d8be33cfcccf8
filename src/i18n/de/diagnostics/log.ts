import type { LogDiagnostics, LogFormFault } from '../../../areas/diagnostics/log.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of logs of the review. A log is taken whole or not at all. */

const { at, atLine, inFile, counted, quote, told, quoted, listed } = partsDe;

const log = 'dem Protokoll';
const theLog = 'Das Protokoll';
const notTaken = 'Aus der Datei wurde nichts übernommen.';
const again = `${notTaken} Bitte das Protokoll noch einmal ausgeben und unverändert weitergeben.`;

/** The part that is spoken of. */
function part(path: string | undefined): string {
  return isStated(path) ? `die Angabe ${quote(path)}` : 'eine Angabe';
}

/** What is wrong with the writing of a line. */
const formFaults: Readonly<Record<LogFormFault, string>> = {
  'duplicate-key':
    'steht eine Angabe doppelt; welche gilt, würde jedes Programm anders entscheiden',
  number: 'steht eine Zahl, die kein Programm darstellen kann',
  surrogate: 'steht ein halbes Schriftzeichen (ein Surrogat ohne sein Gegenstück)',
  proto: 'steht die Angabe „__proto__“, die in Programmen etwas anderes bedeutet',
  depth: 'sind Angaben tiefer verschachtelt, als sich lesen lässt',
  spelling:
    'ist der Eintrag anders geschrieben, als das Format vorgibt (RFC 8785: Reihenfolge, Leerzeichen, Zahlen, Sonderzeichen)',
};

export const logDe: Pick<DiagnosticWords, keyof LogDiagnostics> = {
  'log-empty': (d) =>
    sentences(
      `${named(d.file, theLog)} ist leer.`,
      'Bitte das Protokoll noch einmal ausgeben: Auch eines ohne Einträge hat eine erste Zeile.',
    ),
  'log-not-text': (d) =>
    sentences(`${at(d, log)} stehen Bytes, die kein Text sind (UTF-8).`, again),
  'log-not-a-log': (d) =>
    sentences(
      `${at(d, log)} steht nicht der Kopf eines Protokolls.`,
      quoted('Gefunden', d.found),
      `${notTaken} Bitte eine Datei wählen, die hier oder nach docs/review-log.md geschrieben wurde.`,
    ),
  'log-newer': (d) =>
    sentences(
      `${at(d, log)} steht eine neuere Version, als dieser Atlas lesen kann.`,
      told('Version der Datei', d.found),
      told('Lesbar bis Version', d.expected),
      `${notTaken} Bitte eine neuere Fassung des Atlas verwenden.`,
    ),
  'log-other-project': (d) =>
    sentences(
      `${at(d, log)} steht die Prüfung eines anderen Projekts.`,
      quoted('Projekt der Datei', d.found),
      quoted('Dieses Projekt', d.expected),
      `${notTaken} Bitte das Projekt öffnen, zu dem das Protokoll gehört.`,
    ),
  'log-line-broken': (d) =>
    sentences(
      `${at(d, log)} steht kein vollständiger Eintrag: Die Datei ist abgeschnitten oder beschädigt.`,
      quoted('Gefunden', d.found),
      again,
    ),
  'log-line-form': (d) =>
    sentences(
      `${at(d, log)} ${formFaults[d.expected] ?? formFaults.spelling}.`,
      quoted('Gefunden', d.found),
      again,
    ),
  'log-line-content': (d) =>
    sentences(
      `${atLine(d, log)} ${isStated(d.found) ? 'stimmt' : 'fehlt'} ${part(d.column)}${isStated(d.found) ? ' nicht' : ''}.`,
      quoted('Gefunden', d.found),
      listed('Erwartet', isStated(d.expected) ? [d.expected] : []),
      again,
    ),
  'log-checksum': (d) =>
    sentences(
      `${at(d, log)} passt die Prüfsumme nicht zum Eintrag: Er wurde nachträglich geändert oder beschädigt.`,
      again,
    ),
  'log-entry-twice': (d) =>
    sentences(`${at(d, log)} steht ein Eintrag, der schon weiter oben steht.`, again),
  'log-joined': (d) =>
    sentences(
      `${at(d, log)} beginnt ein weiteres Protokoll.`,
      `${notTaken} Mehrere Protokolle bitte als einzelne Dateien öffnen, nicht aneinandergehängt.`,
    ),
  'log-gap': (d) =>
    sentences(
      `${at(d, log)} fehlt der Eintrag davor.`,
      told('Wer', d.found),
      told('Nummer des fehlenden Eintrags', d.expected),
      again,
    ),
  'log-count': (d) =>
    sentences(
      `${at(d, log)} endet die Datei, und die Einträge sind nicht so viele, wie der Kopf angibt: Am Ende fehlt etwas, oder es kam etwas hinzu.`,
      told('Einträge', d.found),
      told('Laut Kopf', d.expected),
      again,
    ),
  'log-chain-end': (d) =>
    sentences(
      `${at(d, log)} ist eine Kette angegeben, die in der Datei nicht so endet.`,
      told('Wer', d.found),
      told('Letzter Eintrag laut Kopf', d.expected),
      again,
    ),
  'log-transport': (d) =>
    sentences(
      `${inFile(d, log)} hat der Transport ${transports[d.found] ?? transports.both} geändert; die Einträge sind unversehrt.`,
      'Nichts zu tun.',
    ),
  'log-fork': (d) =>
    sentences(
      `${inFile(d, log)} ${agrees(d, 'teilt sich eine Kette', 'teilen sich Ketten')}: ${counted(d, 'Nummer ist', 'Nummern sind')} zweimal vergeben, wie nach dem Einspielen einer älteren Sicherung. Beide Äste bleiben.`,
      listed('Wer', d.items),
      'Bitte mit den Genannten klären, welche Entscheidungen gelten.',
    ),
  'log-one-name': (d) =>
    sentences(
      `${inFile(d, log)} ${agrees(d, 'steht ein Name', 'stehen Namen')} an mehreren Geräten.`,
      listed('Name', d.items),
      'Als zweite Meinung zählt nur ein anderer Name. Sind es zwei Menschen, bitte die Namen unterscheiden.',
    ),
  'log-unseen': (d) =>
    sentences(
      `${inFile(d, log)} ${agrees(d, 'wird', 'werden')} ${counted(d, 'Eintrag', 'Einträge')} genannt, ${agrees(d, 'der', 'die')} in keinem der Protokolle ${agrees(d, 'steht', 'stehen')}.`,
      'Bitte auch die Protokolle der anderen öffnen; fehlt keines, so ist eines am Ende gekürzt.',
    ),
  'log-added': (d) =>
    sentences(
      `Aus ${named(d.file, log)} ${agrees(d, 'kam', 'kamen')} ${counted(d, 'Eintrag', 'Einträge')} hinzu.`,
      told('Einträge der Datei', d.expected),
    ),
  'log-nothing-new': (d) =>
    sentences(
      `${inFile(d, log)} steht nichts Neues: ${counted(d, 'Eintrag war', 'Einträge waren')} schon da.`,
    ),
};

const transports: Readonly<Record<LogDiagnostics['log-transport']['found'], string>> = {
  bom: 'ein Zeichen am Anfang der Datei (BOM)',
  'line-ends': 'die Zeilenenden (CR LF)',
  both: 'die Zeilenenden (CR LF) und den Anfang der Datei (BOM)',
};
