import type { ProjectDiagnostics } from '../../../areas/diagnostics/project.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of a project file, and of what it asks for; `column` is a path in the file. */

const { at, inFile, counted, quote, list, told, quoted, listed } = partsDe;

const table = 'der Tabelle';
const checkJson = 'Bitte dort Kommas, Klammern und Anführungszeichen prüfen.';
const project = 'der Projektdatei';

/** What the project file allows at a place, in words. */
const allowedWords: Readonly<Record<string, string>> = {
  text: 'ein Text',
  list: 'eine Liste',
  'non-empty list': 'eine Liste mit mindestens einem Eintrag',
  object: 'ein Objekt in geschweiften Klammern',
  number: 'eine Zahl',
  'whole number': 'eine ganze Zahl',
  boolean: 'true oder false',
  column: 'der Name einer Spalte',
  'column or numerator': 'entweder „column“ oder „numerator“ mit „denominator“, nicht beides',
  unique: 'eine Kennung, die noch nicht vergeben ist',
};

export const projectDe: Pick<DiagnosticWords, keyof ProjectDiagnostics> = {
  'project-not-json': (d) =>
    sentences(
      `${at(d, project)} steht kein gültiges JSON.`,
      quoted('Gefunden', d.found),
      checkJson,
    ),
  'project-wrong': (d) =>
    sentences(
      `${inFile(d, project)} ${wrongPlace(d.column, d.found)}.`,
      quoted('Gefunden', d.found),
      allowed(d.expected),
      'Bitte die Projektdatei berichtigen.',
    ),
  'project-unknown-key': (d) =>
    sentences(
      `${inFile(d, project)} ist die Angabe${isStated(d.column) ? ` ${quote(d.column)}` : ''} nicht bekannt; sie wurde nicht beachtet.`,
      isStated(d.expected) ? `Bekannt: ${list(d.expected.split(' | '))}.` : '',
      'Bitte die Schreibweise prüfen.',
    ),
  'project-newer': (d) =>
    sentences(
      `${named(d.file, 'Die Projektdatei')} hat eine neuere Version, als dieser Atlas lesen kann.`,
      told('Version der Datei', d.found),
      told('Lesbar bis Version', d.expected),
      'Bitte eine neuere Fassung des Atlas verwenden.',
    ),
  'project-assumed': (d) =>
    sentences(
      `${inFile(d, project)} fehlt eine Angabe${isStated(d.column) ? `: ${quote(d.column)}` : ''}.`,
      told('Angenommen wurde', d.expected),
      'Bitte die Angabe ergänzen.',
    ),
  'count-in-role': (d) =>
    sentences(
      `${inFile(d, table)} stehen Anzahlen statt Anteilen: Große Gebiete haben dann hohe Werte, auch wenn der Anteil klein ist.`,
      quoted('Kennzahl', d.column),
      quoted('Gefunden', d.found),
      'Bitte in der Projektdatei „numerator“ und „denominator“ statt „column“ angeben, damit ein Anteil gebildet wird.',
    ),
  'group-beyond-whole': (d) =>
    sentences(
      `${inFile(d, 'den Tabellen')} ${agrees(d, 'ist', 'sind')} in ${counted(d, 'Gebiet', 'Gebieten')} mehr Menschen einer Gruppe gezählt als Menschen insgesamt; diese Gebiete bleiben bei der Gruppe außer Betracht.`,
      quoted('Spalte', d.column),
      listed('Gebiete', d.items),
      'Bitte die Zahlen prüfen.',
    ),
  'index-undefined': (d) =>
    sentences(
      `${isStated(d.column) ? `Der Index ${quote(d.column)}` : 'Ein Index'} lässt sich nicht berechnen, weil in keinem Gebiet alle Bestandteile bekannt sind oder alle Gebiete dieselben Werte haben.`,
      listed('Jahr', d.items),
      'Bitte die Spalten der Bestandteile prüfen.',
    ),
};

function allowed(expected: string | undefined): string {
  if (!isStated(expected)) return '';
  const terms = expected.split(' | ').map((term) => allowedWords[term] ?? inWords(term));
  return `Erlaubt: ${list(terms)}.`;
}

/** A value that is not there is absent, not wrong. */
function wrongPlace(path: string | undefined, found: string | undefined): string {
  if (!isStated(path) || path === '$') return 'passt der Inhalt nicht zum Projektformat';
  return isStated(found)
    ? `stimmt die Angabe ${quote(path)} nicht`
    : `fehlt die Angabe ${quote(path)}`;
}

function inWords(term: string): string {
  return term.replace(/^≥ /, 'mindestens ').replace(/^≤ /, 'höchstens ');
}
