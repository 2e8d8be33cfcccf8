import { partsOf } from '../../parts/diagnostic-parts.ts';

/** The English pieces. */
export const partsEn = partsOf({
  language: 'en',
  quotes: ['‘', '’'],
  line: 'line',
  feature: 'feature',
  column: 'column',
  round: 'year',
  inside: 'In',
  theColumn: 'the column',
  someColumn: 'a column',
  keyedItems: 'Keys and contents',
  andMore: (rest) => `and ${rest} more`,
});
