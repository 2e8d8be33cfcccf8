/** What a run says, in English. */
import type { Problem } from './problem.ts';
import type { Words } from './words-de.ts';

const number = new Intl.NumberFormat('en-GB');
const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** At most five of a list. */
const some = (items: readonly string[]) => {
  const rest = items.length - 5;
  return items.slice(0, 5).join(', ') + (rest > 0 ? ` and ${number.format(rest)} more` : '');
};
const times = (attempts: number) => (attempts === 1 ? '1 attempt' : `${attempts} attempts`);
const share = (part: number, of: number) => `${decimal.format((100 * part) / of)} %`;
const again = 'What has been loaded already is not fetched again by the next call.';
const recipe = 'Please adapt the recipe in geodata/recipes to the service.';

const place = ({ type, start, matched }: { type: string; start: number; matched?: number }) =>
  `${type} from ${number.format(start + 1)}${matched === undefined ? '' : ` of ${number.format(matched)}`}`;

const problems: Words['problems'] = {
  unreachable: ({ address, reason, attempts }) =>
    `${address} cannot be reached or broke off midway (${reason}; ${times(attempts)}). Please check network and proxy and repeat the call. ${again}`,
  timeout: ({ address, seconds, attempts }) =>
    `${address} has not answered within ${decimal.format(seconds)} seconds (${times(attempts)}). Please repeat later or give more seconds with --timeout. ${again}`,
  status: ({ address, status, attempts, wait }) => {
    if (wait !== undefined) {
      return `${address} answers “${status}” and asks for ${number.format(wait)} seconds of patience. Please repeat after that. ${again}`;
    }
    const advice = /^(?:429|5)/.test(status)
      ? `The service is overloaded or out of order; please repeat later. ${again}`
      : `The service has probably moved. ${recipe}`;
    return `${address} answers “${status}” (${times(attempts)}). ${advice}`;
  },
  exception: ({ address, code, text }) =>
    `${address} reports an error: “${text}”${code === '' ? '' : ` (${code})`}. If it names a type or a field, that has another name now: ${recipe} Otherwise please repeat later.`,
  'web-page': ({ address, title }) =>
    `${address} delivers a web page instead of data: “${title}”. Please open the address in a browser: often it is a notice of maintenance or the sign-in page of a network.`,
  truncated: ({ address, end, attempts }) =>
    `The answer of ${address} breaks off midway (${times(attempts)}); it ends with “${end}”. Please repeat. ${again}`,
  'not-features': ({ address, found }) =>
    `${address} delivers something other than areas in GeoJSON: “${found}”. The service may not know the format application/json. ${recipe}`,
  'pages-overlap': ({ address, feature }) =>
    `${address} repeats ${feature} of an earlier page: the paging of the service is not reliable. Please repeat; if it stays so, the type cannot be loaded in pages.`,
  'pages-end-early': ({ address, received, matched }) =>
    `${address} delivers nothing more, although only ${number.format(received)} of ${number.format(matched)} areas are there. Please repeat later.`,
  'changed-meanwhile': ({ address, before, now }) =>
    `The data have changed while they were loaded: ${address} states ${number.format(now)} areas instead of ${number.format(before)}. Please repeat.`,
  'wrong-count': ({ type, found, least, most }) =>
    `${type} has ${number.format(found)} areas, expected ${least === most ? 'are' : 'are between'} ${number.format(least)}${least === most ? '' : ` and ${number.format(most)}`}. Has the division into areas changed? Then change the number in the recipe; otherwise repeat later.`,
  'field-missing': ({ type, field, fields }) =>
    `${type} has no field ${field}, nor one in small letters or ending in _x. There are: ${fields.join(', ')}. ${recipe}`,
  'key-empty': ({ type, field, count }) =>
    `In ${type} the key ${field} is empty ${number.format(count)} times. Such rows belong to no area; please ask the office.`,
  'key-repeated': ({ type, field, keys }) =>
    `In ${type} keys (${field}) are repeated: ${some(keys)}. Which row holds cannot be decided; please ask the office, or choose with “keep” in the recipe.`,
  'keys-foreign': ({ type, keys }) =>
    `${number.format(keys.length)} keys of ${type} belong to no area: ${some(keys)}. Table and areas are probably of different dates.`,
  'not-numbers': ({ type, field, found, count }) =>
    `${type} has no number in field ${field} ${number.format(count)} times, first “${found}”. If it stands for a missing value, it belongs under “missing” in the recipe.`,
  'mostly-missing': ({ type, field, missing, of }) =>
    `In ${type}, ${number.format(missing)} of ${number.format(of)} values of field ${field} are missing (${share(missing, of)}). The column has probably been emptied or renamed. ${recipe}`,
  'no-polygon': ({ type, keys }) =>
    `${type} has ${number.format(keys.length)} areas without a polygon: ${some(keys)}. Please ask the office.`,
  elsewhere: ({ type, key, position, swapped }) =>
    swapped
      ? `In ${type} longitude and latitude are swapped, first in ${key} (${position}). The service reads SRSNAME=EPSG:4326 differently. ${recipe}`
      : `${type} is not where it must be: ${key} begins at ${position}. These are probably no degrees in WGS 84. ${recipe}`,
  'project-unusable': ({ text }) =>
    `The atlas cannot open the finished project, so nothing has been written: ${text}`,
  folder: ({ folder, reason }) => `The folder ${folder} cannot be written to (${reason}).`,
};

export const english: Words = {
  problems,
  progress: {
    asked: (entry) => `loading ${place(entry)} …`,
    kept: (entry) => `already here: ${place(entry)}`,
    waiting: ({ problem, milliseconds }) =>
      `${shortly[problem.kind] ?? problem.kind}; next attempt in ${decimal.format(milliseconds / 1000)} s`,
  },
  notes: {
    features: ({ type, count, leftOut }) =>
      `${type}: ${number.format(count)} areas${leftOut === 0 ? '' : `, ${number.format(leftOut)} parts left out by the recipe`}`,
    shortened: ({ type, fields }) =>
      `${type}: fields came ending in _x and are named without it here: ${fields.join(', ')}`,
    missing: ({ type, field, missing, of }) =>
      `${type}: ${field} is missing in ${number.format(missing)} of ${number.format(of)} areas (${share(missing, of)})`,
    joined: ({ table, matched, areas }) =>
      `${table}: ${number.format(matched)} of ${number.format(areas)} areas have their row`,
    'first-run': () => 'First run: nothing to compare with.',
    unchanged: ({ since }) => `As in the last run (${date.format(since)}): no differences.`,
    different: ({ file, since, newAreas, goneAreas, newFields, goneFields, changed }) => {
      const parts = [
        newAreas.length > 0 && `new areas: ${some(newAreas)}`,
        goneAreas.length > 0 && `areas gone: ${some(goneAreas)}`,
        newFields.length > 0 && `new fields: ${newFields.join(', ')}`,
        goneFields.length > 0 && `fields gone: ${goneFields.join(', ')}`,
        changed.size > 0 && `changed values: ${some(counts(changed))}`,
      ].filter((part) => part !== false);
      return `${file}, compared with the last run (${date.format(since)}): ${parts.join('; ') || 'written differently, same values'}`;
    },
  },
  written: (folder, link) => `Written to ${folder}. After “npm start” open: ${link}`,
};

const shortly: Partial<Readonly<Record<Problem['kind'], string>>> = {
  unreachable: 'no connection',
  timeout: 'no answer',
  status: 'service overloaded or out of order',
  exception: 'the service reports an error',
  truncated: 'the answer broke off',
};

function counts(changed: ReadonlyMap<string, number>): string[] {
  return [...changed].map(([field, count]) => `${field} ${number.format(count)}`);
}
