import type { neighbourhoodListDe } from '../de/neighbourhood-list.ts';
import { areas, count } from './counts.ts';

/** The list of the neighbourhoods, in English. */
export const neighbourhoodListEn: typeof neighbourhoodListDe = {
  title: 'List of neighbourhoods',
  rows: (shown, all, marked) =>
    shown < all
      ? `${count(shown)} of ${count(all)} neighbourhoods`
      : `${all === 1 ? '1 neighbourhood' : `${count(all)} neighbourhoods`} of ${marked === 1 ? '1 marked area' : `${count(marked)} marked areas`}`,
  contactsUnknown:
    'Which areas border on each other is not known, because their outlines are missing or do not touch. Every marked area is a neighbourhood by itself.',
  empty: 'No neighbourhood matches the filters.',
  clear: 'Clear filters',
  keys: 'Arrow keys change the row, Enter shows the neighbourhood, arrow up leads from the first row to the headings.',
  where: 'Place, name or key',
  least: 'Size',
  leastOf: (least) => (least <= 1 ? 'any' : `${areas(least)} or more`),
  steady: 'Steady',
  steadyOf: {
    any: 'all',
    some: 'with a steady area',
    none: 'without a steady area',
  },
  onlyNew: (round) => `only those new since ${round}`,
  heads: {
    name: 'Neighbourhood',
    key: 'Key',
    land: 'State',
    areas: 'Areas',
    people: 'People',
    mean: (label) => `${label}, mean`,
    steadiness: 'Steady',
    change: (round) => `Since ${round}`,
  },
  steadyAreas: (steady, all, percent) => `${count(steady)} of ${count(all)} · ${percent}`,
  steadyHint:
    'Areas that stay marked under every tested cut nearby; ordered by their share on average over all of these cuts',
  steadyTitle: (steady, all, percent) =>
    `${count(steady)} of ${count(all)} areas stay marked under every tested cut nearby; on average over all of these cuts ${percent} of the areas`,
  change: {
    new: 'new',
    same: 'the same',
    unknown: (number) => `${count(number)} unknown`,
  },
  changeTitle: (round) => `Areas that came and went since ${round}; new: none was marked then`,
  lands: 'By state',
  landSums: 'Neighbourhoods, areas and people of each state',
  noLand: 'without a state',
  onlyIn: (municipality) => `only in ${municipality}`,
  onlyLand: (land) => `show only ${land}`,
  csv: 'CSV',
  csvTitle: 'The neighbourhoods shown as a table (CSV), with the keys of their areas',
  geojson: 'GeoJSON',
  geojsonTitle: 'The neighbourhoods shown with their outlines (GeoJSON)',
  definition: 'What a neighbourhood is',
};
