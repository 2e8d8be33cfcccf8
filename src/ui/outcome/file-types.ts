import type { ReviewFileKind } from '../../worker/review-files.ts';

/** How the names of the files of a review end. */
export const endings: Readonly<Record<ReviewFileKind, string>> = {
  decisions: '.csv',
  geojson: '.geojson',
  result: '.json',
  disagreements: '.csv',
  'log-csv': '.csv',
  log: '.jsonl',
};

/** What they are to a browser. */
export const types: Readonly<Record<ReviewFileKind, string>> = {
  decisions: 'text/csv',
  geojson: 'application/geo+json',
  result: 'application/json',
  disagreements: 'text/csv',
  'log-csv': 'text/csv',
  log: 'application/jsonl',
};
