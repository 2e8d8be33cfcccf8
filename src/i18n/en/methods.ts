import { methodPartsEn, segregationMeaningsEn } from './method-parts.ts';
import type { methodsDe } from '../de/methods.ts';
import { formatNumber } from '../numbers/numbers.ts';

/** The methods page in English: the rule in force, the indicators of the data, the classes, privacy and sources. */

const count = (value: number): string => formatNumber('en', value);
const areas = (value: number): string => (value === 1 ? '1 area' : `${count(value)} areas`);

export const methodsEn: typeof methodsDe = {
  title: 'Methods',
  menu: 'Methods: how everything is computed',
  how: 'How is this computed?',
  howOf: (what: string) => `How is this computed? ${what}`,
  close: 'Close',
  contents: 'Contents',
  toContents: 'Back to the contents',
  intro: (title: string, round: string) =>
    `What every number in ‘${title}’${round === '' ? '' : ` (year ${round})`} means, how it is computed, where it comes from and what it does not say. This page applies to the data, the rule and the classes chosen at the moment.`,
  heads: { formula: 'Formula', source: 'Origin', limits: 'What the number does not say' },
  chapters: {
    rule: 'The rule',
    indicators: 'The indicators',
    classes: 'The classes',
    statistics: 'The analyses',
    data: 'Privacy and data',
  },
  rule: {
    title: 'The rule in force',
    none: 'No condition applies, so no area is marked.',
    found: (sentence: string) => `It marks: ${sentence}.`,
    compared: (cut: string, frame: string, holds: string) => `${cut}; compared ${frame}; ${holds}`,
    source:
      'The default follows the study (ExWoSt-Information 34/2): people with a migration background and a weak economic base coincide. Full values are compared, not rounded ones; enough decimals are shown that no number contradicts the decision.',
    limits:
      'The mark means ‘area with an increased need for attention’. It describes conditions in an area, not the people who live there. It does not name causes and is no substitute for local knowledge.',
  },
  neighbourhoodsEnd: {
    term: 'Neighbourhoods end here',
    none: 'at no boundary: they run across districts',
    municipality: {
      municipality: 'at the boundary of the municipality',
      district: 'at the boundary of the district',
      quarter: 'at the boundary of the quarter',
      county: 'at the boundary of the county',
    },
  },
  answers: {
    title: 'Three answers',
    text: 'Where a condition that must hold is known not to hold, the area is not marked. Where all hold, it is marked. Otherwise a figure that matters is missing or withheld, and the area cannot be decided. Where conditions are alternatives, one of them is enough.',
    limits:
      'Undecided means neither yes nor no. A missing or withheld figure is never read as zero.',
  },
  nearMiss: {
    title: 'Narrowly not marked',
    text: 'With one more condition met the area would be marked, and that one fails by at most one class or a tenth of its cut.',
    found: 'narrowly not marked',
    source: 'Defined by this atlas, with the same steps as for how certain an answer is.',
    limits:
      'The margin is a choice, not a measurement: it shows where the position of a cut matters.',
  },
  robustness: {
    title: 'How certain an answer is',
    text: 'Every cut stays as it is, or is lowered or raised by one class (or a tenth of its value); all combinations are counted. The share says for how many of them the answer for the area stays the same; where nothing is decided, there is none. At the end of the scale a cut cannot be moved any further: that direction cannot be tested and does not count as certain.',
    symbols: 'b: combinations under which the answer stays; g: all combinations.',
    source: 'Defined by this atlas.',
    limits:
      'Only the cuts are tested. The share does not say how exact the figures themselves are.',
  },
  roles: {
    title: 'Roles of the indicators',
    text: 'Every indicator has a role, which says what it stands for in the rule and the studies.',
  },
  groups: {
    title: 'Groups',
    text: 'The groups whose distribution the studies compare. A group is a count, not a quality of individual people.',
    none: 'no definition in the project file',
  },
  indicator: {
    none: 'no definition in the project file',
    unit: 'Unit',
    units: {
      percent: 'percent, 0 to 100',
      count: 'a number of cases',
      index: 'standard deviations, 0 = average of the areas',
    },
    denominator: 'Relative to',
    denominators: {
      population: 'all people of the area',
      column: (name: string) => `column ‘${name}’ of the table`,
      definition: 'see the definition',
      index: 'all areas in which every component is known',
      none: 'nothing: the value is not a share',
    },
    direction: 'Direction',
    directions: {
      weak: 'high values = weaker economic base',
      strong: 'low values = weaker economic base',
      none: 'none: high is neither good nor bad',
      up: 'should rise',
      down: 'should fall',
    },
    band: 'Range without a sign',
    bandOf: (from: string, to: string) => `from ${from} to ${to}`,
    kind: 'Kind',
    kinds: {
      published: 'taken from the source',
      counted: (numerator: string, denominator: string | undefined) =>
        `formed here: 100 × ‘${numerator}’ ÷ ${denominator === undefined ? 'residents of the area' : `‘${denominator}’`}; for several areas sum over sum`,
      computed: 'computed here',
      status: 'computed here: status index, see ‘Status index’ under the analyses',
      made: (components: string) => `computed here from ${components}`,
    },
    component: (label: string, weight: string, isTurned: boolean) =>
      `${label} × ${weight}${isTurned ? ' (reversed)' : ''}`,
    source: 'File',
    catalogue: 'Catalogue',
    decimals: 'Decimals',
    decimalsOf: (decimals: number) =>
      `${count(decimals)}; enough that no number shown contradicts its class`,
    areas: 'Areas',
    counts: (n) =>
      `${count(n.known)} with a value (${count(n.zero)} of them exactly zero), ${count(n.suppressed)} withheld, ${count(n.missing)} missing${n.notApplicable > 0 ? `, ${count(n.notApplicable)} not applicable` : ''}`,
  },
  classes: {
    title: 'The classes in force',
    text: 'Class 1 always has the lowest values. Equal values always share a class. Areas without a known value have no class and are not counted in any.',
    septiles:
      'Septiles by population: the areas with a value are sorted by it. Break k (k = 1 to 6) is the smallest value v up to which at least k sevenths of all people counted live. Class = 1 + the number of breaks below the value; a break belongs to the class under it. Areas without people get a class but move no break.',
    symbols: 'nᵢ: people in area i; xᵢ: its value; v: the break; N: all people counted.',
    source:
      'Septiles as in the study (ExWoSt-Information 34/2), as the inverse of the weighted distribution (type 1).',
    limits:
      'A class says where an area stands among the others, not whether a value is good or bad. Two areas in neighbouring classes may hardly differ. Where many areas share a value, some classes stay empty.',
  },
  readings: {
    title: 'Converted columns',
    text: 'These columns are in another unit in their file. The project file states how they are read (‘columnForms’); everything else is computed with the converted value.',
    column: (column: string, source: string) => `‘${column}’ in ${source}`,
    factor: (factor: string) => `number in the file × ${factor}`,
    bare: {
      fraction: 'values without a percent sign are fractions (× 100)',
      percent: 'values without a percent sign are percent',
      missing: 'values without a percent sign count as missing',
    },
  },
  privacy: {
    title: 'Privacy',
    text: (people: number, cases: number) =>
      `Before anything is computed or drawn, all figures of areas with fewer than ${count(people)} people are withheld, as are shares based on fewer than ${count(cases)} cases. Where the tables give the population of other areas but not of one area, its figures are withheld too, because nobody can check how many people they are based on.`,
    off: 'This project file sets no minimum; only what the source itself does not publish is withheld.',
    people: 'Minimum number of people per area',
    cases: 'Minimum number of cases behind a share',
    withheld: (round: string) => (round === '' ? 'withheld here' : `withheld here, year ${round}`),
    withheldOf: (figures: number, places: number) =>
      `${count(figures)} ${figures === 1 ? 'figure' : 'figures'} in ${areas(places)}`,
    local: 'All data stay on this device.',
    source:
      'The defaults are 300 people per area, as in the monitoring systems of Berlin and Hamburg, and 10 cases; the project file can set other limits.',
    limits: 'Withheld figures are never estimated, averaged or counted as zero.',
  },
  sources: {
    title: 'Data sources and licences',
    none: 'The project file names no source.',
    licence: (text: string) => `licence ${text}`,
    noLicence: 'licence not stated',
    fictional:
      'These data are invented: there are no such places and values. Nothing of it can be transferred to a real city.',
    extent: (all: number, rounds: string) =>
      rounds === '' ? `${areas(all)}.` : `${areas(all)}; years: ${rounds}.`,
  },
  parts: methodPartsEn,
  segregation: segregationMeaningsEn,
};
