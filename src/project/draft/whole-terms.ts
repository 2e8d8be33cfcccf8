import { hasTopic, partsOfName, termIn, type Terms } from '../../ingest/cells/column-words.ts';

/**
 * Of which whole a count is a part, by words that offices use, in the plain form of `column-words.ts`. A whole is a column
 * that counts all of a kind; the people of an area are the whole of everything that counts people.
 */

/** A kind of whole: names that count all of it, and names that count a part of it. */
interface WholeTerms {
  readonly whole: RegExp;
  readonly part: Terms;
  /** Whether the people stand in where no column counts the whole; not for what is no person or not of all ages. */
  readonly orPeople: boolean;
}

const ages = String.raw`(?:personen|einwohner|einwohnerinnen|bevoelkerung|bev|ew|menschen|people|residents)?`;
const upTo18 =
  /^(?:kinder|kinder und jugendliche|minderjaehrige|children)(?: unter 1[0-8]| 0 (?:bis )?(?:unter )?1[0-8]| bis 1[0-8])?(?: jahren?)?$/;

/** The first line that fits counts: the children on benefits are a part of the children, not of the unemployed. */
const wholes: readonly WholeTerms[] = [
  {
    whole: new RegExp(`${upTo18.source}|^${ages} ?(?:unter|bis|under) 1[458](?: jahren?| years)?$`),
    part: {
      stems: [
        'kinderarmut',
        'kinder in',
        'kinder mit',
        'children in',
        'children with',
        'nichterwerbsfaehig',
      ],
      words: ['nef', 'sozialgeld'],
    },
    orPeople: false,
  },
  {
    whole: /^(?:schueler|schuelerinnen und schueler|pupils)$/,
    part: { stems: ['schueler', 'pupils'] },
    orPeople: false,
  },
  {
    whole: /^(?:wohnungen|wohneinheiten|dwellings)$/,
    part: { stems: ['wohnung', 'dwelling'] },
    orPeople: false,
  },
  {
    whole: /^(?:privat)?(?:haushalte|households)$/,
    part: {
      stems: ['haushalt', 'bedarfsgemeinschaft', 'household'],
      words: ['bg', 'alleinerziehende'],
    },
    orPeople: false,
  },
  {
    whole: new RegExp(
      `^${ages} ?(?:im alter )?(?:von )?(?:1[5-8]|20) (?:bis |to )?(?:unter )?6[3-7](?: jahren?| jaehrige| years)?$|^(?:erwerbsfaehige|erwerbsfaehige ${ages}|personen im erwerbsfaehigen alter|bevoelkerung im erwerbsfaehigen alter|erwerbspersonen|working age|labour force)$`,
    ),
    part: {
      stems: [
        'arbeitslos',
        'erwerbslos',
        'arbeitsuchend',
        'arbeitssuchend',
        'beschaeftig',
        'erwerbstaetig',
        'erwerbsfaehig',
        'unemploy',
        'employed',
        'jobless',
      ],
      words: ['elb', 'svb', 'alo'],
    },
    orPeople: true,
  },
];

/** What counts people. */
const people: Terms = {
  stems: [
    'migra',
    'zugewandert',
    'eingewandert',
    'auslaender',
    'auslaend',
    'deutsche',
    'staatsangeh',
    'foreign',
    'transferleist',
    'leistungs',
    'hilfeempf',
    'empfaeng',
    'beziehende',
    'bezieher',
    'personen',
    'einwohner',
    'bevoelkerung',
    'menschen',
    'maennlich',
    'weiblich',
    'verheiratet',
    'jaehrig',
    'gefluecht',
    'schutzsuch',
    'persons',
    'people',
    'residents',
    'immigrant',
    'welfare',
  ],
  words: [
    'kinder',
    'jugendliche',
    'senioren',
    'frauen',
    'maenner',
    'ledige',
    'ledig',
    'verwitwete',
    'women',
    'men',
    'children',
    'elderly',
    'sgb',
    'hartz',
    'alg',
    'mh',
    'grundsicherung',
    'unter #',
    '# bis',
    '# #',
    '# und aelter',
    'jahre',
  ],
};

const filling =
  /^(?:anzahl|zahl|number)(?: der| an| von| of)? | (?:insgesamt|gesamt|zusammen|absolut|abs|anzahl|total)$/g;

/** Names whose words have been taken apart: each is compared with each. */
const things = new Map<string, string>();
const mostThings = 2000;

/** What a column counts, without the words that only say that it counts. */
export function countedThing(name: string): string {
  const known = things.get(name);
  if (known !== undefined) return known;
  if (things.size >= mostThings) things.clear();
  const thing = thingIn(name);
  things.set(name, thing);
  return thing;
}

function thingIn(name: string): string {
  const { own, title } = partsOfName(name);
  const thing = own.replace(filling, '').trim();
  return hasTopic(thing) || title === '' ? thing : title.replace(filling, '').trim();
}

/**
 * The whole of which a column is a part, as the names say it: the column whose name begins or ends its own ("Haushalte mit
 * Kindern"), the column that counts all of the kind, or the people.
 * @param candidates names of the columns that could be it
 */
export function wholeOf(
  name: string,
  candidates: readonly string[],
): { readonly column: string } | 'people' | undefined {
  const thing = countedThing(name);
  const named = candidates
    .map((column) => ({ column, thing: countedThing(column) }))
    .filter((one) => one.thing !== thing && isPartByName(thing, one.thing))
    .sort((one, other) => other.thing.length - one.thing.length)[0];
  if (named) return { column: named.column };
  const kind = wholes.find(({ part, whole }) => termIn(thing, part) && !whole.test(thing));
  if (!kind) return isPeople(thing) ? 'people' : undefined;
  const whole = candidates.find((column) => kind.whole.test(countedThing(column)));
  if (whole !== undefined) return { column: whole };
  return kind.orPeople ? 'people' : undefined;
}

/** Whole words: "Haushalte" in "Haushalte mit Kindern" and in "arme Haushalte", not in "Haushaltsgröße". */
function isPartByName(part: string, whole: string): boolean {
  return whole !== '' && (part.startsWith(`${whole} `) || part.endsWith(` ${whole}`));
}

/** Whether all people of an area are a whole of it. */
function isPeople(thing: string): boolean {
  return (
    termIn(thing, people) !== undefined ||
    wholes.some(({ part, orPeople }) => orPeople && termIn(thing, part))
  );
}
