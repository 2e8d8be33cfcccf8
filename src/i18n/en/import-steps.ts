import type { importStepsDe } from '../de/import-steps.ts';
import { formatNumber, formatValue } from '../numbers/numbers.ts';

/** The guided page of the import assistant in English. */

const count = (value: number): string => formatNumber('en', value, 0);

const ordinal = (place: number): string =>
  place === 2 ? 'Second' : place === 3 ? 'Third' : `Further (${count(place)})`;

export const importStepsEn: typeof importStepsDe = {
  areas: 'Which areas are they, and how are they identified?',
  areasFile: 'File with the areas',
  noAreas: 'None of the files has areas. Add one above, or drop it here.',
  noTables: 'None of the files is a table with figures.',
  tableKey: (file) => `Key in ${file}`,
  noKey: 'please choose',
  fields: {
    people: {
      short: 'population',
      ask: 'Who lives there?',
      label: () => 'Column with the population',
      none: 'not available',
      without: 'Without a population each class covers as many areas, not as many people.',
    },
    'migrant-share': {
      short: 'migrant share',
      ask: 'Which column is the migrant share?',
      label: () => 'Column with the migrant share',
      none: 'not available',
      without: 'Without a migrant share the rule lacks one of its two conditions.',
    },
    'economic-base': {
      short: 'economic base',
      ask: 'Which columns show the economic base?',
      label: (place) =>
        `${place === 1 ? 'Column' : `${ordinal(place)} column`} of the economic base`,
      none: 'not available',
      without: 'Without an economic base the rule lacks one of its two conditions.',
    },
    rent: {
      short: 'rent',
      ask: 'Which column is the rent?',
      label: () => 'Column with the rent',
      none: 'no rent',
      without: 'Optional: the rule does without rents.',
    },
  },
  another: 'A further column of the economic base',
  addColumn: 'add a further column …',
  several: 'Several columns are combined into a status index.',
  direction: (column) => `High values of ${column}`,
  directions: { 'base-weak': 'high = weak', 'base-strong': 'high = strong' },
  proposal: (reason) => `Proposed: ${reason}`,
  chosen: 'chosen by you',
  map: 'Map of the join',
  mapOf: (place) => `Outlines of the areas: ${place}`,
  joins: {
    joined: (value) => `${count(value)} with a row`,
    'without-row': (value) => `${count(value)} without a row`,
    twice: (value) => `${count(value)} with several rows`,
  },
  marks: ({ conditions, round, flagged, areas, names = [] }) => {
    if (conditions === 0) {
      return 'Nothing is marked yet: migrant share and economic base are missing.';
    }
    const rule = conditions === 1 ? 'With the one condition there is,' : 'With the default rule';
    const year = round === '' ? '' : ` (${round})`;
    const list = names.length > 0 ? `: ${names.join(', ')}` : '';
    const end = flagged > names.length ? ' …' : '.';
    return `${rule} ${count(flagged)} of ${count(areas)} areas would be marked${year}${list}${end}`;
  },
  mapLater: 'The map stands here once there is a file with areas.',
  marksOpen: 'What would be marked stands here once the open questions are answered.',
  markedPeople: (people, all) => {
    const share = formatValue('en', (100 * people) / all, 'percent');
    return `${people === 1 ? '1 person lives' : `${count(people)} people live`} there (${share}).`;
  },
  undecided: (value) =>
    value === 1
      ? '1 area cannot be decided because figures are missing or withheld.'
      : `${count(value)} areas cannot be decided because figures are missing or withheld.`,
  matching: (rows, areas) =>
    `Match: ${count(rows)} ${rows === 1 ? 'row' : 'rows'} without an area, ${count(areas)} ${areas === 1 ? 'area' : 'areas'} without a row`,
  matchedByHand: (rows) => `Matched by hand: ${count(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  over: (column) => `by ${column}`,
  withoutFor: (missing) => `Not found for the rule: ${missing}.`,
  reading: 'How the files are read',
  fileCount: (value) => (value === 1 ? '1 file' : `${count(value)} files`),
  doubts: {
    'not-read': 'not read',
    question: 'a question is open',
    key: 'the key is only assumed',
    join: 'few areas have a row',
    warning: 'with notes',
  },
  lookAt: (file, why) => `${file} – ${why}`,
  moreColumns: (value) =>
    `${count(value)} more columns are not listed here; the project file can name them.`,
  moreNotes: (value) => `and ${count(value)} more, in the data report after you apply this`,
};
