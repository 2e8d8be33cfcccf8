/** One sentence for each key of the project file, from which docs/project-file.md is written. */
import type { Sentences } from './sentence-shape.ts';
import { shareOrCount, tableSentences } from './table-sentences.ts';

export const sentences: Sentences = {
  '': {
    version: 'Version of this format.',
    title: 'Name of the atlas, in the header, in files, pictures and print.',
    fictional: [
      'Whether the data are invented; screen, files, pictures and print then say so.',
      '`false`',
    ],
    catalogue: [
      'Catalogue from which an indicator with a `code` takes what it does not state itself.',
      'none',
    ],
    areas: 'The areas: their file, and what its properties are called.',
    tables: 'The tables: their files, and what their columns mean.',
    points: ['Tables with coordinates, such as schools, each drawn as a layer of points.', 'none'],
    groups: ['Groups of people, for segregation, spread and location quotients.', 'none'],
    statusIndex: [
      'The [status index](method.md#status-index) that is computed from indicators.',
      'none',
    ],
    classing: ['How values become [classes](method.md#classes).', 'septiles'],
    rule: [
      'When an area is [marked](method.md#marked-areas).',
      'the [default rule](method.md#default-rule)',
    ],
    presets: ['Rules to choose from.', 'none'],
    picture: [
      'What the map shows first: the values of the indicator, two indicators at once, or what is marked.',
      '`bivariate` where the rule is about two indicators or more, else `classes`',
    ],
    indices: ['[Weighted indices](method.md#weighted-indices) of indicators.', 'none'],
    dynamicsIndex: [
      'A [dynamics index](method.md#dynamics-index) of changes that tables deliver as columns.',
      'none',
    ],
    autocorrelation: [
      'Indicators for which `analyse` computes [local clusters](method.md#local-clusters).',
      'none',
    ],
    privacy: [
      'Below which numbers of people figures are [withheld](method.md#privacy).',
      '300, 10',
    ],
    sources: ['Where the data come from and under which licence.', 'none'],
    publisher: [
      'Who publishes the atlas, shown at the foot of the page, in files, pictures and print.',
      'nobody',
    ],
    contact: [
      'Whom readers can ask, shown in the panel of an area and wherever the publisher is.',
      'the panel says that nobody is named',
    ],
    dataDate: [
      'Day or period the data are of: `2024`, `2024-12`, `2024-12-31`, or two of them with `/` between.',
      'nothing is said',
    ],
    roles: ['What indicators of a role stand for in these data.', 'the general definitions'],
    review: ['How the neighbourhoods are reviewed, one by one.', 'the usual lists, no second look'],
    background: ['A map from another server that a reader may put under the areas.', 'none'],
  },
  areas: {
    source:
      'The file, relative to the project file; a file in an archive is `archive.zip/file.shp`.',
    key: 'Property with the key of an area.',
    keyForm: [
      '`clean`: keys are read without unseen signs, wrapping quotes and a trailing `.0`.',
      'as they stand',
    ],
    keyPad: ['Length to which keys of digits are filled with leading zeros.', 'none'],
    sameKey: [
      'By key (`*`: every key where that is open), what features that share it are: parts of one area, areas of their own, or left out.',
      'parts of one area',
    ],
    name: ['Property with the name.', 'the key'],
    municipality: [
      'Property with the municipality, district or county an area belongs to.',
      'none',
    ],
    land: ['Property with the Land.', 'none'],
    location: ['Property with the type of location, for spread and comparison.', 'none'],
    building: ['Property with the type of building, for spread and comparison.', 'none'],
    municipalityKind: [
      'What `municipality` is called in sentences.',
      'judged by the name of the property',
    ],
    neighbourhoodsWithin: [
      'Where a [priority neighbourhood](method.md#priority-neighbourhoods) ends: at its municipality, or only at its own outline.',
      '`none` for the districts or quarters of one city, else `municipality`',
    ],
    crs: [
      'System of the coordinates: a code such as `EPSG:25833`, `+proj=…`, or well-known text.',
      'as the file says, else degrees',
    ],
    axes: ['Which coordinate stands first.', '`east-north`'],
    layer: [
      'Object of a TopoJSON, or file in an archive, where there are several.',
      'the only one',
    ],
    encoding: ["Encoding of a Shapefile's table.", 'as the file says'],
    tiles: [
      'The same areas as vector tiles, so that a page that is served them reads no outlines; see [a whole country](country.md#files).',
      'none',
    ],
    borders: [
      'The lines between the areas, which tell the neighbours where no outlines are read; see [a whole country](country.md#files).',
      'none',
    ],
  },
  ...tableSentences,
  'groups[]': {
    id: 'Name by which files refer to it.',
    label: ['Name on the screen.', 'the id'],
    description: ['Who belongs to it, and how that is counted.', 'none'],
    share: ['Indicator that is its share in percent.', shareOrCount],
    count: ['Column with its members, in any table of the round.', shareOrCount],
    of: ['Column with the people the group is a part of.', 'the population'],
  },
  statusIndex: {
    id: 'Name by which rule and files refer to it.',
    label: ['Name on the screen.', '"Statusindex"'],
    components: 'Indicators it is made of.',
    weights: ['By component, its weight.', '1 each'],
  },
  classing: {
    method: ['How breaks are made.', '`septiles`'],
    weight: [
      'What septiles and quantiles make equal.',
      '`population`; `areas` where no table tells the people',
    ],
    classes: ['Number of classes of quantiles, natural breaks and equal intervals.', '7'],
    breaks: ['Breaks of the method `manual`.', 'none'],
    indicator: ['Indicator the breaks are for; all others then have septiles.', 'none'],
    frame: ['Over which areas classes are made.', '`all`'],
  },
  rule: {
    all: 'Conditions that must all hold.',
    any: ['Further conditions of which at least one must hold.', 'none'],
  },
  'rule.all[]': {
    indicator: 'Indicator or index that is compared.',
    frame: ['Areas over which classes and mean are taken.', '`all`'],
    classAtLeast: ['Class it must at least be in.', 'exactly one cut'],
    classAtMost: ['Class it may at most be in.', 'exactly one cut'],
    valueAtLeast: ['Value it must at least have.', 'exactly one cut'],
    valueAtMost: ['Value it may at most have.', 'exactly one cut'],
    timesMeanAtLeast: ['Multiple of the mean it must at least have.', 'exactly one cut'],
    timesMeanAtMost: ['Multiple of the mean it may at most have.', 'exactly one cut'],
  },
  'presets[]': {
    label: 'Name in the list.',
    rule: 'The rule, as [`rule`](#rule).',
  },
  'indices[]': {
    id: 'Name by which rule and files refer to it.',
    label: ['Name on the screen.', 'the id'],
    components: 'Indicators it is made of.',
  },
  'indices[].components[]': {
    indicator: 'Id of the indicator.',
    weight: ['Its weight; 0 leaves it out.', '1'],
    highMeans: ['Whether high values raise or lower the index.', '`weak`: raise'],
  },
  dynamicsIndex: {
    id: 'Name by which rule and files refer to it.',
    label: ['Name on the screen.', '"Dynamikindex"'],
    components: 'Indicators that hold the changes.',
  },
  privacy: {
    minimumPopulation: ['Fewer people in an area: all its figures are withheld.', '300'],
    minimumCount: ['Fewer people, but not none, behind a figure: it is withheld.', '10'],
  },
  'sources[]': {
    text: 'Who published what.',
    licence: ['Its licence.', 'none'],
    url: ['Its address.', 'none'],
  },
  publisher: {
    name: 'Its name, up to 200 letters.',
    url: ['Its address.', 'none'],
  },
  contact: {
    name: ['Person or office, up to 200 letters.', 'none'],
    email: ['Address of e-mail.', 'none'],
    url: ['Address of a page.', 'none'],
    text: ['When and how they can be reached, up to 500 letters.', 'none'],
  },
  roles: {
    'migrant-share': ['What the shares of this role count.', 'a general one'],
    'economic-base': ['What the economic base is told by.', 'a general one'],
    rent: ['What the rents are of.', 'a general one'],
    other: ['What the other indicators are for.', 'a general one'],
  },
  review: {
    id: ['Name of the record: entries of another one are refused.', 'the title'],
    outcomes: ['What may be decided of a neighbourhood.', 'all five'],
    reasons: ['Reasons to choose from.', 'seven usual ones'],
    fourEyes: ['Which neighbourhoods a second person decides as well.', 'none'],
    blind: [
      'Whether the second person sees nothing of the first decision.',
      '`true` where four eyes are asked for',
    ],
    offices: ['Offices that may be named as responsible, up to 200.', 'any text'],
    fields: [
      'Fields of action to choose from, as [`review.reasons[]`](#reviewreasons).',
      'six usual ones',
    ],
  },
  'review.reasons[]': {
    key: 'Name in the entries of the record; it stays when the label changes.',
    label: ['Words on the screen, up to 100 letters.', 'the usual word, else the key'],
  },
  'review.fourEyes': {
    share: ['Percent of all neighbourhoods that are drawn by lot; with it a seed.', '0'],
    seed: ['Text that decides the lot: the same seed draws the same.', 'none'],
    notSteady: ['Whether all neighbourhoods without a steady area come in addition.', '`false`'],
  },
  background: {
    style: 'Address of a MapLibre style.',
    label: ['Name in the question to the reader.', 'a general one'],
    attribution: ['Credit on screen, in pictures and in print.', 'none'],
  },
};
