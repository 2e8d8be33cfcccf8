import { municipalityStudiesEn } from './municipality-studies.ts';
import { areas, count, differenceUnit, people } from './counts.ts';
import type { studyDe } from '../de/study.ts';

/** The studies in English. */

export const studyEn: typeof studyDe = {
  noValue: 'not given',
  unrounded:
    'Differences are computed from unrounded values, so their last digit does not always match the values shown.',
  rows: (value: number) => (value === 1 ? '1 row' : `${count(value)} rows`),
  show: 'show on the map',
  source: (text: string) => `Source: ${text}. Own computation.`,
  groupDefinitions: 'Who belongs to the groups',
  quotient: {
    label: (group: string) => `Location quotient: ${group}`,
    description:
      'Share of the group in the area, divided by its share in all areas together: 1 means the same share, 2 twice as high, 0 no members.',
    dimension: 'Location quotients',
  },
  clusters: {
    title: 'Neighbourhoods',
    definition: {
      municipality:
        'Marked areas of the same municipality (or district, or county) that share a boundary line form a neighbourhood with an increased need for attention. A shared point is not enough.',
      none: 'Marked areas that share a boundary line form a neighbourhood with an increased need for attention, across the boundaries of districts, too. A shared point is not enough.',
    },
    named: (name: string, others: number) =>
      others === 0 ? name : `${name} and ${others === 1 ? '1 more' : `${count(others)} more`}`,
  },
  ...municipalityStudiesEn,
  spread: {
    title: 'Distribution',
    definition:
      'Share of the members of each group who live in the areas of a class; the shares of a group add up to 100%. After figure 1 of the study (ExWoSt-Information 34/2).',
    class: 'Class',
    group: 'Group',
    location: 'Location',
    allLocations: 'all locations',
    chart: (indicator: string) => `Distribution of the groups across the classes of ${indicator}`,
    without: (group: string, members: number, unknown: number) =>
      `${group}: ${people(Math.round(members))} in areas without a class; in ${areas(unknown)} the group is not known.`,
  },
  compare: {
    title: 'Comparison',
    by: 'Broken down by',
    bys: {
      all: 'all areas',
      land: 'state (Land)',
      municipality: 'municipality or district',
      location: 'location',
      building: 'building type',
    },
    indicator: 'Indicator',
    part: 'Part',
    flagged: 'marked',
    rest: 'not marked',
    difference: 'Difference',
    basis: 'areas marked / not marked',
    leftOut: 'without a known value or undecided',
    definition:
      'Means are weighted by population; shares formed from counts here are sums over sums. Areas that cannot be decided are on neither side; missing and withheld figures are not part of any mean.',
  },
  scatter: {
    title: 'Two indicators',
    x: 'horizontal',
    y: 'vertical',
    onMap: 'show both on the map (3 × 3)',
    cut: (indicator: string) => `Cut of the rule at ${indicator}`,
    text: (x: string, y: string) => `Scatter plot: ${x} and ${y}, one point per area`,
    known: (known: number, all: number) =>
      `${count(known)} of ${areas(all)} have both values; the others are not shown.`,
    correlation: (r: string) =>
      ` Correlation (Pearson, unweighted): ${r}; 0 means none, 1 and −1 are the strongest.`,
    help: 'Dark points are marked areas. The dashed lines are the cuts of the rule; they can be dragged or moved with the arrow keys, and the map and the table follow. Draw a rectangle to select areas. A correlation says nothing about causes.',
    part: 'Selected range',
    ends: ['from', 'to'] as readonly [string, string],
    end: [
      (indicator: string) => `${indicator} from`,
      (indicator: string) => `${indicator} to`,
    ] as const,
    clear: 'Clear selection',
    pale: (value: number) =>
      `Pale: not among the ${count(value)} areas selected in the scatter plot`,
    picked: (value: number) => `${areas(value)} from the scatter plot`,
    sentence: (value: number, residents: number | undefined, flagged: number) =>
      `${areas(value)} with ${people(residents)} selected, ${count(flagged)} of them marked.`,
  },
  bivariate: {
    title: 'Two indicators (3 × 3)',
    short: 'Two indicators',
    thirds: ['low', 'middle', 'high'],
    code: (x: string, xThird: string, y: string, yThird: string) =>
      `${x} ${xThird} and ${y} ${yThird}`,
    corner: 'vertical / horizontal',
    help: (x: string, y: string) =>
      `‘${x}’ increases to the right, ‘${y}’ upwards, each in thirds of the population. Each cell gives the number of areas and, below it, of people. Areas in which one of the two values is missing or withheld have none of the nine colours.`,
  },
  lorenz: {
    title: 'Concentration',
    definition:
      'Lorenz curve: the areas are sorted by the share of the group. The horizontal axis shows what part of everyone else lives in the areas up to that point, the vertical axis what part of the group. On the diagonal a group would be equally present everywhere; the Gini index is twice the area in between.',
    rest: 'everyone else',
    group: 'Group',
    half: 'Part of the group living alongside the half of everyone else with the fewest members of the group nearby',
    chart: (group: string, gini: string) => `Lorenz curve: ${group}, Gini ${gini}`,
    none: 'These data contain no group with known numbers.',
  },
  moran: {
    title: 'Spatial clustering (Moran)',
    codes: [
      'high values among high ones',
      'low values among low ones',
      'high value among low ones',
      'low value among high ones',
      'not significant',
      'no neighbouring area',
    ],
    help: 'The map shows where similar values cluster more than chance would lead one to expect. They are compared with 999 random permutations; at most 5% of the highlights are due to chance. Clustering says nothing about causes.',
    global: (value: string) => `Moran’s I over all areas: ${value} (0: no relation, 1: complete).`,
  },
  change: {
    title: 'Change',
    from: 'compared with',
    painting: (from: string, to: string) => `Change ${from} to ${to}`,
    help: (unit) =>
      `Difference between the values: the year shown minus the year it is compared with, ${differenceUnit(unit)}.`,
    newly: 'newly marked',
    noLonger: 'no longer marked',
    still: 'still marked',
    sentence: (
      newly: number,
      people1: number | undefined,
      noLonger: number,
      people2: number | undefined,
      from: string,
    ) =>
      `Compared with ${from}: ${areas(newly)} newly marked (${people(people1)}), ${areas(noLonger)} no longer marked (${people(people2)}).`,
    notComparable: (value: number) =>
      `${areas(value)} can be decided in only one of the two years.`,
    different: (from: string, to: string, onlyFrom: number, onlyTo: number) =>
      `${from} and ${to} are not compared because the areas differ: ${areas(onlyFrom)} with figures in ${from} only, ${areas(onlyTo)} in ${to} only. Please load data for one common set of areas.`,
    noRound: 'These data cover a single year; there is nothing to compare.',
    reading: 'How to read the values',
    status: 'Change of the mark',
    value: 'Change',
    movers: 'The largest changes come first.',
    definition:
      'Each year is judged by its own classes. Positive values mean an increase. Changes are computed from unrounded values.',
    own: 'Area',
  },
  otherRounds: {
    line: (round: string, state: string) =>
      `${round}, by the same rule: ${state}${state.endsWith('…') ? '' : '.'}`,
    answers: {
      yes: 'marked',
      no: 'not marked',
      missing: 'cannot be decided because values are missing',
      suppressed: 'cannot be decided because values are withheld',
      both: 'cannot be decided because some values are missing and others withheld',
      comparison: 'cannot be decided because there is nothing to compare with',
      'other-areas': 'cannot be compared because there are no figures for these boundaries',
    },
    coming: 'loading …',
    notLoaded: 'not loaded',
  },
  trend: {
    title: (indicator: string) => `Trend: ${indicator}`,
    own: 'this area',
    key: (mean: string) => `Solid: this area. Dashed: ${mean}.`,
    inTable: 'The values are in the table below.',
    index:
      'An index compares the areas of one year with each other; its trend shows how the distance to the others has changed.',
  },
  dynamics: {
    title: (from: string, to: string) => `Dynamics ${from} to ${to}`,
    index: 'Dynamics index',
    class: 'Dynamics',
    bands: { positive: 'positive', stable: 'stable', negative: 'negative' },
    meanings: {
      positive: 'The economic base has developed more favourably than in most areas.',
      stable: 'The economic base has developed about as in the average area.',
      negative: 'The economic base has developed less favourably than in most areas.',
    },
    sentence: (word: string, index: string, meaning: string) =>
      `${word.charAt(0).toUpperCase()}${word.slice(1)} (dynamics index ${index}). ${meaning}`,
    unknown: {
      missing: 'Not known because figures of one of the two years are missing.',
      suppressed: 'Not known because figures of one of the two years are withheld.',
      'not-applicable': 'Does not apply here.',
    },
    counts: (
      from: string,
      to: string,
      number: Readonly<Record<'positive' | 'stable' | 'negative', number>>,
      without: number,
    ) =>
      `Dynamics ${from} to ${to}: positive ${areas(number.positive)}, stable ${areas(number.stable)}, negative ${areas(number.negative)}${without > 0 ? `; without an index ${areas(without)}` : ''}.`,
    definition:
      'The dynamics index is computed like the status index, but from the changes of its components. Classes as in the Berlin monitoring: below −1 positive, up to 1 stable, above that negative.',
  },
  index: {
    title: 'Composite index',
    made: (components: string) =>
      `Sum of the z-scores of ${components} (over all areas with all figures), standardised again: 0 = average, higher = higher values of the components (lower values of reversed ones).`,
    spread: (index: string) => `Distribution of the groups across the classes of ${index}`,
    spreadHelp: (last: number) =>
      `Share of the members of each group who live in the areas of a class; the shares of a group add up to 100%. Class ${last} has the highest values of the index.`,
    weight: 'Weight',
    component: 'Component',
    factor: 'weight multiplied by',
    correlation: 'rank correlation',
    moved: 'areas in another class',
    definition:
      'Sum of the z-scores of the components with their weights, standardised again. To show how sensitive the index is, it is compared with itself (rank correlation, Spearman) after a weight has been lowered by a tenth, raised by a tenth, or set to zero.',
  },
  warnings: {
    title: 'Early signs',
    none: 'No indicator has left its range or moved against its intended direction twice in a row.',
    kinds: {
      'below-band': 'below the range',
      'above-band': 'above the range',
      'against-direction': 'twice against the intended direction',
    },
    what: 'Sign',
    values: 'Values',
    definition:
      'Indicators are listed if they have left their set range or moved against the intended direction in two rounds in a row. This is a reason to take a closer look, not a judgement.',
  },
};
