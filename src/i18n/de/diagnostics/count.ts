import { partsDe } from './diagnostic-parts.ts';
import {
  agrees,
  sentences,
  type CountKind,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';

/** German sentences about counts and the shares that are formed of them. */

const { counted, inFile, listed, quoted } = partsDe;

const table = 'der Tabelle';

export const countDiagnosticsDe: Pick<DiagnosticWords, CountKind> = {
  'share-beyond-whole': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'ist', 'sind')} in ${counted(d, 'Gebiet', 'Gebieten')} mehr gezählt als die Gesamtzahl, von der es ein Teil sein soll, oder weniger als null; der Anteil gilt dort als fehlend.`,
      quoted('Zähler', d.column),
      quoted('Nenner', d.expected),
      listed('Gebiete', d.items),
      'Bitte die Zahlen und die Spalte des Nenners prüfen.',
    ),
  'count-in-role': (d) =>
    sentences(
      `${inFile(d, table)} stehen Anzahlen statt Anteilen: Große Gebiete haben dann hohe Werte, auch wenn der Anteil klein ist.`,
      quoted('Kennzahl', d.column),
      quoted('Gefunden', d.found),
      'Bitte in der Projektdatei „numerator“ und „denominator“ statt „column“ angeben, damit ein Anteil gebildet wird.',
    ),
};
