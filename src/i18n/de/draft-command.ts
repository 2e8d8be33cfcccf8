import { formatNumber } from '../numbers/numbers.ts';

/** What the command `draft` says in German, beside the words of the dialog. */

const count = (value: number): string => formatNumber('de', value, 0);

export const draftCommandDe = {
  usage:
    'Aufruf: npm run --silent draft -- DATEI… --out PROJEKT.json [--answers ANTWORTEN.json] [--lang de|en]',
  noFiles: 'Es ist keine Datei genannt.',
  noOut: 'Die Projektdatei, die entstehen soll, fehlt (--out).',
  unclear: (words: string) => `Der Aufruf ist nicht verständlich: ${words}.`,
  noFile: (file: string) => `Die Datei ${file} lässt sich nicht lesen.`,
  overwrites: (file: string) => `--out würde die Eingabe ${file} überschreiben.`,
  notWritten: (file: string, why: string) => `${file} lässt sich nicht schreiben (${why}).`,
  noAnswers: (file: string) => `${file} ist kein JSON-Objekt mit Antworten.`,
  unknownAnswer: (key: string, allowed: string) =>
    `Zu „${key}“ gibt es nichts zu antworten. Möglich sind zum Beispiel: ${allowed}.`,
  wrongAnswer: (key: string, allowed: string) =>
    allowed === ''
      ? `Der Wert von „${key}“ hat nicht die richtige Form.`
      : `Der Wert von „${key}“ ist keiner von: ${allowed}.`,
  files: 'Dateien',
  understood: 'Verstanden',
  keyOf: (column: string) => `Schlüssel ${column}`,
  nameOf: (property: string) => `Name ${property}`,
  upperOf: (property: string) => `Gemeinde oder Bezirk ${property}`,
  missing: 'nicht gefunden',
  open: 'Zu entscheiden',
  answered: 'Beantwortet',
  whether: { proposed: 'Vorschlag', chosen: 'gewählt' },
  noted: 'Hinweise',
  more: (value: number) => `… und ${count(value)} weitere`,
  written: (file: string) => `Geschrieben: ${file}`,
  notComplete: (file: string) => `${file} ist nicht geschrieben, solange etwas offen ist.`,
};
