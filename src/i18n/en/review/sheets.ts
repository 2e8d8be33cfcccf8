import type { sheetsDe } from '../../de/review/sheets.ts';
import { count } from '../counts.ts';

const sheets = (number: number): string => (number === 1 ? '1 sheet' : `${count(number)} sheets`);
const entries = (number: number): string => (number === 1 ? '1 entry' : `${count(number)} entries`);

/** Evidence sheets and the report of a review on paper, in English. */
export const sheetsEn: typeof sheetsDe = {
  prints: {
    title: 'Print',
    one: 'Evidence sheet of this neighbourhood',
    many: (number) => `Evidence sheets of the list: ${sheets(number)}`,
    manyHelp: (number) =>
      `All neighbourhoods in sight in the list above: one sheet each, further pages where there are many areas, at least ${number === 1 ? '1 page' : `${count(number)} pages`} in all.`,
    tooMany: (number, most) =>
      `The list shows ${count(number)} neighbourhoods; at most ${sheets(most)} are printed at once. Please filter by Land or state of the review.`,
    report: 'Report of the review',
    making: (done, all) => `${count(done)} of ${sheets(all)} prepared …`,
    makingReport: 'Preparing the report …',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was printed.',
    printed: (number) =>
      `${sheets(number)} handed to the print dialog of the browser, which can also save a PDF.`,
    failed: 'Printing is not possible.',
  },
  kind: 'Evidence sheet',
  review: 'Review of the neighbourhoods in need of increased attention',
  undecided: 'not decided yet',
  gone: 'There is no such neighbourhood under the present rule. Decisions about it stay in the log.',
  size: (areas, people) => `${areas === 1 ? '1 area' : `${count(areas)} areas`}, ${people}`,
  rule: 'Rule',
  round: (round) => `Date of the data: ${round}`,
  map: {
    title: 'Location',
    alternative: (name) => `Map of ${name} with its outline, areas and neighbours`,
    member: 'marked, number as in the table',
    nearMiss: 'near miss that touches it',
    beside: 'other areas that touch it',
    none: 'No outline of these areas is known.',
    screen: 'Map as on screen',
    colours: (what) => `Colours: ${what}; the legend is on screen.`,
  },
  conditions: 'Conditions of the rule',
  condition: 'Condition',
  areas: { title: (number) => `Areas (${count(number)})`, number: 'No.', key: 'Key' },
  annex: (name) => `Areas of ${name}`,
  annexHint: 'The areas and their figures are on the next page.',
  decision: {
    title: 'Decision',
    state: 'State',
    line: (author, when) => `${author}, ${when}`,
    reasons: 'Reasons',
    note: 'Note',
    office: 'Office in charge',
    fields: 'Fields of action',
    links: 'Evidence',
    until: 'Again from',
    ruleExtent: 'Extent of the rule',
    otherExtent: 'Other extent',
    part: (number) => `Part ${count(number)}`,
    merged: 'Together with',
    second: 'second opinion asked for',
    otherFigures: 'Decided on other figures; above are the present ones.',
    blind: 'Blind second opinion: entries of others stand here once your own is saved.',
    before: (number) =>
      number === 1
        ? 'One earlier entry was replaced or taken back; it is in the log.'
        : `${count(number)} earlier entries were replaced or taken back; they are in the log.`,
    id: 'Entry',
    chain: (place, head, all) =>
      `number ${count(place)} in a chain of ${count(all)}, whose last entry is ${head}`,
  },
  foot: {
    prints: 'Fingerprints (SHA-256)',
    project: 'Project',
    data: 'Figures',
    rule: 'Rule',
    notKnown: 'not worked out yet',
    program: (version) => `Quartieratlas ${version}`,
    made: (day) => `printed ${day}`,
  },
  report: {
    title: 'Report of the review',
    by: (author, begun) => `Review by ${author}, begun ${begun}`,
    method: 'Method',
    methodText: [
      'A rule marks areas; marked areas that touch are a neighbourhood in need of increased attention. People look at every neighbourhood and decide: confirmed, another extent, not confirmed, unclear or deferred. The rule proposes, it does not decide.',
      'Every decision is an entry with name, time, reasons and the figures it stands on. Entries are never overwritten: taking one back is an entry, too. The state of a neighbourhood follows from the entries.',
    ],
    fourEyes: (share, seed) =>
      `Two people decide ${count(share)}% of the neighbourhoods, drawn with the seed “${seed}”.`,
    notSteady: 'Two people decide all neighbourhoods without a steady area.',
    oneSuffices: 'One person suffices, except where a second opinion is asked for.',
    blind: 'The second person sees nothing of the first.',
    basis: 'Basis',
    queue: 'List',
    queueText: (number, print) =>
      `${number === 1 ? '1 neighbourhood' : `${count(number)} neighbourhoods`}, held fast; fingerprint of the list ${print}`,
    progress: 'State',
    land: 'Land',
    total: 'in all',
    withoutLand: 'without a Land',
    agreement: 'Agreement of independent judgements',
    pairs: (pairs, neighbourhoods, people) =>
      `${pairs === 1 ? '1 pair' : `${count(pairs)} pairs`} of independent judgements in ${neighbourhoods === 1 ? '1 neighbourhood' : `${count(neighbourhoods)} neighbourhoods`}, by ${people}.`,
    noPairs: 'No neighbourhood was judged by two people independently of each other.',
    percent: 'Alike',
    percentMeans: 'Share of pairs with the same outcome; what chance alone would give is in it.',
    kappa: 'Cohen’s kappa',
    kappaMeans: '1: always alike; 0: as often as chance would give with these frequencies.',
    ac1: 'Gwet’s AC1',
    ac1Means: 'Like kappa, but reliable where nearly all judgements are alike.',
    alpha: 'Krippendorff’s alpha',
    alphaMeans: 'For more than two people, not all of whom have judged everything.',
    unknown: 'cannot be determined',
    table: 'Outcomes of the pairs: who comes first by name in rows, the other in columns',
    conflicts: 'In conflict',
    noConflicts: 'There is no neighbourhood in conflict.',
    decisions: 'Decisions',
    decisionsAre: (decided, all) =>
      `${count(decided)} of ${count(all)} neighbourhoods have an entry in force; the others are not decided yet.`,
    hidden: (number) =>
      number === 1
        ? '1 neighbourhood waits for a blind second opinion; what others say of it is not printed here.'
        : `${count(number)} neighbourhoods wait for a blind second opinion; what others say of them is not printed here.`,
    heads: {
      key: 'Key',
      name: 'Neighbourhood',
      outcome: 'Outcome',
      reasons: 'Reasons',
      who: 'Who, when',
    },
    chains: 'Log',
    log: (number) => `The log has ${entries(number)}.`,
    chainHeads: {
      author: 'Name',
      device: 'Device',
      entries: 'Entries',
      head: 'Last entry (SHA-256)',
    },
    chainsMean:
      'Changes are noticed: every entry names the one before it, and whoever changes one changes all that follow. An end that was cut off or written anew shows only against the number and the last entry as they stand here. A name is a statement, no account.',
    signatures: 'Signatures',
    place: 'Place, date',
    signature: 'Name, signature',
  },
};
