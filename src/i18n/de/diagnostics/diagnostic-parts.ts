import { partsOf } from '../../parts/diagnostic-parts.ts';

/** The German pieces. */
export const partsDe = partsOf({
  language: 'de',
  quotes: ['„', '“'],
  line: 'Zeile',
  feature: 'Objekt',
  column: 'Spalte',
  round: 'Jahr',
  inside: 'In',
  theColumn: 'die Spalte',
  someColumn: 'eine Spalte',
  keyedItems: 'Schlüssel und Inhalt',
  andMore: (rest) => `und ${rest} weitere`,
});
