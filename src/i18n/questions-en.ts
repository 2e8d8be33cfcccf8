import { withWords, type questionsDe } from './questions-de.ts';

/** The questions of the import assistant in English. */
export const questionsEn: typeof questionsDe = {
  'areas-encoding': {
    short: 'the encoding of the names of the areas',
    ask: ({ file }) =>
      `${file} does not say which encoding its names are in. With which one are the umlauts right?`,
    option: ({ value, facts }) => withWords(`with ${value}`, facts),
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
};
