import type { secondPersonDe } from '../../de/review/second-person.ts';
import { count } from '../counts.ts';

const quarters = (number: number): string =>
  number === 1 ? '1 neighbourhood' : `${count(number)} neighbourhoods`;

/** What the review says where several people look at the same, in English. */
export const secondPersonEn: typeof secondPersonDe = {
  lists: {
    mine: 'open for me',
    second: 'waits for my second opinion',
    due: 'due again',
    outdated: 'decided on other figures',
    unclear: 'unclear',
  },
  tasks: 'To do and to look at',
  states: 'State',
  next: 'Next of this choice',
  outdatedShort: 'on other figures',
  outdatedOf: (number) => `${count(number)} of them on other figures`,
  putOff: (number) => `${count(number)} ${number === 1 ? 'is' : 'are'} deferred.`,
  noLand: 'in no Land',
  share: {
    title: 'Share out',
    whole: 'do not share out',
    number: 'by number',
    land: 'by Land',
    people: 'People',
    own: 'My part',
    numberHelp:
      'Each person takes another part; each has large and small neighbourhoods, together they are all.',
    landHelp: (lands) =>
      `Each person takes another part; every Land belongs to one of them wholly. This one: ${lands}.`,
    noLands: 'no Land',
  },
  handOver: {
    title: (author) => `reviewed by ${author}`,
    name: 'Who reviews now?',
    help: 'List, rule and all entries stay. What was begun stays as a draft of the person who wrote it.',
    change: 'Change over',
  },
  basis: {
    title: 'Earlier decisions on this basis',
    same: (number) => `${quarters(number)} with the same areas and values: still holds`,
    others: (number) =>
      `${quarters(number)} decided on other figures: stays, and is to be looked at again`,
    gone: (number) => `${quarters(number)} no longer there under this rule: the entries stay`,
    again: 'Decided on other figures; please look at it again.',
    asBefore: 'Take over what was said then',
    figure: 'Figure',
    before: 'then',
    now: 'now',
    areas: 'Areas',
    rounds: (before, now) => `data of ${before} and ${now}`,
    ends: 'lowest / mean / highest value',
  },
  due: (day) => `Deferred until ${day}: to be decided again now.`,
  conflict: {
    title: 'In conflict',
    about: 'Decided differently, without knowing of each other or without agreeing.',
    ends: 'This ends when one side agrees, or when a third person decides who has seen all entries. Every entry stays.',
    own: 'my entry',
    outcome: 'Outcome',
    extent: 'Extent',
    reasons: 'Reasons',
    note: 'Note',
    office: 'Office',
    none: 'not stated',
    byRule: 'as the rule has it',
    without: (names) => `without ${names}`,
    plus: (names) => `with ${names}`,
    parts: (number) => `split into ${count(number)} parts`,
    merged: (names) => `together with ${names}`,
    agree: (author) => `Agree with ${author}`,
    likewise: (author) => `Decide like ${author}`,
  },
  afterwards: {
    'waits-for-second': 'After that the neighbourhood waits for a second person.',
    agreed: 'After that the people agree, and this holds.',
    'in-conflict':
      'After that it stays in conflict until somebody agrees or a third person decides.',
    settled: 'After that your entry holds; the others stay in the record.',
    deferred: 'After that it is deferred; the other entries stay.',
  },
  afterwardsBlind: 'Once it is saved, both entries are shown.',
  told: {
    agreed: 'both opinions agree',
    'in-conflict': 'the opinions differ',
    show: 'Look at both',
  },
  quick: (decisions, seconds) =>
    `${count(decisions)} equal decisions in ${count(seconds)} seconds – go back?`,
  quickBack: 'To the first of them',
  agreement: {
    title: 'Agreement',
    back: 'To the figures',
    about:
      'Compared is what two people have decided of the same neighbourhood on the same figures without knowing the entry of the other.',
    none: 'No neighbourhood has been judged by two people independently of each other yet.',
    base: (pairs, neighbourhoods) =>
      `${pairs === 1 ? '1 pair' : `${count(pairs)} pairs`} in ${quarters(neighbourhoods)}`,
    people: (names) => `People: ${names}`,
    figure: 'Measure',
    value: 'Value',
    meaning: 'Meaning',
    undetermined: 'cannot be determined',
    oneOutcome: 'Only one outcome occurs.',
    names: {
      percent: 'Decided alike',
      kappa: 'Cohen’s kappa',
      ac1: 'Gwet’s AC1',
      alpha: 'Krippendorff’s alpha',
    },
    meanings: {
      percent:
        'Share of the pairs with the same outcome; how much of it would be chance stays open.',
      kappa:
        'Agreement beyond chance: 1 always alike, 0 as if drawn by lot. Falls where nearly all have the same outcome.',
      ac1: 'Like kappa with another measure of chance: stays useful where nearly all have the same outcome.',
      alpha:
        'For more than two people, even where not everybody has judged everything: 1 always alike, 0 as if drawn by lot.',
    },
    table: (first, second) => `Outcomes of the pairs: rows ${first}, columns ${second}`,
    firstOfPair: 'whoever comes first in the alphabet',
    secondOfPair: 'the other person',
    sum: 'in all',
    source: 'Formulas and sources: docs/review-log.md, section “Agreement”.',
  },
};
