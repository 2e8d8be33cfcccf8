import type { neighbourhoodDe } from '../de/neighbourhood.ts';
import { areas, count, people } from './counts.ts';

/** A neighbourhood that is chosen, and the way through all of them, in English. */

const neighbourhoods = (number: number): string =>
  number === 1 ? '1 neighbourhood' : `${count(number)} neighbourhoods`;

export const neighbourhoodEn: typeof neighbourhoodDe = {
  one: 'Neighbourhood',
  many: neighbourhoods,
  status: 'Neighbourhood with an increased need for attention',
  zoom: 'Show the whole neighbourhood',
  close: 'Clear the selection',
  about: (size, residents) =>
    size === 1
      ? `One marked area that adjoins no other marked one: ${people(residents)}.`
      : `${areas(size)} that are marked and adjoin each other: ${people(residents)}.`,
  belongs: (size, residents) => `${areas(size)}, ${people(residents)}.`,
  toIt: (name) => `To the neighbourhood ${name}`,
  inSearch: (size, where) => `Neighbourhood, ${areas(size)}${where === '' ? '' : ` · ${where}`}`,
  awaited: 'The neighbourhoods are being found …',
  gone: {
    title: (key) => `Neighbourhood ${key}`,
    none: (key) =>
      `Under this rule there is no neighbourhood with the key ${key}. The key is that of an area: the first one of the neighbourhood.`,
    unknown: (key) => `These data have no area with the key ${key}.`,
    successor: (area) => `The area ${area} now belongs to another neighbourhood:`,
    unmarked: (area) => `The area ${area} is not marked under this rule:`,
    toArea: (area) => `To the area ${area}`,
  },
  quarters: {
    title: (number) => (number === 1 ? 'Its area' : `Its ${count(number)} areas`),
    name: 'Area',
    people: 'People',
    more: (rest) => `Show ${count(rest)} more`,
  },
  stepper: {
    label: 'Neighbourhoods one after the other',
    previous: 'Previous neighbourhood',
    next: 'Next neighbourhood',
    place: (place, all) => `${count(place)} of ${count(all)}`,
    off: neighbourhoods,
    none: 'No area marked',
    in: (text, where) => `${text} in ${where}`,
    byName: 'by municipality and name',
    byPeople: 'by people',
    byColumn: (column) => `by ‘${column}’`,
  },
  inIt: (state, name) => `${state}, in the neighbourhood ${name}`,
  said: (size) => `Neighbourhood of ${areas(size)}`,
};
