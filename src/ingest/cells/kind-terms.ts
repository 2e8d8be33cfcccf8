import { hasTopic, lastPart, partsOfName, plainName, termIn, type Terms } from './column-words.ts';

/** Words by which offices name columns, and what kind of figure they stand for. */

/** Parts of the people, or something beside them. */
const partsOfPeople: Terms = {
  stems: [
    'auslaend',
    'nichtdeutsch',
    'migration',
    'weiblich',
    'maennlich',
    'frauen',
    'maenner',
    'kinder',
    'jugend',
    'haushalt',
    'arbeitslos',
    'dichte',
    'anteil',
    'quote',
    'veraenderung',
    'entwicklung',
    'prognose',
    'saldo',
    'jaehrig',
    'jaehrige',
    'altersgruppe',
    'aelter',
    'juenger',
    '%',
  ],
  words: [
    'mit',
    'ohne',
    'je',
    'pro',
    'km²',
    'unter #',
    'ueber #',
    'ab #',
    'bis #',
    '# bis',
    '# und',
    '# #',
    '# jahre',
    'auf',
    'alter',
  ],
};

const people: Terms = {
  stems: [
    'hauptwohnsitzbevoelkerung',
    'wohnbevoelkerung',
    'wohnberechtigte',
    'gesamtbevoelkerung',
    'bevoelkerungszahl',
    'bevoelkerungsstand',
    'einwohnerzahl',
    'einwohnerinnen und einwohner',
  ],
  words: [
    'einwohner',
    'einwohnerinnen',
    'einw',
    'ew',
    'bevoelkerung',
    'bev',
    'population',
    'residents',
    'inhabitants',
    'personen insgesamt',
    'menschen insgesamt',
    'hauptwohnsitz',
    'hauptwohnsitze',
  ],
};

/** Alone, these speak of people unless a title above says otherwise. */
const allOfThem: ReadonlySet<string> = new Set([
  'insgesamt',
  'gesamt',
  'personen',
  'menschen',
  'zusammen',
  'total',
]);

/** Alone, these name nothing; under a title that speaks of people they say that it is they who are counted. */
const wordsOfCounts: ReadonlySet<string> = new Set(['anzahl', 'absolut', 'abs', 'n']);

const rents: Terms = {
  stems: ['miete', 'mietpreis', 'mietniveau', 'mietspiegel'],
  words: ['rent', 'rents'],
};

/** Rents, and no figure beside them. */
const noRents: Terms = {
  stems: [
    'mieter',
    'mietbelastung',
    'mietschuld',
    'miethaushalt',
    'mietdauer',
    'anzahl',
    'zahl der',
    'fallzahl',
    'anteil',
    'quote',
    '%',
    'veraenderung',
    'entwicklung',
    'steigerung',
  ],
  words: ['burden', 'n', 'faelle', 'level'],
};

/** Prices by area that are no rents. */
const prices: Terms = {
  stems: ['kauf', 'eigentum', 'eigenheim', 'boden', 'grundstueck', 'bauland', 'preise fuer'],
};

const money: Terms = {
  stems: ['kaufkraft', 'einkommen', 'entgelt', 'verdienst', 'purchasing power', 'einkuenfte'],
  words: ['income', 'lohn', 'nettolohn', 'bruttolohn', 'wage'],
};
const noMoney: Terms = {
  stems: ['anteil', 'quote', '%', 'arbeitslos', 'anzahl', 'steuerpflichtige', 'index'],
};

/** A column that is named by its unit alone: "Angebot in €/m²". */
const perSquareMetre = /(?:€|eur|euro)\s?(?:\/|je|pro|per)?\s?(?:m²|m2|qm)/i;

/** Thousands in one, and no words before what is counted: "Anzahl der Einwohner (1.000)". */
function whatIsCounted(plain: string): string {
  return plain.replace(/\b1 000\b/, '1000').replace(/^(?:(?:die|anzahl|zahl|der|am|ort) )+/, '');
}

/** Words at the beginning of a name of which one speaks of people. */
const leading = 3;

export function namesPeople(name: string): boolean {
  const { own, title } = partsOfName(name);
  const plain = whatIsCounted(own);
  if (hasOtherTitle(title)) return false;
  if (allOfThem.has(plain)) return true;
  if (wordsOfCounts.has(plain)) return termIn(title, people, partsOfPeople) !== undefined;
  const first = plain.split(' ').slice(0, leading).join(' ');
  return termIn(plain, people, partsOfPeople) !== undefined && termIn(first, people) !== undefined;
}

/** "Arbeitslose – insgesamt" counts no people of an area, "Bevölkerung – insgesamt" does. */
function hasOtherTitle(title: string): boolean {
  return hasTopic(title) && termIn(title, people) === undefined;
}

export function namesRent(name: string): boolean {
  const { own, title } = partsOfName(name);
  if (termIn(own, prices) !== undefined) return false;
  if (termIn(own, rents, noRents) !== undefined) return true;
  const isOfRents = !hasTopic(own) || perSquareMetre.test(name);
  return isOfRents && (termIn(title, rents) !== undefined || perSquareMetre.test(lastPart(name)));
}

export function namesMoney(name: string): boolean {
  return termIn(partsOfName(name).own, money, noMoney) !== undefined;
}

/** Whole numbers by their name: people, or "Anzahl der …". */
export function namesCount(name: string): boolean {
  return (
    namesPeople(name) ||
    /(?:^| )(?:anzahl|zahl|count|number of|faelle)(?= |$)/.test(partsOfName(name).own)
  );
}

const perThousand =
  /(?:^| )((?:je|pro|auf|per) (?:1000|1 000|tausend|tsd|thousand)(?: [a-z]+)?)(?= |$)/;

/** "je 1.000 Einwohner": a rate, neither a count nor thousands; the words that say so. */
export function saysPerThousand(name: string): string | undefined {
  return perThousand.exec(partsOfName(name).own)?.[1];
}

/** "in 1000", "(Tsd.)", "in T": what stands there is counted in thousands. */
export function saysThousands(name: string): boolean {
  if (saysPerThousand(name) !== undefined) return false;
  return /(?:^| )(?:in|x)? ?(?:1000|1 000|tsd|tausend|thousands?|tew)(?= |$)| in t(?= |$)|^(?:ew|einwohner|bevoelkerung|personen) t$/.test(
    plainName(name),
  );
}
