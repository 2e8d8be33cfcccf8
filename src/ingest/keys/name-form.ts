import { longestName } from '../../areas/excerpt.ts';

/** Names of places as they are compared: what offices write now so and now otherwise is made equal. */

/** A number in front: "03 Nordstadt", "3. Nordstadt", "0301_Nordstadt". */
const numberInFront = /^\d+(?:[.:)]|\s*[-–])?[\s_]+(?=\p{L})/u;

/**
 * What towns are called besides their name: "Kiel, Landeshauptstadt", "Leipzig, Stadt". A district
 * ("Landkreis") is another area than its town, so that word stays.
 */
const titles =
  /(?:^|[\s,(])(?:(?:freie und )?hansestadt|landeshauptstadt|universitaetsstadt|kreisfreie stadt|stadt|gemeinde)(?=$|[\s,)])/g;

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * "03 St.-Jürgen", "Sankt Jürgen" and "ST_JUERGEN" have one form; undefined where no letter is left, and of what
 * is longer than a name. Capitals,
 * umlauts, "St." for "Sankt", hyphens, blanks, underscores, numbers in front and titles make no difference.
 */
export function nameForm(name: string): string | undefined {
  if (name.length > longestName || !/\p{L}/u.test(name)) return undefined;
  const plain = name
    .normalize('NFC')
    .trim()
    .replace(numberInFront, '')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[_\s]+/g, ' ');
  const untitled = plain.replace(titles, ' ').trim();
  const form = (untitled === '' ? plain : untitled)
    .replace(/(?<![\p{L}\p{N}])st(?:\.|(?=[ -]))/gu, 'sankt ')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return /\p{L}/u.test(form) ? form : undefined;
}
