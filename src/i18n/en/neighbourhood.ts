import type { neighbourhoodDe } from '../de/neighbourhood.ts';
import { areas, count, people } from './counts.ts';

/** A neighbourhood that is chosen, and the way through all of them, in English. */

const neighbourhoods = (number: number): string =>
  number === 1 ? '1 neighbourhood' : `${count(number)} neighbourhoods`;

export const neighbourhoodEn: typeof neighbourhoodDe = {
  one: 'Neighbourhood',
  many: neighbourhoods,
  of: (number, size) =>
    number === undefined || size === 0
      ? areas(size)
      : `${neighbourhoods(number)} of ${areas(size)}`,
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
    undecided: (area) =>
      `Whether the area ${area} is marked under this rule cannot be decided, since values are missing or withheld:`,
    toArea: (area) => `To the area ${area}`,
  },
  why: {
    title: 'Why marked',
    lowest: 'lowest',
    mean: 'on average',
    highest: 'highest',
    cut: 'Cut',
    holds: (number, all) =>
      number === all
        ? `met in ${all === 1 ? 'this area' : all === 2 ? 'both areas' : `all ${count(all)} areas`}`
        : `met in ${count(number)} of ${count(all)} areas`,
    basis: {
      counts: 'Average: sum over sum.',
      people: 'Average: weighted by people.',
      areas: 'Average: each area counts once, since no people are known.',
    },
  },
  shifts: {
    title: 'How steady',
    sentence: (steady, all) =>
      all === 1
        ? steady === 1
          ? 'The area stays marked under every cut nearby that was tried.'
          : 'The area does not stay marked under every cut nearby that was tried.'
        : `${count(steady)} of ${count(all)} areas ${steady === 1 ? 'stays' : 'stay'} marked under every cut nearby that was tried.`,
    caption: (all) =>
      all === 1
        ? 'Whether the area stays marked (1 or 0) when cuts are moved'
        : `How many of the ${count(all)} areas stay marked when cuts are moved`,
    step: {
      class: { down: 'a class lower', same: 'as it is', up: 'a class higher' },
      value: { down: 'a tenth lower', same: 'as it is', up: 'a tenth higher' },
    },
    markedStay: 'stay marked',
    untestedMeans: '– cannot be tried: the cut is at the end of its scale.',
  },
  absent: {
    title: 'What is missing',
    none: 'All indicators are known in all areas.',
    line: (indicator, parts) => `${indicator}: ${parts}`,
    missing: (number) => `missing in ${areas(number)}`,
    suppressed: (number) => `withheld in ${areas(number)}`,
    notApplicable: (number) => `not applicable in ${areas(number)}`,
    peopleUnknown: (number) => `Residents: unknown in ${areas(number)}`,
  },
  past: {
    title: (round) => `Under this rule in ${round}`,
    other: 'The areas have other outlines; nothing is compared.',
    isNew: 'No area was marked: the neighbourhood is new.',
    stayed: (number, all) =>
      `${count(number)} of ${count(all)} areas ${number === 1 ? 'was' : 'were'} marked.`,
    came: (names) => `Added since: ${names}.`,
    went: (names) => `No longer marked: ${names}.`,
    parted: (names) => `Now in another neighbourhood: ${names}.`,
    unknown: (names) => `Cannot be decided: ${names}.`,
    more: (number) => `and ${count(number)} more`,
  },
  rent: {
    title: 'Rent',
    own: (mean, lowest, highest) =>
      `In the neighbourhood ${mean} on average (${lowest} to ${highest}).`,
    unknown: 'No rent is known in the neighbourhood.',
    alternative: (name, area, lowest, reference) =>
      `${name}: as cheap or cheaper is for example ${area} (${lowest}); the marked areas are at ${reference} on average.`,
    none: (name, lowest, reference) =>
      `${name}: no area that is not marked is as cheap as the marked ones (${reference} on average); the cheapest is at ${lowest}.`,
    undecidable: (name) => `${name}: whether there are cheaper areas cannot be decided.`,
  },
  touching: {
    title: 'Neighbours that narrowly miss the mark',
    none: 'No neighbour narrowly misses the mark.',
    unknown: 'It is not known which areas adjoin each other.',
    would: 'would belong to it',
    joins: (names) => `would belong to it and join it with ${names}`,
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
    byPeople: 'largest first',
    byColumn: (column, descending) => `by ‘${column}’, ${descending ? 'descending' : 'ascending'}`,
    filtered: (by) => `filtered: ${by}`,
    text: (text) => `‘${text}’`,
    picked: 'areas picked in the chart',
  },
  inIt: (state, name) => `${state}, in the neighbourhood ${name}`,
  said: (size) => `Neighbourhood of ${areas(size)}`,
};
