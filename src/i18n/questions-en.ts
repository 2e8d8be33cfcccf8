import type { questionsDe } from './questions-de.ts';

/** The questions of the import assistant in English. */
export const questionsEn: typeof questionsDe = {
  'areas-encoding': {
    short: 'the encoding of the names of the areas',
    ask: ({ file }) =>
      `${file} does not say which encoding its names are in. With which one are the umlauts right?`,
    option: ({ value }) => `with ${value}`,
  },
};
