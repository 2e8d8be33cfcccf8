import type { QuestionOption } from '../../areas/draft.ts';
import { columnQuestionsEn } from './column-questions.ts';
import { nameSystems } from '../parts/coordinate-systems.ts';
import { formatNumber } from '../numbers/numbers.ts';
import { isNorthFirst, withWords, type questionsDe } from '../de/questions.ts';

/** The questions of the import assistant in English. */
export const questionsEn: typeof questionsDe = {
  'areas-system': {
    short: 'the place of the areas (coordinate system)',
    ask: ({ file }) =>
      `${file} names no coordinate system that the atlas knows. In which one do the areas lie where they should?`,
    option: ({ value, facts }) =>
      `${nameSystems(facts?.text ?? '')}${isNorthFirst(value) ? ', northing first' : ''}: ${distance(facts)}`,
  },
  'areas-axes': {
    short: 'the place of the areas (order of the coordinates)',
    ask: ({ file }) => `In ${file} the coordinates seem to be swapped. Which one comes first?`,
    option: ({ value, facts }) =>
      `${isNorthFirst(value) ? 'latitude or northing first' : 'longitude or easting first'}: ${distance(facts)}`,
  },
  'areas-encoding': {
    short: 'the encoding of the names of the areas',
    ask: ({ file }) =>
      `${file} does not say which encoding its names are in. With which one are the umlauts right?`,
    option: ({ value, facts }) => withWords(`with ${value}`, facts),
  },
  'areas-same-key': {
    short: 'whether shapes of the same key are one area',
    ask: ({ file, facts: { text, count, of = 2, items = [] } = {} }) =>
      text === undefined
        ? `In ${file} ${formatNumber('en', of)} keys (${items.join(', ')} …) stand at several shapes that differ in what is said about them. Are they areas in several parts or areas of their own?`
        : `In ${file} ${formatNumber('en', of)} shapes have the key ${text}: ${items.join(' · ')}${farEn(count)}. Is that one area in several parts, or several areas?`,
    option: ({ value, facts }) => {
      const own = facts?.text === undefined ? '' : `; the second one is called ‘${facts.text}’`;
      const words: Readonly<Record<string, string>> = {
        merge: 'one area in several parts',
        apart: `several areas${own}`,
        'leave-out': 'leave all these shapes out',
      };
      return words[value] ?? `read as ‘${value}’`;
    },
  },
  'table-encoding': {
    short: 'the encoding of the table',
    ask: ({ file }) =>
      `${file} leaves open which encoding its texts are in. With which one are the words right?`,
    option: ({ value, facts }) => withWords(`with ${value}`, facts),
  },
  'count-as-share': {
    short: 'what the share is formed of',
    ask: ({ column = '', file, facts }) =>
      withWords(
        `‘${column}’ in ${file} seems to hold counts. The rule needs a share, for large areas would otherwise always be high. A share of what? Values`,
        facts,
      ),
    option: ({ value, facts }) => {
      if (value === 'none') return 'of nothing: not used in the rule';
      if (value === 'percent') return 'The values are shares in percent already';
      return facts?.text === undefined ? 'of the residents (another table)' : `of ‘${facts.text}’`;
    },
  },
  ...columnQuestionsEn,
};

function farEn(kilometres: number | undefined): string {
  if (kilometres === undefined) return '';
  return `, ${formatNumber('en', kilometres, kilometres < 10 ? 1 : 0)} km from each other`;
}

/** "12 km from Kassel", by which a person sees whether a place is right. */
function distance(facts: QuestionOption['facts']): string {
  return `${formatNumber('en', facts?.count ?? 0, 0)} km from ${facts?.items?.[0] ?? ''}`;
}
