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
};
