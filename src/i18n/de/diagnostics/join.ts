import type { JoinDiagnostics } from '../../../areas/diagnostics/join.ts';
import { agrees, isStated, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed while the rows of a table and the areas meet; an error only where nothing met at all. */

const { at, inFile, atLine, counted, theColumn, told, listed, available } = partsDe;

const table = 'der Tabelle';
const chooseColumn = 'Bitte die Spalte in der Projektdatei angeben.';

export const joinDe: Pick<DiagnosticWords, keyof JoinDiagnostics> = {
  'table-key-column-missing': (d) =>
    sentences(
      `${atLine(d, table)} fehlt ${theColumn(d)}, in der die Schlüssel der Gebiete stehen sollen.`,
      available('Gefunden', d),
      chooseColumn,
    ),
  'table-no-match': (d) =>
    sentences(
      `${at(d, table)} passt kein Schlüssel zu einem Gebiet.`,
      told('Schlüssel in der Tabelle', d.found),
      told('Schlüssel der Gebiete', d.expected),
      'Bitte die Schlüsselspalten von Tabelle und Gebieten in der Projektdatei prüfen.',
    ),
  'table-key-duplicate': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'kommt', 'kommen')} ${counted(d, 'Schlüssel', 'Schlüssel')} mehrfach vor; verwendet wurde jeweils die erste Zeile.`,
      listed('Schlüssel und Zeilen', d.items),
      'Bitte die Zeilen prüfen oder mit „where“ in der Projektdatei auswählen.',
    ),
  'table-key-empty': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Zeile', 'Zeilen')} keinen Schlüssel und ${agrees(d, 'wurde', 'wurden')} nicht verwendet.`,
      listed('Zeilen', d.items),
      'Bitte die Schlüssel ergänzen.',
    ),
  'table-keys-padded': (d) =>
    sentences(
      `${inFile(d, table)} fehlten bei ${counted(d, 'Schlüssel', 'Schlüsseln')} die führenden Nullen; sie wurden wie im Projekt verlangt ergänzt.`,
      listed('Schlüssel', d.items),
      'Es ist nichts zu tun.',
    ),
  'table-keys-could-be-padded': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Schlüssel', 'Schlüssel')} vermutlich die führenden Nullen verloren und kein Gebiet gefunden.`,
      listed('Schlüssel', d.items),
      isStated(d.expected)
        ? `Bitte in der Projektdatei bei dieser Tabelle "keyPad": ${d.expected} angeben.`
        : 'Bitte in der Projektdatei bei dieser Tabelle „keyPad“ angeben.',
    ),
  'table-keys-compared': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'fand', 'fanden')} ${counted(d, 'Schlüssel', 'Schlüssel')} ${agrees(d, 'sein', 'ihr')} Gebiet erst im angeglichenen Vergleich, den das Projekt verlangt.`,
      listed('Schlüssel', d.items),
      'Bitte prüfen, ob die Zuordnung stimmt.',
    ),
  'table-keys-could-be-compared': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'passt', 'passen')} ${counted(d, 'Schlüssel', 'Schlüssel')} zu einem Gebiet, wenn ${alike(d.expected)} angeglichen werden; ohne Zustimmung wird nichts verbunden.`,
      listed('Schlüssel', d.items),
      `Bitte in der Projektdatei bei dieser Tabelle "keyForm": ${isStated(d.expected) ? d.expected : '"name"'} angeben.`,
    ),
  'table-keys-ambiguous': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'passt', 'passen')} ${counted(d, 'Schlüssel', 'Schlüssel')} zu mehreren Gebieten und ${agrees(d, 'wurde', 'wurden')} nicht verbunden.`,
      listed('Schlüssel', d.items),
      'Bitte das Gebiet in der Projektdatei unter „matches“ nennen.',
    ),
  'table-keys-shortened': (d) =>
    sentences(
      `${inFile(d, table)} hat ein Tabellenprogramm ${counted(d, 'Schlüssel', 'Schlüssel')} als Zahl gerundet; dabei sind ${isStated(d.expected) ? `die letzten ${d.expected} Stellen` : 'Stellen'} verloren gegangen, und verschiedene Gebiete haben denselben Schlüssel.`,
      listed('Gefunden', d.items),
      'Nichts wurde geraten. Bitte die Spalte im Tabellenprogramm als Text formatieren und die Tabelle noch einmal ausgeben.',
    ),
  'table-keys-dates': (d) =>
    sentences(
      `${inFile(d, table)} hat ein Tabellenprogramm aus ${counted(d, 'Schlüssel', 'Schlüsseln')} ein Datum gemacht, zum Beispiel aus „1-3“ den „01. Mrz“.`,
      listed('Gefunden', d.items),
      'Nichts wurde geraten. Bitte die Spalte im Tabellenprogramm als Text formatieren und die Tabelle noch einmal ausgeben.',
    ),
  'table-keys-of-parts': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'meint', 'meinen')} ${counted(d, 'Schlüssel', 'Schlüssel')} nur einen Teil eines zusammengefassten Gebiets und ${agrees(d, 'wurde', 'wurden')} nicht verwendet.`,
      listed('Schlüssel', d.items),
      'Bitte „matches“ in der Projektdatei prüfen.',
    ),
  'table-keys-other-years': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'gehört', 'gehören')} ${counted(d, 'Zeile ohne Gebiet', 'Zeilen ohne Gebiet')} zu einem anderen Gebietsstand: Ihr Schlüssel kommt nur in einem Teil der Jahre vor und ist kein Schreibfehler.`,
      listed('Schlüssel und Jahre', d.items),
    ),
  'table-areas-other-years': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Gebiet', 'Gebiete')} im gewählten Jahr keine Zeile, in anderen Jahren aber schon: Der Gebietsstand ist ein anderer.`,
      listed('Schlüssel und Jahre', d.items),
    ),
  'table-areas-without-row': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'fehlt', 'fehlen')} die ${agrees(d, 'Zeile', 'Zeilen')} zu ${counted(d, 'Gebiet', 'Gebieten')}; die Werte gelten dort als fehlend.`,
      listed('Gebiete', d.items),
      'Bitte prüfen, ob die Schlüssel übereinstimmen.',
    ),
  'table-rows-without-area': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'gehört', 'gehören')} ${counted(d, 'Schlüssel', 'Schlüssel')} zu keinem Gebiet; die Zeilen wurden nicht verwendet.`,
      listed('Schlüssel', d.items),
      'Bitte prüfen, ob Tabelle und Gebiete denselben Stand haben.',
    ),
  'table-list-unused': (d) =>
    sentences(
      `${inFile(d, table)} gibt es zu ${counted(d, 'Eintrag', 'Einträgen')} unter „${isStated(d.expected) ? d.expected : 'matches'}“ keine Zeile.`,
      listed('Einträge', d.items),
      'Bitte die Einträge in der Projektdatei prüfen.',
    ),
  'table-match-unknown': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'nennt', 'nennen')} ${counted(d, 'Eintrag', 'Einträge')} unter „matches“ Gebiete, die es nicht gibt.`,
      listed('Einträge', d.items),
      'Bitte die Schlüssel der Gebiete in der Projektdatei berichtigen.',
    ),
  'table-areas-merged': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'steht', 'stehen')} ${counted(d, 'Zeile', 'Zeilen')} für mehrere Gebiete zugleich; diese Gebiete sind zusammengefasst, damit niemand doppelt gezählt wird.`,
      listed('Zusammengefasst', d.items),
      'Es ist nichts zu tun.',
    ),
};

/** What is written alike in the stated form of comparison. */
function alike(form: string | undefined): string {
  if (form === '"ags"') return 'Gemeindeschlüssel verschiedener Länge';
  return form === '"clean"' ? 'unsichtbare und umschließende Zeichen' : 'Schreibweisen von Namen';
}
