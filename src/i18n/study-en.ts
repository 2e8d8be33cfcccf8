import type { MunicipalityKind } from '../areas/dataset.ts';
import { areas, count, people } from './counts-en.ts';
import type { studyDe } from './study-de.ts';

/** The studies in English. */

const indices = {
  dissimilarity: 'Dissimilarity',
  isolation: 'Isolation index',
  interaction: 'Interaction',
  eta2: 'Eta squared',
  gini: 'Gini index',
  entropy: 'Entropy (H)',
};

export const studyEn: typeof studyDe = {
  noValue: 'not given',
  unrounded:
    'Differences are computed from unrounded values, so their last digit does not always match the values shown.',
  rows: (value: number) => (value === 1 ? '1 row' : `${count(value)} rows`),
  show: 'show on the map',
  source: (text: string) => `Source: ${text}. Own computation.`,
  quotient: {
    label: (group: string) => `Location quotient: ${group}`,
    description:
      'Share of the group in the area, divided by its share in all areas together: 1 is as in the whole, 2 twice as high, 0 without members.',
    dimension: 'Location quotients',
  },
  clusters: {
    title: 'Neighbourhoods',
    one: 'Neighbourhood',
    sentence: (clusters: number, flagged: number) =>
      `${count(flagged)} marked areas form ${clusters === 1 ? '1 connected neighbourhood' : `${count(clusters)} connected neighbourhoods`}.`,
    definition: {
      municipality:
        'Marked areas of the same municipality (or district, or county) that share a boundary line form a neighbourhood with an increased need for attention. A shared point is not enough.',
      none: 'Marked areas that share a boundary line form a neighbourhood with an increased need for attention, across the boundaries of districts, too. A shared point is not enough.',
    },
    areas: 'Areas',
    population: 'People',
    named: (name: string, others: number) =>
      others === 0 ? name : `${name} and ${others === 1 ? '1 more' : `${count(others)} more`}`,
    belongs: (name: string, size: number, residents: number | undefined) =>
      `Belongs to the neighbourhood ${name}: ${areas(size)}, ${people(residents)}.`,
  },
  municipalities: {
    areas: 'Areas',
    population: 'People',
    flagged: 'marked areas',
    populationFlagged: 'people in them',
    undecidable: 'cannot be decided',
    group: 'Group',
    index: 'Measure',
    indices,
    members: 'members of the group',
    share: 'share %',
    note: 'Remark',
    uncertain: 'small numbers: mostly chance',
    rent: 'alternative as cheap or cheaper',
    rentAnswers: { alternative: 'yes', none: 'none', undecidable: 'cannot be decided' },
    rentSentence: (none: number, all: number, kind: string) =>
      `In ${count(none)} of ${count(all)} ${kind} with marked areas no other area is as cheap or cheaper. In the study this was so in about a quarter of some 550 municipalities.`,
    definition:
      'Measures of segregation per group, from the areas with known figures; at least two populated areas. Undefined values have no rank.',
    whole: 'all areas together',
    rank: 'Rank',
    noRank: 'no rank',
    rankOf: (rank: number, all: number) => `${count(rank)} of ${count(all)}`,
    rankShort: (rank: number) => `rank ${count(rank)}`,
    ranking:
      'Rank 1 has the highest value; equal values share the better rank. Small numbers have a rank, but it says little.',
    everyGroup: 'all groups side by side',
    sideBySide: (index: string) => `${index}: groups side by side`,
    starMeans: '* small numbers: mostly chance.',
  },
  schools: {
    home: 'residence',
    title: (schools: string, group: string) => `${schools}, ${group}`,
    compared: (index: string, home: string, schools: string, own: string) =>
      `${index}, all areas together: residence ${home}, ${schools} ${own}`,
    difference: 'difference',
    minusHome: (schools: string) => `Difference: ${schools} minus residence`,
    uncertain: (schools: string) => `${schools}: small numbers, mostly chance.`,
    mark: 'one third',
    above: (above: number, all: number, schools: string) =>
      `${schools}: ${count(above)} of ${count(all)} ${above === 1 ? 'lies' : 'lie'} above one third.`,
    aboveColumn: (schools: string) => `${schools} above one third`,
    spread: (least: string, most: string) => `Lowest share of the group ${least}, highest ${most}.`,
    definition:
      'The same measures over the places instead of the areas; a place counts towards the municipality (or district) of the area it lies in. Above one third: more than a third of those counted there belong to the group.',
    leftOut: (value: number) =>
      value === 1
        ? '1 place without known figures is left out.'
        : `${count(value)} places without known figures are left out.`,
    outside: (value: number) =>
      value === 1
        ? '1 place in none of the areas does not count.'
        : `${count(value)} places in none of the areas do not count.`,
  },
  segregationMap: {
    title: (kind: MunicipalityKind) => `Segregation per ${kind}`,
    undefinedIndex: 'cannot be determined: fewer than two populated areas, or no group',
    without: 'without municipality (or district, county)',
    help: (index: string, group: string, kind: MunicipalityKind) =>
      `${index} of the group ‘${group}’: every area has the value of its ${kind}. Small numbers are coloured too; the table says which are mostly chance.`,
  },
  spread: {
    title: 'Spread',
    definition:
      'Share of the members of each group that lives in the areas of a class; each group sums to 100%. After figure 1 of the study (ExWoSt-Information 34/2).',
    class: 'Class',
    group: 'Group',
    location: 'Location',
    allLocations: 'all locations',
    chart: (indicator: string) => `Spread of the groups over the classes of ${indicator}`,
    without: (group: string, members: number, unknown: number) =>
      `${group}: ${people(Math.round(members))} in areas without a class; in ${areas(unknown)} the group is not known.`,
  },
  compare: {
    title: 'Comparison',
    by: 'Told apart by',
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
    leftOut: 'without a value or undecided',
    definition:
      'Means weighted by population; of shares that are formed of counts here, sum over sum. Areas that cannot be decided stand on neither side; missing figures enter no mean.',
  },
  scatter: {
    title: 'Two indicators',
    x: 'across',
    y: 'up',
    onMap: 'show both on the map (3 × 3)',
    cut: (indicator: string) => `Cut of the rule at ${indicator}`,
    text: (x: string, y: string) => `Scatter diagram: ${x} and ${y}, one point per area`,
    known: (known: number, all: number) =>
      `${count(known)} of ${areas(all)} have both values; the others are not in the picture.`,
    correlation: (r: string) =>
      ` Correlation (Pearson, unweighted): ${r}; 0 is none, 1 and −1 are the strongest.`,
    help: 'Dark points are marked areas. The dashed lines are the cuts of the rule; they can be dragged or moved with the arrow keys, and map and table follow. Drawing a rectangle picks areas out. A correlation says nothing about causes.',
    part: 'Picked part',
    ends: ['from', 'to'] as readonly [string, string],
    end: [
      (indicator: string) => `${indicator} from`,
      (indicator: string) => `${indicator} to`,
    ] as const,
    clear: 'Clear selection',
    pale: (value: number) =>
      `Pale: not among the ${count(value)} areas picked in the scatter diagram`,
    picked: (value: number) => `${areas(value)} from the scatter diagram`,
    sentence: (value: number, residents: number | undefined, flagged: number) =>
      `${areas(value)} with ${people(residents)} picked, ${count(flagged)} of them marked.`,
  },
  bivariate: {
    title: 'Two indicators at once (3 × 3)',
    thirds: ['low', 'middle', 'high'],
    code: (x: string, xThird: string, y: string, yThird: string) =>
      `${x} ${xThird} and ${y} ${yThird}`,
    corner: 'up / across',
    help: (x: string, y: string) =>
      `To the right “${x}” rises, upwards “${y}”, each in thirds of the population. Counted are areas, and people below. Areas that lack one of the two values belong to none of the nine colours.`,
  },
  lorenz: {
    title: 'Concentration',
    definition:
      'Lorenz curve: the areas are ordered by the share of the group. Across stands which part of the other people lives up to there, upwards which part of the group. On the diagonal every group would be present everywhere alike; the Gini index is twice the area between.',
    rest: 'other people',
    group: 'Group',
    half: 'Part of the group that lives with that half of the others where the group is rarest',
    chart: (group: string, gini: string) => `Lorenz curve: ${group}, Gini ${gini}`,
    none: 'There is no group with known numbers in these data.',
  },
  moran: {
    title: 'Spatial clustering (Moran)',
    codes: [
      'high values among high ones',
      'low values among low ones',
      'high value among low ones',
      'low value among high ones',
      'nothing remarkable',
      'without a neighbour',
    ],
    help: 'Shown is where similar values gather in a neighbourhood, more than chance would make one expect. They are compared with 999 random exchanges; at most 5% of the highlights are chance. Clustering says nothing about causes.',
    global: (value: string) => `Moran’s I over all areas: ${value} (0: no relation, 1: complete).`,
  },
  change: {
    title: 'Change',
    from: 'compared with',
    painting: (from: string, to: string) => `Change ${from} to ${to}`,
    help: 'Difference of the values, year shown minus year compared with, in the unit of the indicator.',
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
      `${from} and ${to} are not compared, for the areas are others: ${areas(onlyFrom)} have figures in ${from} only, ${areas(onlyTo)} in ${to} only. Please load data on one common list of areas.`,
    noRound: 'These data have a single year; there is nothing to compare.',
    status: 'Change of the mark',
    value: 'Change',
    movers: 'The largest changes stand first.',
    definition:
      'Each year is judged by its own classes. Positive values: risen. Changes are computed from unrounded values.',
    own: 'Area',
  },
  trend: {
    title: (indicator: string) => `Trend: ${indicator}`,
    own: 'this area',
    key: (mean: string) => `Solid: this area. Dashed: ${mean}.`,
    inTable: 'The values stand in the table below.',
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
      stable: 'The economic base has developed much as on average.',
      negative: 'The economic base has developed less favourably than in most areas.',
    },
    sentence: (word: string, index: string, meaning: string) =>
      `${word.charAt(0).toUpperCase()}${word.slice(1)} (dynamics index ${index}). ${meaning}`,
    unknown: 'Not known, for figures of one of the two years are missing or suppressed.',
    counts: (
      from: string,
      to: string,
      number: Readonly<Record<'positive' | 'stable' | 'negative', number>>,
      without: number,
    ) =>
      `Dynamics ${from} to ${to}: positive ${areas(number.positive)}, stable ${areas(number.stable)}, negative ${areas(number.negative)}${without > 0 ? `; without an index ${areas(without)}` : ''}.`,
    definition:
      'The dynamics index is made as the status index, but of the changes of its components. Classes as in the Berlin monitoring: below −1 positive, to 1 stable, above negative.',
  },
  index: {
    title: 'Composite index',
    made: (components: string) =>
      `Sum of the z-scores of ${components} (over all areas with all figures), standardised again: 0 = average, higher = higher values of the components, of reversed ones lower.`,
    spread: (index: string) => `Spread of the groups over the classes of ${index}`,
    spreadHelp: (last: number) =>
      `Share of the members of each group that lives in the areas of a class; each group sums to 100%. Class ${last} has the highest values of the index.`,
    weight: 'Weight',
    component: 'Component',
    factor: 'weight times',
    correlation: 'rank correlation',
    moved: 'areas in another class',
    definition:
      'Sum of the z-scores of the components with their weights, standardised again. How sensitive the index is shows in its rank correlation (Spearman) with itself when a weight is a tenth smaller, larger, or zero.',
  },
  warnings: {
    title: 'Early signs',
    none: 'No indicator has left its range or moved against its direction twice in a row.',
    kinds: {
      'below-band': 'below the range',
      'above-band': 'above the range',
      'against-direction': 'twice against the direction',
    },
    what: 'Sign',
    values: 'Values',
    definition:
      'Named are indicators that have left their set range or moved against the wanted direction in two rounds in a row. It is a reason to look, not a judgement.',
  },
};
