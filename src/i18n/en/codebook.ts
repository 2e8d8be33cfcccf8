import type { codebookDe, neighbourhoodCodebookDe } from '../de/codebook.ts';

/** What each column of the table of areas holds, for the codebook in English. */
export const codebookEn: typeof codebookDe = {
  key: 'key of the area, as text',
  name: 'name of the area',
  municipality: 'municipality, district or county',
  population: 'people in the area; empty: not known',
  land: 'Land',
  value: 'value at full precision; empty: see state',
  state: 'known, suppressed (withheld), missing (not delivered), not-applicable',
  class: 'class, 1 = lowest values; a value on a break belongs to the class under it',
  numerator: 'numerator of the share that is formed here; empty: see state',
  denominator: 'denominator of the share that is formed here; empty: see state',
  flag: 'flagged, clear, undecidable',
  reasons:
    'per condition: indicator, kind and cut, frame, value, position (below, at, above, unknown), threshold, answer (yes, no, undecidable)',
  'near-miss': 'yes: all conditions but one hold, and that one fails by little',
  robustness:
    'share of neighbouring cuts under which the answer of the rule stays, 0 to 1; at the end of the scale of those that can be tested',
  cluster: 'key of the priority neighbourhood of flagged areas; empty: in none',
  location: 'location in the city',
  building: 'what it is built of',
  note: 'note on the data',
};

/** The same of the table of neighbourhoods. */
export const neighbourhoodCodebookEn: typeof neighbourhoodCodebookDe = {
  key: 'key of the neighbourhood, as text: the lowest of its areas',
  name: 'proposal for a name: what the names of its areas have in common, else that of the area with most people',
  land: 'Land, all of them where there are several; empty: none named',
  municipality:
    'municipality, district or county, of several first the one with most of its people; empty: none named',
  areas: 'number of its flagged areas',
  population: 'people in its areas, as far as known; empty: known in none',
  'area-keys': 'keys of its areas, separated by blanks',
  mean: 'mean over its areas: sum over sum where numerator and denominator are known, else weighted by people; empty: no value known',
  'steady-areas':
    'number of its areas that stay flagged under every neighbouring cut that was tested',
  steadiness:
    'share of its areas that stay flagged, on average over all neighbouring cuts that were tested, 0 to 1',
  'review-state':
    'state of the review: open, waits-for-second, agreed, in-conflict, settled, deferred',
  'review-outcome':
    'outcome of the review: confirmed, other-extent, not-confirmed, unclear, deferred; empty: open or in conflict',
  note: 'note on the data',
};
