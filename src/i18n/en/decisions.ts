import type { decisionsDe } from '../de/decisions.ts';
import { count } from './counts.ts';

/** The table of decisions, in English: heads, first lines and the words in the cells. */
export const decisionsEn: typeof decisionsDe = {
  heads: {
    key: 'Key',
    name: 'Name',
    land: 'Federal state',
    municipality: 'Municipality',
    areas: 'Keys of the areas',
    state: 'State of the review',
    outcome: 'Outcome',
    extent: 'Other extent',
    merged: 'Merged with',
    until: 'Deferred until',
    reasons: 'Reasons',
    note: 'Note',
    office: 'Office in charge',
    fields: 'Fields of action',
    links: 'References',
    author: 'Who',
    at: 'When (UTC, as the device says)',
    figures: 'Figures',
    round: 'Year',
    entries: 'Entries',
    notice: 'Notice',
  },
  states: {
    open: 'open',
    'waits-for-second': 'waits for a second',
    agreed: 'agreed',
    'in-conflict': 'in conflict',
    settled: 'settled',
    deferred: 'deferred',
  },
  outcomes: {
    confirmed: 'confirmed',
    'other-extent': 'other extent',
    'not-confirmed': 'not confirmed',
    unclear: 'unclear',
    deferred: 'deferred',
    withdrawn: 'withdrawn',
  },
  otherFigures: 'decided on other figures',
  presentFigures: 'decided on the present figures',
  gone: 'the rule no longer gives this neighbourhood',
  title: 'Decisions of the review',
  log: (entries) =>
    `Log with ${count(entries)} ${entries === 1 ? 'entry' : 'entries'}; changes are noticed, an end that was cut off only against these lines:`,
  chain: (author, device, entries, head) =>
    `${author}, device ${device}: ${count(entries)} ${entries === 1 ? 'entry' : 'entries'}, the last is ${head}`,
};
