/** Names of columns as offices write them, brought to one form, and lists of words that are looked for in them. */

/** "EW 31.12.2020" speaks of people, not of numbers. */
const dateAtEnd = / (?:\d{1,2} \d{1,2} )?(?:19|20)\d\d$/;

/** What stands between the lines of a header of several lines. */
const betweenParts = ' – ';

/** A name taken apart: what the column says itself, and the titles that stand above a group of columns. */
export interface NameParts {
  /** In the plain form. */
  readonly own: string;
  /** In the plain form; empty where there is none, or where it names several things and so decides nothing. */
  readonly title: string;
}

/** Words to be found in a plain name. */
export interface Terms {
  /** Found anywhere, also within a word. */
  readonly stems: readonly string[];
  /** Found only as whole words; "#" stands for any number. */
  readonly words?: readonly string[];
}

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * In small letters, umlauts in two, words that were parted at a line end whole again, everything else that is no
 * letter, digit, percent or currency a blank: "Anteil Migrations-hintergrund" is "anteil migrationshintergrund".
 */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(\p{Ll})[-‐]\s?(?!(?:und|oder|bzw)\b)(?=\p{Ll})/gu, '$1')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}%‰€²]+/gu, ' ')
    .trim();
}

/** What the last line of the header says. */
export function lastPart(name: string): string {
  return name.split(betweenParts).at(-1) ?? name;
}

/** What stands above it; empty where the header has one line. */
export function titlesOf(name: string): string {
  return name.split(betweenParts).slice(0, -1).join(betweenParts);
}

export function partsOfName(name: string): NameParts {
  const parts = name.split(betweenParts);
  const own = plainName(parts.at(-1) ?? name).replace(dateAtEnd, '');
  const title = parts.slice(0, -1).filter(namesOneThing).map(plainName).join(' ');
  return { own, title };
}

/** "Bevölkerung und Haushalte" is a chapter, "Arbeitslose" is what the columns under it count. */
function namesOneThing(title: string): boolean {
  return !/ und |[,&/;]/.test(title);
}

/** What a column says itself without words that name no thing: "in %" and "Anteil insgesamt" say nothing. */
export function hasTopic(plain: string): boolean {
  return plain.split(' ').some((word) => word !== '' && !generic.has(word) && !/^\d+$/.test(word));
}

const generic: ReadonlySet<string> = new Set(
  (
    'anteil anteile quote rate % prozent vh v h in an am im je der die das des den dem von und zu zum zur ' +
    'anzahl absolut abs zahl insgesamt gesamt zusammen summe wert werte relativ bevoelkerung einwohner ' +
    'einwohnern personen menschen davon darunter'
  ).split(' '),
);

/** The first term that the plain name has; undefined where there is none, or where something speaks against it. */
export function termIn(plain: string, terms: Terms, unless?: Terms): string | undefined {
  if (unless && termIn(plain, unless) !== undefined) return undefined;
  const numbered = ` ${plain.replace(/\d+/g, '#')} `;
  const hasWord = (word: string) =>
    numbered.includes(` ${word} `) || ` ${plain} `.includes(` ${word} `);
  return terms.stems.find((stem) => plain.includes(stem)) ?? terms.words?.find(hasWord);
}
