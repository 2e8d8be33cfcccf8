import type { LogDiagnostics, LogFormFault } from '../../../areas/diagnostics/log.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of logs of the review. A log is taken whole or not at all. */

const { at, atLine, inFile, counted, quote, told, quoted, listed } = partsEn;

const log = 'the log';
const theLog = 'The log';
const notTaken = 'Nothing was taken from the file.';
const again = `${notTaken} Please export the log once more and pass it on unchanged.`;

/** The part that is spoken of. */
function part(path: string | undefined): string {
  return isStated(path) ? `the part ${quote(path)}` : 'a part';
}

/** What is wrong with the writing of a line. */
const formFaults: Readonly<Record<LogFormFault, string>> = {
  'duplicate-key': 'a name stands twice; programs would not agree which one holds',
  number: 'there is a number that no program can hold',
  surrogate: 'there is half a letter (a surrogate without its other half)',
  proto: 'there is the name ‘__proto__’, which means something else to programs',
  depth: 'the nesting is too deep to be read',
  spelling:
    'the entry is not written as the format requires (RFC 8785: order, blanks, numbers, special characters)',
};

export const logEn: Pick<DiagnosticWords, keyof LogDiagnostics> = {
  'log-empty': (d) =>
    sentences(
      `${named(d.file, theLog)} is empty.`,
      'Please export the log once more: even one without entries has a first line.',
    ),
  'log-not-text': (d) =>
    sentences(`${at(d, log)} there are bytes that are no text (UTF-8).`, again),
  'log-not-a-log': (d) =>
    sentences(
      `${at(d, log)} there is no head of a log.`,
      quoted('Found', d.found),
      `${notTaken} Please choose a file that was written here or after docs/review-log.md.`,
    ),
  'log-newer': (d) =>
    sentences(
      `${at(d, log)} there is a newer version than this atlas can read.`,
      told('Version of the file', d.found),
      told('Readable up to version', d.expected),
      `${notTaken} Please use a newer edition of the atlas.`,
    ),
  'log-other-project': (d) =>
    sentences(
      `${at(d, log)} there is the review of another project.`,
      quoted('Project of the file', d.found),
      quoted('This project', d.expected),
      `${notTaken} Please open the project that the log belongs to.`,
    ),
  'log-line-broken': (d) =>
    sentences(
      `${at(d, log)} there is no complete entry: the file is cut off or damaged.`,
      quoted('Found', d.found),
      again,
    ),
  'log-line-form': (d) =>
    sentences(
      `${at(d, log)} ${formFaults[d.expected] ?? formFaults.spelling}.`,
      quoted('Found', d.found),
      again,
    ),
  'log-line-content': (d) =>
    sentences(
      `${atLine(d, log)} ${part(d.column)} is ${isStated(d.found) ? 'wrong' : 'missing'}.`,
      quoted('Found', d.found),
      listed('Expected', isStated(d.expected) ? [d.expected] : []),
      again,
    ),
  'log-checksum': (d) =>
    sentences(
      `${at(d, log)} the checksum does not fit the entry: it was changed afterwards, or damaged.`,
      again,
    ),
  'log-entry-twice': (d) =>
    sentences(`${at(d, log)} there is an entry that stands further up already.`, again),
  'log-joined': (d) =>
    sentences(
      `${at(d, log)} another log begins.`,
      `${notTaken} Please open several logs as files of their own, not joined into one.`,
    ),
  'log-gap': (d) =>
    sentences(
      `${at(d, log)} the entry before it is missing.`,
      told('Who', d.found),
      told('Number of the missing entry', d.expected),
      again,
    ),
  'log-count': (d) =>
    sentences(
      `${at(d, log)} the file ends, and there are not as many entries as its head says: something is missing at the end, or was added.`,
      told('Entries', d.found),
      told('By the head', d.expected),
      again,
    ),
  'log-chain-end': (d) =>
    sentences(
      `${at(d, log)} a chain is stated that does not end so in the file.`,
      told('Who', d.found),
      told('Last entry by the head', d.expected),
      again,
    ),
  'log-transport': (d) =>
    sentences(
      `${inFile(d, log)} the transport has changed ${transports[d.found] ?? transports.both}; the entries are unharmed.`,
      'Nothing to do.',
    ),
  'log-fork': (d) =>
    sentences(
      `${inFile(d, log)} ${agrees(d, 'a chain forks', 'chains fork')}: ${counted(d, 'number is', 'numbers are')} given twice, as after an older backup was restored. Both branches stay.`,
      listed('Who', d.items),
      'Please ask those named which decisions hold.',
    ),
  'log-one-name': (d) =>
    sentences(
      `${inFile(d, log)} ${agrees(d, 'a name stands', 'names stand')} on several devices.`,
      listed('Name', d.items),
      'Only another name counts as a second opinion. If they are two people, please tell the names apart.',
    ),
  'log-unseen': (d) =>
    sentences(
      `${inFile(d, log)} ${counted(d, 'entry is', 'entries are')} named that ${agrees(d, 'stands', 'stand')} in none of the logs.`,
      'Please open the logs of the others too; if none is absent, one of them is cut off at its end.',
    ),
  'log-added': (d) =>
    sentences(
      `From ${named(d.file, log)} ${counted(d, 'entry was', 'entries were')} added.`,
      told('Entries of the file', d.expected),
    ),
  'log-nothing-new': (d) =>
    sentences(
      `${inFile(d, log)} there is nothing new: ${counted(d, 'entry was', 'entries were')} there already.`,
    ),
};

const transports: Readonly<Record<LogDiagnostics['log-transport']['found'], string>> = {
  bom: 'a sign at the beginning of the file (BOM)',
  'line-ends': 'the ends of lines (CR LF)',
  both: 'the ends of lines (CR LF) and the beginning of the file (BOM)',
};
