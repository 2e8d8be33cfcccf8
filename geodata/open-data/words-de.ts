/** What a run says, in German; the type for the other language. */
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import type { Progress } from './progress.ts';

type WordsOf<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (entry: Extract<Union, { readonly kind: Kind }>) => string;
};

export interface Words {
  readonly problems: WordsOf<Problem>;
  readonly progress: WordsOf<Progress>;
  readonly notes: WordsOf<Note>;
  readonly written: (folder: string, link: string) => string;
}

const number = new Intl.NumberFormat('de-DE');
const decimal = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
const date = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

/** At most five of a list. */
const some = (items: readonly string[]) => {
  const rest = items.length - 5;
  return items.slice(0, 5).join(', ') + (rest > 0 ? ` und ${number.format(rest)} weitere` : '');
};
const times = (attempts: number) => (attempts === 1 ? '1 Versuch' : `${attempts} Versuche`);
const share = (part: number, of: number) => `${decimal.format((100 * part) / of)} %`;
const again = 'Was schon geladen ist, wird beim nächsten Aufruf nicht noch einmal geholt.';
const recipe = 'Bitte das Rezept in geodata/recipes an den Dienst anpassen.';

const place = ({ type, start, matched }: { type: string; start: number; matched?: number }) =>
  `${type} ab ${number.format(start + 1)}${matched === undefined ? '' : ` von ${number.format(matched)}`}`;

const problems: Words['problems'] = {
  unreachable: ({ address, reason, attempts }) =>
    `${address} ist nicht zu erreichen oder hat mittendrin abgebrochen (${reason}; ${times(attempts)}). Bitte Netz und Proxy prüfen und den Aufruf wiederholen. ${again}`,
  timeout: ({ address, seconds, attempts }) =>
    `${address} hat nicht innerhalb von ${decimal.format(seconds)} Sekunden geantwortet (${times(attempts)}). Bitte später wiederholen oder mit --timeout mehr Sekunden geben. ${again}`,
  status: ({ address, status, attempts, wait }) => {
    if (wait !== undefined) {
      return `${address} antwortet „${status}“ und bittet um ${number.format(wait)} Sekunden Geduld. Bitte danach wiederholen. ${again}`;
    }
    const advice = /^(?:429|5)/.test(status)
      ? `Der Dienst ist überlastet oder gestört; bitte später wiederholen. ${again}`
      : `Der Dienst ist wohl umgezogen. ${recipe}`;
    return `${address} antwortet „${status}“ (${times(attempts)}). ${advice}`;
  },
  exception: ({ address, code, text }) =>
    `${address} meldet einen Fehler: „${text}“${code === '' ? '' : ` (${code})`}. Nennt er einen Typ oder ein Feld, so heißt es dort jetzt anders: ${recipe} Sonst bitte später wiederholen.`,
  'web-page': ({ address, title }) =>
    `${address} liefert eine Webseite statt Daten: „${title}“. Bitte die Adresse im Browser öffnen: Oft ist es ein Wartungshinweis oder die Anmeldeseite eines Netzes.`,
  truncated: ({ address, end, attempts }) =>
    `Die Antwort von ${address} bricht mittendrin ab (${times(attempts)}); sie endet mit „${end}“. Bitte wiederholen. ${again}`,
  'not-features': ({ address, found }) =>
    `${address} liefert etwas anderes als Gebiete in GeoJSON: „${found}“. Der Dienst kennt vielleicht das Format application/json nicht. ${recipe}`,
  'pages-overlap': ({ address, feature }) =>
    `${address} wiederholt ${feature} von einer früheren Seite: Der Dienst blättert nicht zuverlässig. Bitte wiederholen; bleibt es so, lässt sich der Typ nicht in Seiten laden.`,
  'pages-end-early': ({ address, received, matched }) =>
    `${address} liefert nichts mehr, obwohl erst ${number.format(received)} von ${number.format(matched)} Gebieten da sind. Bitte später wiederholen.`,
  'changed-meanwhile': ({ address, before, now }) =>
    `Während des Ladens hat sich der Bestand geändert: ${address} nennt ${number.format(now)} Gebiete statt ${number.format(before)}. Bitte wiederholen.`,
  'wrong-count': ({ type, found, least, most }) =>
    `${type} hat ${number.format(found)} Gebiete, erwartet ${least === most ? 'werden' : 'werden zwischen'} ${number.format(least)}${least === most ? '' : ` und ${number.format(most)}`}. Hat sich die Gebietsgliederung geändert? Dann die Zahl im Rezept anpassen; sonst später wiederholen.`,
  'field-missing': ({ type, field, fields }) =>
    `${type} hat kein Feld ${field}, auch nicht klein geschrieben oder mit der Endung _x. Es gibt: ${fields.join(', ')}. ${recipe}`,
  'key-empty': ({ type, field, count }) =>
    `In ${type} ist der Schlüssel ${field} ${number.format(count)}-mal leer. Solche Zeilen gehören zu keinem Gebiet; bitte beim Amt nachfragen.`,
  'key-repeated': ({ type, field, keys }) =>
    `In ${type} kommen Schlüssel (${field}) mehrfach vor: ${some(keys)}. Welche Zeile gilt, ist nicht zu entscheiden; bitte beim Amt nachfragen oder im Rezept mit „keep“ auswählen.`,
  'keys-foreign': ({ type, keys }) =>
    `${number.format(keys.length)} Schlüssel aus ${type} gehören zu keinem Gebiet: ${some(keys)}. Tabelle und Gebiete haben wohl einen verschiedenen Stand.`,
  'not-numbers': ({ type, field, found, count }) =>
    `${type} hat im Feld ${field} ${number.format(count)}-mal keine Zahl, zuerst „${found}“. Steht das für einen fehlenden Wert, so gehört es im Rezept unter „missing“.`,
  'mostly-missing': ({ type, field, missing, of }) =>
    `In ${type} fehlen ${number.format(missing)} von ${number.format(of)} Werten im Feld ${field} (${share(missing, of)}). Die Spalte ist wohl geleert oder umbenannt. ${recipe}`,
  'no-polygon': ({ type, keys }) =>
    `${type} hat ${number.format(keys.length)} Gebiete ohne Fläche: ${some(keys)}. Bitte beim Amt nachfragen.`,
  elsewhere: ({ type, key, position, swapped }) =>
    swapped
      ? `In ${type} sind Länge und Breite vertauscht, zuerst in ${key} (${position}). Der Dienst liest SRSNAME=EPSG:4326 anders als sonst. ${recipe}`
      : `${type} liegt nicht, wo es liegen muss: ${key} beginnt bei ${position}. Das sind wohl keine Grad in WGS 84. ${recipe}`,
  'project-unusable': ({ text }) =>
    `Der Atlas kann das fertige Projekt nicht öffnen, darum ist nichts geschrieben: ${text}`,
  folder: ({ folder, reason }) => `Der Ordner ${folder} lässt sich nicht beschreiben (${reason}).`,
};

export const german: Words = {
  problems,
  progress: {
    asked: (entry) => `lade ${place(entry)} …`,
    kept: (entry) => `schon da: ${place(entry)}`,
    waiting: ({ problem, milliseconds }) =>
      `${shortly[problem.kind] ?? problem.kind}; neuer Versuch in ${decimal.format(milliseconds / 1000)} s`,
  },
  notes: {
    features: ({ type, count, leftOut }) =>
      `${type}: ${number.format(count)} Gebiete${leftOut === 0 ? '' : `, ${number.format(leftOut)} Teile nach dem Rezept weggelassen`}`,
    shortened: ({ type, fields }) =>
      `${type}: Felder kamen mit der Endung _x und heißen hier ohne: ${fields.join(', ')}`,
    missing: ({ type, field, missing, of }) =>
      `${type}: ${field} fehlt in ${number.format(missing)} von ${number.format(of)} Gebieten (${share(missing, of)})`,
    joined: ({ table, matched, areas }) =>
      `${table}: ${number.format(matched)} von ${number.format(areas)} Gebieten haben ihre Zeile`,
    'first-run': () => 'Erster Lauf: nichts zum Vergleichen.',
    unchanged: ({ since }) => `Wie beim letzten Lauf (${date.format(since)}): keine Unterschiede.`,
    different: ({ file, since, newAreas, goneAreas, newFields, goneFields, changed }) => {
      const parts = [
        newAreas.length > 0 && `neue Gebiete: ${some(newAreas)}`,
        goneAreas.length > 0 && `entfallene Gebiete: ${some(goneAreas)}`,
        newFields.length > 0 && `neue Felder: ${newFields.join(', ')}`,
        goneFields.length > 0 && `entfallene Felder: ${goneFields.join(', ')}`,
        changed.size > 0 && `geänderte Werte: ${some(counts(changed))}`,
      ].filter((part) => part !== false);
      return `${file}, gegenüber dem letzten Lauf (${date.format(since)}): ${parts.join('; ') || 'andere Schreibweise, gleiche Werte'}`;
    },
  },
  written: (folder, link) => `Geschrieben nach ${folder}. Nach „npm start“ öffnen: ${link}`,
};

const shortly: Partial<Readonly<Record<Problem['kind'], string>>> = {
  unreachable: 'keine Verbindung',
  timeout: 'keine Antwort',
  status: 'Dienst überlastet oder gestört',
  exception: 'Dienst meldet einen Fehler',
  truncated: 'Antwort abgebrochen',
};

function counts(changed: ReadonlyMap<string, number>): string[] {
  return [...changed].map(([field, count]) => `${field} ${number.format(count)}`);
}
