import {
  undecidedReasons,
  type UndecidedCounts,
  type UndecidedReason,
} from '../../areas/undecided.ts';
import type { MunicipalityKind } from '../../areas/dataset.ts';
import type { FlagCounts, Texts } from '../de/de.ts';
import { byKeysEn } from './by-keys.ts';
import { classingEn } from './classing.ts';
import { columnarEn } from './columnar.ts';
import { frameEn } from './frame.ts';
import { neighbourhoodEn } from './neighbourhood.ts';
import { neighbourhoodListEn } from './neighbourhood-list.ts';
import { placesEn } from './places.ts';
import { methodsEn } from './methods.ts';
import { levelEn } from './level.ts';
import { studyEn } from './study.ts';
import { filesEn } from './files.ts';
import { importEn } from './import.ts';
import { ruleEditorEn } from './rule-editor.ts';
import { areas, count, people, residentsUnknown } from './counts.ts';
import { formatDifference, formatValue } from '../numbers/numbers.ts';

/** The English texts (British), in the shape of the German ones. */

const units: Readonly<
  Record<MunicipalityKind, readonly [one: string, manyDative: string, many: string]>
> = {
  municipality: ['municipality', 'municipalities', 'municipalities'],
  district: ['district', 'districts', 'districts'],
  quarter: ['quarter', 'quarters', 'quarters'],
  county: ['county', 'counties', 'counties'],
};

function flagSentence(counts: FlagCounts): string {
  const { flagged, population, populationOfAll, municipalities, difference } = counts;
  const { neighbourhoods = 0 } = counts;
  const of = neighbourhoods === 0 ? '' : `${neighbourhoodEn.many(neighbourhoods)} of `;
  const parts = [
    of === ''
      ? `${count(flagged)} of ${areas(counts.areas)}`
      : `${of}${areas(flagged)} out of ${count(counts.areas)}`,
  ];
  if (population !== undefined && populationOfAll !== undefined && populationOfAll > 0) {
    const share = formatValue('en', (100 * population) / populationOfAll, 'percent');
    parts.push(`${people(population)} (${share})`);
  }
  if (municipalities !== undefined) {
    const [one, , many] = units[counts.kind];
    parts.push(`in ${count(municipalities)} ${municipalities === 1 ? one : many}`);
  }
  const unit = Math.abs(difference) === 1 ? ' area' : ' areas';
  const change =
    difference === 0
      ? 'as in the default'
      : `${formatDifference('en', difference)}${neighbourhoods === 0 ? '' : unit} compared with the default`;
  return `${parts.join(', ')}; ${change}`;
}

/** Each reason with its number of areas, so that nothing withheld is called missing. */
function undecidableSentence(counts: UndecidedCounts): string {
  const reasons: Readonly<Record<UndecidedReason, string>> = {
    suppressed: 'because values are withheld',
    missing: 'because values are missing',
    both: 'because some values are missing and others withheld',
    comparison: 'because there is nothing to compare with',
  };
  const parts = undecidedReasons.filter((reason) => counts[reason] > 0);
  const all = parts.reduce((sum, reason) => sum + counts[reason], 0);
  const head = `${areas(all)} cannot be decided`;
  const [only] = parts;
  if (parts.length === 1 && only) return `${head} ${reasons[only]}.`;
  const each = parts.map((reason) => `${count(counts[reason])} ${reasons[reason]}`);
  return `${head}: ${each.join('; ')}.`;
}

export const en: Texts = {
  product: 'Quartieratlas',
  claim: 'Where there is an increased need for attention, and why',
  fictionalBand: 'Invented sample data: these places and values do not exist',
  skipToTable: 'Skip to the table',
  languageName: { de: 'Deutsch', en: 'English' },
  units,
  areas,
  people,
  states: {
    known: 'value',
    suppressed: 'withheld',
    missing: 'missing',
    'not-applicable': 'not applicable',
  },
  answers: { yes: 'marked', no: 'not marked', undecidable: 'cannot be decided' },
  answersLong: {
    yes: 'Area with an increased need for attention',
    no: 'Not marked',
  },
  undecided: {
    missing: ['Cannot be decided: values are missing', 'cannot be decided: missing', 'missing'],
    suppressed: [
      'Cannot be decided: values are withheld',
      'cannot be decided: withheld',
      'withheld',
    ],
    both: [
      'Cannot be decided: some values are missing, others withheld',
      'cannot be decided: missing, withheld',
      'missing, withheld',
    ],
    comparison: [
      'Cannot be decided: there is nothing to compare with',
      'cannot be decided: nothing to compare',
      'no comparison',
    ],
  },
  indexPlaces: {
    weak: {
      farBelow: 'clearly stronger than average',
      below: 'stronger than average',
      average: 'about average',
      above: 'weaker than average',
      farAbove: 'clearly weaker than average',
    },
    other: {
      farBelow: 'clearly lower than average',
      below: 'lower than average',
      average: 'about average',
      above: 'higher than average',
      farAbove: 'clearly higher than average',
    },
  },
  positions: {
    below: 'below',
    at: 'exactly at the cut',
    above: 'above',
    unknown: 'cannot be compared',
  },
  bands: { high: 'high', medium: 'medium', low: 'low', veryLow: 'very low' },
  flagSentence,
  header: {
    search: 'Find an area',
    searchPlaceholder: 'Area, place or key',
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'as on this device', light: 'light', dark: 'dark' },
    menu: 'Menu',
    open: 'Open project …',
    openCountry: 'Open the example country Musterland',
    openExample: 'Open the example Musterstadt',
    saveProject: 'Save project file',
    copyLink: 'Copy link',
    review: 'Open the review',
    linkCopied: 'Link copied. It contains the view, the rule and the selection, but no data.',
    linkNotCopied: 'The browser did not allow copying. The address bar shows the same link.',
    linkNeedsFiles:
      'Link copied. This project exists only on this device: whoever opens the link needs the same files.',
    print: 'Print',
    picture: 'Map as picture, portrait (PNG)',
    pictureBeside: 'Map as picture, landscape (PNG)',
    csvShown: 'Table as CSV (figures as shown)',
    csvFull: 'Table as CSV (full precision)',
    csvPlain: 'Table as CSV (international, for programs)',
    geojson: 'Marked areas as GeoJSON',
    csvNeighbourhoods: 'Neighbourhoods as CSV',
    geojsonNeighbourhoods: 'Neighbourhoods as GeoJSON',
    codebook: 'Description of the columns (codebook)',
    report: 'Data report',
    help: 'Help and keys',
    exports: 'Download',
    project: 'Project',
    view: 'View',
  },
  search: {
    results: (hits: number) =>
      hits === 0 ? 'No match' : hits === 1 ? '1 match' : `${count(hits)} matches`,
    shownOf: (shown: number, all: number) => `${count(shown)} of ${count(all)} matches`,
    more: 'Show more',
    none: 'No area found. The search covers name, key, district or municipality, and state.',
    municipality: (name: string, hits: number) => `${name}: ${areas(hits)}`,
  },
  views: {
    label: 'View',
    split: 'Map and table',
    map: 'Map',
    table: 'Table',
    review: 'Review',
    reviewComing: 'The review is being opened …',
  },
  panes: {
    shown: 'What the map shows',
    rule: 'Rule',
    area: 'Area',
    table: 'Table',
    legend: 'Legend',
    showLegend: 'Show the legend',
    fold: (pane: string) => `Fold away: ${pane}`,
    unfold: (pane: string) => `Unfold: ${pane}`,
    sides: { left: 'Left column', right: 'Right column', bottom: 'Pane below the map' },
    borders: {
      left: 'Width of the left column',
      right: 'Width of the right column',
      bottom: 'Height of the pane below the map',
    },
    borderHelp: 'Drag or use arrow keys; double click: as intended',
  },
  chooser: {
    indicator: 'Indicator',
    round: 'Year',
    classing: 'Classes',
    ramp: 'Colours',
    rampAuto: (name: string) => `${name} (recommended)`,
    definition: 'Definition',
    more: 'Definition, reference, colours',
    denominator: (text: string) => `Denominator: ${text}.`,
    directions: { up: 'Aim: rising.', down: 'Aim: falling.' },
    band: (from: string, to: string) => `Range: ${from} to ${to}.`,
    source: 'Source',
    roles: {
      'migrant-share': 'Migration background',
      'economic-base': 'Economic base',
      rent: 'Rent',
      other: 'Other indicators',
    },
  },
  legend: {
    title: 'Legend',
    noValues: 'There are no values for this indicator.',
    noneShown: (suppressed: number, missing: number) =>
      `No value of this indicator is shown: ${areas(suppressed)} withheld${missing === 0 ? '' : `, ${count(missing)} missing`}.`,
    noPeople:
      'Classes by population are not possible: no population figures are known. Please choose ‘Septiles by number of areas’.',
    class: 'Class',
    range: 'Values',
    areas: 'Areas',
    people: 'People',
    peopleUnknown: (number: number) => `(+ ${count(number)} unknown)`,
    flagged: 'marked',
    flaggedSign: (marked) =>
      `Outline: ${marked} with an increased need for attention; stronger where several adjoin`,
    missing: 'missing',
    suppressed: 'withheld (data protection)',
    notApplicable: 'not applicable',
    upTo: (value: string) => `up to ${value}`,
    between: (from: string, to: string) => `over ${from} to ${to}`,
    above: (value: string) => `over ${value}`,
    spans: (from: string, to: string) => `from ${from} to ${to}`,
    exactly: (value: string) => `exactly ${value}`,
    empty: 'no areas',
    bands: (number) =>
      `Status as in the Berlin monitoring: high ${count(number.high)}, medium ${count(number.medium)}, low ${count(number.low)}, very low ${count(number.veryLow)}. These classes do not decide which areas are marked.`,
    histogram: 'Distribution of the values',
    histogramText: (least: string, most: string, half: string) =>
      `Distribution of people over the values: from ${least} to ${most}; the middle class begins above ${half}.`,
    collapse: 'Legend',
    more: 'More about the legend',
    inClass: (number: number, range: string) => `Class ${count(number)}: ${range}`,
    lowest: 'lowest values on the left',
  },
  rule: {
    title: 'When an area is marked',
    byClass: 'Class',
    byValue: 'Value',
    cutBy: (label: string) => `${label}: cut by`,
    fromClass: (label: string) => `${label}: from class`,
    fromValue: (label: string) => `${label}: from value`,
    atLeastClass: (cut: number, top: number) =>
      cut >= top ? `class ${top}` : `class ${cut} to ${top}`,
    atMostClass: (cut: number) => (cut <= 1 ? 'class 1' : `class 1 to ${cut}`),
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
    moreThan: (value: string) => `more than ${value}`,
    timesMeanAtLeast: (times: string) => `at least ${times} times the mean`,
    timesMeanAtMost: (times: string) => `at most ${times} times the mean`,
    holdsIn: (number: number) => `met in ${areas(number)}`,
    frames: {
      all: 'across all areas',
      land: 'within the state (Land)',
      municipality: 'within the municipality',
    },
    reset: 'Restore the default',
    notANumber: (example: string) => `Please enter a number, for example ${example}.`,
    outside: (least: string, most: string) => `Please enter a number from ${least} to ${most}.`,
    undecidable: undecidableSentence,
  },
  stepper: {
    label: 'Marked areas, one by one',
    previous: 'Previous marked area',
    next: 'Next marked area',
    place: (place: number, all: number) => `${count(place)} of ${count(all)}`,
    none: 'No area marked',
    off: (all: number) => `${count(all)} marked`,
  },
  points: {
    title: 'Points',
    inArea: 'Points in this area',
    none: 'none',
    bySize: (label: string) => `, area of the circles by ${label}`,
    download: (layer: string) => `Save ${layer} as a CSV table`,
  },
  statusIndex: {
    definition: (components: string) =>
      `Sum of the z-scores of ${components} (across all areas with all values), standardised again: 0 = average, higher = weaker economic base.`,
    weight: (weight: string) => `weight ${weight}`,
    turned: 'reversed',
  },
  panel: {
    none: 'No area selected',
    noneHelp:
      'Tap or click an area on the map, choose a row of the table, or search for your neighbourhood.',
    close: 'Clear the selection',
    zoom: 'Zoom to the area',
    key: 'Key',
    population: 'Residents',
    populationUnknown: 'Number of residents unknown',
    uninhabited: 'uninhabited',
    whyFlagged: 'Why marked',
    whyNotFlagged: 'Why not marked',
    whyUndecidable: 'Why it cannot be decided',
    cut: (value: string) => `Cut ${value}`,
    holds: { yes: 'met', no: 'not met', undecidable: 'cannot be decided' },
    nearMiss:
      'Narrowly: with one more condition met the area would be marked, and that one fails by no more than one class or a tenth of the cut.',
    indicators: 'All indicators',
    noDefinition: 'no definition in the project file',
    value: 'Value',
    class: 'Class',
    band: 'Status class',
    bandDecidesNot:
      'The status class of the monitoring does not decide whether an area is marked; the rule does.',
    distance: (value) => `distance ${value}`,
    unrounded: 'from unrounded values',
    rank: 'Rank',
    rankOf: (rank: number, all: number) => `${count(rank)} of ${count(all)}`,
    rankHelp: 'Rank 1 = highest value',
    mean: 'Mean',
    meanOf: (name: string) => `Mean of ${name}`,
    meanAll: 'Mean of all areas',
    meansWeighted: 'Means are weighted by population.',
    meansSummed: 'Shares formed of counts: sum over sum.',
    countedOfPeople: (thing: string, part: string, whole: string) =>
      `${thing}: ${part} of ${whole} residents`,
    countedOf: (thing: string, part: string, whole: string, of: string) =>
      `${thing}: ${part} of ${whole} (‘${of}’)`,
    earlier: (round: string, value: string) => `${round}: ${value}`,
    missingTitle: 'What is not shown',
    missingNone: 'All values are available for this area.',
    missingMissing: (labels: string) => `Not supplied: ${labels}.`,
    missingSuppressed: (labels: string) =>
      `Withheld because it is based on too few people or the source does not publish the value: ${labels}.`,
    missingNotApplicable: (labels: string) => `Not applicable here: ${labels}.`,
    plainTitle: 'In a few sentences',
    notThePeople: 'The mark describes conditions in an area, not the people who live there.',
    sources: 'Sources',
  },
  plain: {
    peopleAndShare: (
      name: string,
      residents: string,
      label: string,
      value: string,
      comparison: string,
    ) =>
      `The area ${name} is home to ${residents}; the value for ‘${label}’ is ${value}, ${comparison}.`,
    residentsUnknown,
    compared: (comparison: 'more' | 'same' | 'less', mean: string) => {
      const relation = { more: 'more than', same: 'the same as', less: 'less than' };
      return `${relation[comparison]} the mean of all areas (${mean})`;
    },
    shareUnknown: (name, residents, label, state = 'missing') => {
      const why = {
        missing: `there is no value for ‘${label}’`,
        suppressed: `the value for ‘${label}’ is withheld`,
        'not-applicable': `‘${label}’ does not apply here`,
      };
      return `The area ${name} is home to ${residents}; ${why[state] ?? why.missing}.`;
    },
    shareAlone: (name, residents, label, value) =>
      `The area ${name} is home to ${residents}; the value for ‘${label}’ is ${value}.`,
    peopleOnly: (name, residents) => `The area ${name} is home to ${residents}.`,
    pending: (label) => `The values for ‘${label}’ have not been loaded yet.`,
    baseNone: 'These data contain no indicator of the economic base.',
    base: (label, weaker) =>
      `The economic base (‘${label}’) is weaker here than in ${weaker} of 100 areas with data.`,
    baseStrongest: (label) =>
      `In no area with data is the economic base (‘${label}’) stronger than here.`,
    moreThan: (number) => `more than ${number}`,
    lessThan: (number) => `fewer than ${number}`,
    baseUnknown: {
      missing: 'The economic base is not known because data are missing.',
      suppressed: 'The economic base is not known because the figure is withheld.',
      'not-applicable': 'There is no figure for the economic base here; it does not apply.',
    },
    flagged: (number: number) =>
      `The area is marked because ${number === 2 ? 'both conditions' : number === 1 ? 'the condition' : `all ${count(number)} conditions`} of the rule ${number === 1 ? 'is' : 'are'} met.`,
    flaggedOneOf: (must, met, any) => {
      const head = 'The area is marked because';
      if (must === 0)
        return `${head} ${count(met)} of ${count(any)} conditions of the rule ${met === 1 ? 'is' : 'are'} met; one is enough.`;
      const needed =
        must === 1
          ? 'the necessary condition'
          : must === 2
            ? 'both necessary conditions'
            : `all ${count(must)} necessary conditions`;
      return `${head} ${needed} and ${count(met)} of ${count(any)} further conditions are met; of these, one is enough.`;
    },
    clearOneOf: {
      head: 'The area is not marked.',
      must: (unmet) => `Not met, although necessary: ${unmet}.`,
      any: (any, unmet) =>
        `None of the ${count(any)} conditions of which one is enough is met: ${unmet}.`,
    },
    clearWithOpen: (unmet, open) => `The area is not marked. Not met: ${unmet}. ${open}`,
    open: {
      missing: (labels) => `Open because the value is missing: ${labels}.`,
      suppressed: (labels) => `Open because the value is withheld: ${labels}.`,
      other: (labels) => `Open: ${labels}.`,
    },
    narrow: (isMarked, cuts) =>
      `This is close: if ${cuts}, the area would ${isMarked ? 'not ' : ''}be marked.`,
    narrowCut: (label, isClass, direction) =>
      `the cut at ‘${label}’ were ${isClass ? 'one class' : 'a tenth'} ${direction === 'up' ? 'higher' : 'lower'}`,
    or: ' or ',
    clear: (met: number, number: number, unmet: string) => {
      if (number === 0) return 'The area is not marked because no rule applies.';
      const head = 'The area is not marked:';
      if (number === 1) return `${head} the condition of the rule is not met.`;
      const of = number === 2 ? 'of the two' : `of the ${count(number)}`;
      if (met === 0)
        return `${head} ${number === 2 ? 'neither' : 'none'} ${of} conditions of the rule is met (${unmet}).`;
      if (met === 1)
        return `${head} only one ${of} conditions of the rule is met; not met: ${unmet}.`;
      return `${head} only ${count(met)} ${of} conditions of the rule are met; not met: ${unmet}.`;
    },
    undecided: {
      missing: 'Whether the area is marked cannot be decided because data are missing.',
      suppressed:
        'Whether the area is marked cannot be decided because data are withheld: they exist but are not published, mostly to protect the people there.',
      both: 'Whether the area is marked cannot be decided because some data are missing and others withheld, mostly to protect the people there.',
      comparison:
        'Whether the area is marked cannot be decided because there is nothing to compare it with.',
    },
  },
  table: {
    caption: 'All areas with values, classes and marks',
    name: 'Area',
    key: 'Key',
    municipality: 'Municipality',
    population: 'People',
    flag: 'Mark',
    class: 'Class',
    filterText: 'Filter',
    filterPlaceholder: 'Name, key, place',
    filterShow: 'Show',
    filterClass: 'Class',
    anyClass: 'all classes',
    noClass: 'without a class',
    shows: {
      all: 'all',
      flagged: 'marked',
      undecidable: 'cannot be decided',
      'near-miss': 'narrowly not marked',
      missing: 'with missing values',
      suppressed: 'with withheld values',
    },
    nearMiss: 'narrowly not marked',
    filterClassOf: (indicator: string) => `Class of ‘${indicator}’`,
    shortClass: (number: number) => `C ${number}`,
    rows: (shown: number, all: number) =>
      `${shown === all ? '' : `${count(shown)} of `}${count(all)} ${all === 1 ? 'row' : 'rows'}`,
    empty: 'No area matches the filter.',
    clearFilter: 'Clear the filter',
    moreFilters: 'more filters',
    download: 'These rows as CSV',
    copy: 'Copy the table',
    copied: (rows: number) => (rows === 1 ? '1 row copied.' : `${count(rows)} rows copied.`),
    sortedBy: (column: string, descending: boolean) =>
      `sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
    keys: 'Arrow keys: change row; Enter: select the area; Home and End: first and last row.',
  },
  map: {
    label: 'Map of the areas. Everything it shows is also in the table.',
    summary: (indicator: string, classes: number, sentence: string) =>
      `The map shows the indicator ‘${indicator}’ in ${classes === 1 ? '1 class' : `${count(classes)} classes`}. Marked: ${sentence}.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomAll: 'Show the whole map',
    showOverview: 'Show the overview map',
    hideOverview: 'Hide the overview map',
    painting: 'Map is being drawn …',
    outside: 'The map shows a place outside the data.',
    toData: 'Back to the data',
    failed: {
      'no-webgl':
        'The map cannot be drawn here because this browser does not provide WebGL. The legend, the table, the rule and everything about the areas can still be used in full.',
      'no-worker':
        'The map cannot be drawn here because a part of the page did not arrive from the server, or arrived with the wrong type. The legend, the table, the rule and everything about the areas are complete. Please reload the page, which may have been updated; a server of your own must send files ending in .js as JavaScript.',
      failed:
        'The map could not be loaded. The legend, the table, the rule and everything about the areas are complete. Please reload the page; on a website of your own, check the headers listed in the manual.',
      lost: 'The browser cannot draw the map at the moment. The legend and the table remain complete; the map returns as soon as the browser can draw it again.',
    },
  },
  loading: {
    title: 'Loading data',
    steps: {
      fetch: 'Fetching the file',
      understand: 'Reading and understanding the file',
      decode: 'Reading the file',
      areas: 'Checking the areas',
      table: 'Reading the table',
      join: 'Joining the table to the areas',
      analysis: 'Computing the classes',
      geometry: 'Preparing the map',
      tiles: 'Making the tiles of the map',
    },
    cancel: 'Cancel',
    cancelled: 'Loading cancelled. What was shown before is unchanged.',
    done: (title: string, number: number) => `${title} loaded: ${areas(number)}.`,
  },
  failure: {
    title: 'Loading did not succeed',
    kept: 'The atlas shown so far is unchanged.',
    nothing: 'No atlas has been loaded yet.',
    renewed:
      'The page could not be loaded completely. It has probably been renewed: please reload it; its address keeps your choices.',
    unreachable:
      'The page could not be loaded completely: its server cannot be reached. Please check the connection and reload the page.',
    retry: 'Try again',
    reload: 'Reload the page',
    more: 'Further notes from the files',
  },
  empty: {
    title: 'No data yet',
    text: 'Open the example, open a project, or drag files here.',
    drop: 'Drop the files here',
    dropHelp: 'Project file, areas (GeoJSON) and tables (CSV) together',
  },
  import: importEn,
  files: filesEn,
  publication: {
    publisher: (name) => `Published by: ${name}`,
    dataDate: (date) => `Date of the data: ${date}`,
    to: 'to',
    contact: (text) => `Contact: ${text}`,
    ask: 'Whom can I ask?',
    noContact: 'No contact is named.',
    foot: 'Publisher and date of the data',
  },
  roleMeanings: {
    'migrant-share':
      'Share of people with a migration background in the area; the definition of the indicator says who is counted.',
    'economic-base':
      'Indicators of work and income, which show how much people in the area have to live on.',
    rent: 'What housing in the area costs.',
    other: 'Indicators that describe the area further.',
  },
  picture: {
    place: (names: string) => `Chosen place: ${names}`,
    chosen: (where: string, answer: string) => `Chosen area: ${where} (${answer})`,
    neighbourhood: (where, size) => `Chosen neighbourhood: ${where} (${size})`,
  },
  columnar: columnarEn,
  frame: frameEn,
  byKeys: byKeysEn,
  neighbourhood: neighbourhoodEn,
  neighbourhoodList: neighbourhoodListEn,
  places: placesEn,
  level: levelEn,
  classing: classingEn,
  ruleEditor: ruleEditorEn,
  study: studyEn,
  methods: methodsEn,
  report: {
    title: 'Data report',
    intro: 'What was read, what fits together and what does not.',
    incomplete: 'More figures are still being read; notes may be added afterwards.',
    unread:
      'Further figures could not be loaded; what would be noticed in them is not listed here.',
    joins: 'How the tables join the areas',
    table: 'Table',
    round: 'Year',
    matched: 'joined',
    matchedOf: (matched: number, all: number) => `${count(matched)} of ${count(all)}`,
    areasWithoutRow: 'Areas without a row',
    rowsWithoutArea: 'Rows without an area',
    duplicateKeys: 'Duplicate keys',
    emptyKeys: 'Empty keys',
    paddedKeys: 'Padded keys',
    comparedKeys: 'Keys written alike',
    paddedHelp: 'Keys that had lost their leading zeros',
    search: 'Find a key',
    keys: 'Keys',
    kind: 'Kind',
    showKeys: (what: string) => `Show: ${what}`,
    noKeys: 'No key matches the search.',
    download: 'Download the report (CSV)',
    notes: 'Notes',
    noNotes: 'Nothing unusual.',
    severities: { error: 'Error', warning: 'Warning', hint: 'Note' },
    allKinds: 'all kinds',
    allTables: 'all tables',
    showItems: (items: number) => `Show all ${count(items)}`,
    moreItems: (items: number) =>
      `… and ${count(items)} more; the downloadable report (CSV) lists all of them.`,
    privacy: (residents: number, cases: number) =>
      `Data protection: values of areas with fewer than ${people(residents)} and shares with fewer than ${count(cases)} ${cases === 1 ? 'case' : 'cases'} behind them are not shown.`,
    close: 'Close',
    fileFigures: (notes: number) => (notes === 1 ? '1 note' : `${count(notes)} notes`),
    columns: { table: 'Table', round: 'Year', kind: 'Kind', key: 'Key' },
  },
  notices: {
    unknownArea: (key: string) =>
      `The link names the area ‘${key}’, which these data do not contain.`,
    unknownPlace: (name) => `The link names the place ‘${name}’, which these data do not contain.`,
    emptyPlace: (name) =>
      `The link limits the lists to ‘${name}’. These data contain no such place.`,
    notUnderstood: (parts, more) =>
      `Not understood in the link: ${parts}${more === 0 ? '' : ` and ${count(more)} more`}.`,
    unknownIndicator: (id: string) =>
      `The link names the indicator ‘${id}’, which these data do not contain. The first indicator is shown.`,
    unknownRound: (id: string) =>
      `The link names the year ‘${id}’, which these data do not contain. The first year is shown.`,
    unknownRule: 'The rule in the link does not fit these data. The default applies.',
    unknownView: (id: string) =>
      `The link names the view ‘${id}’, which does not exist here. The table of areas is shown.`,
    unknownPaint: (id: string) =>
      `The link has the map show ‘${id}’, which these data do not yield. The values are shown.`,
    cannot: {
      picture: 'The picture cannot be saved.',
      table: 'The table cannot be saved.',
      areas: 'The marked areas cannot be saved.',
      codebook: 'The list of columns cannot be saved.',
      project: 'The project cannot be saved.',
      print: 'Printing is not possible.',
      other: 'That did not work.',
    },
    incomplete: (warnings) =>
      warnings === 1 ? '1 warning while reading.' : `${count(warnings)} warnings while reading.`,
    saved: (file: string) => `${file} saved.`,
    preparing: 'The file is being prepared …',
    notWritten: (reason) => `No file was written. ${reason}`.trim(),
    nothingShown: 'There are no data on screen yet.',
    noMap: 'There is no map at the moment that could become a picture.',
    dismiss: 'Close this message',
  },
  help: {
    title: 'Help and keys',
    keys: [
      ['/', 'search'],
      ['n', 'next neighbourhood'],
      ['p', 'previous neighbourhood'],
      ['.', 'from the area to its neighbourhood and back'],
      ['g', 'to what is chosen'],
      ['Enter', 'on the map: list of the areas in sight'],
      ['t', 'show or hide the table'],
      ['m', 'map at full width'],
      ['Ctrl+Z', 'undo the last change to the rule'],
      ['Esc', 'clear the selection, close a dialog'],
      ['?', 'this help'],
    ],
    about: 'What this map shows',
    aboutText: [
      'By default the atlas marks areas where two conditions coincide: a high share of people with a migration background and a weak economic base. The two conditions are always shown separately.',
      'The classes are septiles: the areas are put in order of their value and divided into seven classes so that each holds as nearly as possible a seventh of the people or, if you prefer, a seventh of the areas. Equal values are always in the same class.',
      'What the numbers do not say: they do not describe individual people, they do not name causes and they do not replace local knowledge. Whether anything needs to be done can only be decided locally.',
    ],
    privacyTitle: 'Data protection',
    privacyText:
      'All data stay on this device. The atlas sends nothing and loads nothing from other servers.',
    software: 'Map: MapLibre GL JS (BSD 3-Clause). Typeface: Source Sans 3 (SIL OFL 1.1).',
    close: 'Close',
  },
  print: {
    awaited: 'The map had not been drawn yet when this was printed.',
    date: (date: string) => `View of ${date}`,
    method: 'Classes, rule and numbers as on the screen; link to this view:',
  },
};
