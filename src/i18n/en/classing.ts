import type { classingDe } from '../de/classing.ts';
import { formatNumber } from '../numbers/numbers.ts';

/** Classings, their frames and their legend, in English. */

const count = (value: number): string => formatNumber('en', value);

const lowest = 'Class 1 = lowest values';

const listed = (classes: string): string => classes.replace(/,\s*(?=[^,]*$)/, ' and ');

const stayEmpty = (classes: string): string =>
  classes.includes(',') ? `classes ${listed(classes)} stay empty` : `class ${classes} stays empty`;

export const classingEn: typeof classingDe = {
  methods: {
    'septiles-population': 'Septiles by population',
    'septiles-areas': 'Septiles by number of areas',
    'quantiles-population': 'Quantiles by population',
    'quantiles-areas': 'Quantiles by number of areas',
    'natural-breaks': 'Natural breaks',
    'equal-intervals': 'Equal intervals',
    'mean-deviation': 'Mean and standard deviation',
    'head-tail': 'Mean of means (head/tail)',
    manual: 'Own breaks',
  },
  shortMethods: {
    'septiles-population': 'Septiles (people)',
    'septiles-areas': 'Septiles (areas)',
    'quantiles-population': 'Quantiles (people)',
    'quantiles-areas': 'Quantiles (areas)',
    'natural-breaks': 'Natural breaks',
    'equal-intervals': 'Equal intervals',
    'mean-deviation': 'Around the mean',
    'head-tail': 'Head and tail',
    manual: 'Own breaks',
  },
  count: 'Number',
  frame: 'Classes formed',
  frames: {
    all: 'across all areas',
    land: 'within each state (Land)',
    municipality: {
      municipality: 'within each municipality',
      district: 'within each district',
      quarter: 'within each quarter',
      county: 'within each county',
    },
  },
  explained: {
    'septiles-population': `${lowest}; about the same number of people live in each class.`,
    'septiles-areas': `${lowest}; each class has about the same number of areas.`,
    'quantiles-population': `${lowest}; about the same number of people live in each class.`,
    'quantiles-areas': `${lowest}; each class has about the same number of areas.`,
    'natural-breaks': `${lowest}; the breaks are placed so that the values within a class differ as little as possible.`,
    'equal-intervals': `${lowest}; each class covers an equally wide range of values.`,
    'mean-deviation': `${lowest}; the breaks lie half a standard deviation and one and a half below and above the mean of the areas.`,
    'head-tail': `${lowest}; the first break is the mean of the areas, each further break the mean of the values above the previous one.`,
    manual: `${lowest}; the breaks are set by hand and apply to this indicator only; all others use septiles.`,
  },
  framed: {
    land: 'Each state (Land) has classes of its own: the same colour does not mean the same values everywhere.',
    municipality: {
      municipality:
        'Each municipality has classes of its own: the same colour does not mean the same values everywhere.',
      district:
        'Each district has classes of its own: the same colour does not mean the same values everywhere.',
      quarter:
        'Each quarter has classes of its own: the same colour does not mean the same values everywhere.',
      county:
        'Each county has classes of its own: the same colour does not mean the same values everywhere.',
    },
  },
  valuesIn: (place) => `Values in ${place}`,
  spanned: 'The ranges cover all places together; choose an area to see the breaks of its place.',
  unclassed: (areas) =>
    areas === 1
      ? '1 area with a value has no class because it belongs to none of these places or nobody lives there.'
      : `${count(areas)} areas with a value have no class because they belong to none of these places or nobody lives there.`,
  weakest: (number) => `Class ${number} = weakest economic base.`,
  meant: {
    population: `${lowest}; the breaks are set so that as nearly as possible the same number of people live in each class. The legend of each indicator says how well that works.`,
    areas: `${lowest}; the breaks are set so that each class has as nearly as possible the same number of areas. The legend of each indicator says how well that works.`,
  },
  unlike: {
    population: (least, most) =>
      `${lowest}; each class is meant to hold equally many people, but the smallest holds ${least} of them and the largest ${most}.`,
    areas: (least, most) =>
      `${lowest}; each class is meant to hold equally many areas, but the smallest holds ${least} of them and the largest ${most}.`,
  },
  unlikePlaces: (unlike, places) =>
    `${lowest}; the classes of each place are meant to be of equal size; in ${count(unlike)} of ${count(places)} places they are not.`,
  tiePeople: (value, share, part) =>
    `Note: ${share} of the people live in areas with the same value (${value}), more than ${part}. Equal values are not split, so the classes differ in size.`,
  tieAreas: (value, share, part) =>
    `Note: ${share} of the areas have the same value (${value}), more than ${part}. Equal values are not split, so the classes differ in size.`,
  tiedPlaces: (places) =>
    places === 1
      ? 'In 1 place a single value fills more than one class; the classes there differ in size.'
      : `In ${count(places)} places a single value fills more than one class; the classes there differ in size.`,
  fewer: (number) =>
    number === 1
      ? 'The values make only 1 class.'
      : `The values make only ${count(number)} classes.`,
  empty: {
    'few-areas': (classes, areas, all) =>
      `There ${areas === 1 ? 'is only 1 area' : `are only ${count(areas)} areas`} with a value for ${count(all)} classes, so ${stayEmpty(classes)}.`,
    tie: (classes, areas, value) =>
      `${count(areas)} areas have the same value (${value}) and together fill more than one class, so ${stayEmpty(classes)}.`,
    'large-area': (classes, share, part) =>
      `A single area is home to ${share} of the people, more than ${part}, so ${stayEmpty(classes)}.`,
  },
  emptyRange: (classes) =>
    classes.includes(',')
      ? `No value lies in the ranges of classes ${listed(classes)}.`
      : `No value lies in the range of class ${classes}.`,
  rampsLeftOut: (classes, names) =>
    `Not every colour scale keeps ${count(classes)} classes distinguishable for all viewers, including those with colour vision deficiency; available: ${names}.`,
  breaks: 'Breaks',
  breaksHelp: 'Numbers, separated by semicolons; they can also be dragged in the histogram.',
  breakAt: (place) => `Break ${count(place)}`,
  breaksWrong: (example) =>
    `Please enter 1 to 8 different numbers, separated by semicolons, for example ${example}.`,
};
