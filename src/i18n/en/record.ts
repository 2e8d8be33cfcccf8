import type { recordDe } from '../de/record.ts';
import { count } from './counts.ts';

/** What is said of keeping the record of a review, in English. */

const entries = (number: number): string => (number === 1 ? '1 entry' : `${count(number)} entries`);

const saveNow = 'Please save the review as a file now.';

export const recordEn: typeof recordDe = {
  title: 'Backup and exchange',
  faults: {
    absent: () =>
      'This browser has no storage for the record (IndexedDB). Please use another browser.',
    denied: () =>
      'The browser does not let this page store anything: site data are blocked, or the window is private. Please allow site data for this address, or open an ordinary window.',
    full: () =>
      `There is no room left for this page on this device. Please make room and save once more. ${saveNow}`,
    closed: () =>
      'The browser has closed the storage twice in a row. Please save once more; if it happens again, reload the page.',
    newer: () =>
      'A newer version of Quartieratlas runs in another tab and has taken over the storage. Please reload this page.',
    'in-the-way': () =>
      'An older version of Quartieratlas still runs in another tab. Please close that tab and try again.',
    'no-answer': () =>
      'The browser does not answer when asked for the storage. Please reload the page; if that does not help, restart the browser.',
    cleared: () =>
      'The stored entries are gone from the browser: somebody has cleared the data of this page, or the browser has. What this tab still knows can be written back; otherwise please read in the last backup.',
    cancelled: () => 'Cancelled. Nothing was taken in.',
    failed: (found: string) =>
      `The browser could not store it. It says: ${found}. Please try once more.`,
  },
  putBack: 'Write entries back',
  wasPutBack: (number: number) => `${entries(number)} written back.`,
  keeping: {
    persistent: 'The browser has agreed to keep the review until somebody clears the data.',
    evictable:
      'The browser keeps the review, but may remove it when room gets scarce. It cannot remove a backup in a file.',
    unknown:
      'The browser does not say whether it keeps the review for good. It cannot remove a backup in a file.',
    safari:
      'Safari removes what a page has stored seven days after the last visit. Please save a backup after each day of work.',
    private:
      'In a private window the review lasts only until the window is closed. Please save a backup before.',
    scarce: (megabytes: string) => `Only about ${megabytes} are left for this page. ${saveNow}`,
    ask: 'Keep for good',
  },
  reminder: (number: number, since: string, exported: string | undefined) => {
    const last =
      exported === undefined ? 'No backup has been saved yet.' : `Last backup: ${exported}.`;
    return `${entries(number)} since ${since} ${number === 1 ? 'is' : 'are'} in this browser alone. ${last}`;
  },
  nothingNew: (exported: string) => `Everything is backed up, last on ${exported}.`,
  /** What the names of files begin with. */
  fileNames: { log: 'review', backup: 'backup' },
  exportLog: 'Save log',
  exportLogHelp: 'All entries, to pass on and merge (JSON Lines).',
  backup: 'Save backup',
  backupHelp:
    'All entries, with reviews that were begun, drafts and settings. Read in on an empty browser, everything is back.',
  take: 'Read in logs or a backup …',
  taking: (file: string, percent: string) => `Reading ${file}: ${percent}`,
  writing: (percent: string) => `Taking in: ${percent}`,
  cancel: 'Cancel',
  taken: (added: number, known: number) => {
    if (added === 0) {
      return known === 0
        ? 'The files hold no entries.'
        : `Nothing new: ${known === 1 ? 'the one entry was' : `all ${entries(known)} were`} there already.`;
    }
    const before =
      known === 0 ? '' : `, ${entries(known)} ${known === 1 ? 'was' : 'were'} there already`;
    return `${entries(added)} taken in${before}.`;
  },
  takenBeside: (reviews: number, notes: number) =>
    `With ${reviews === 1 ? '1 review' : `${count(reviews)} reviews`} that ${reviews === 1 ? 'was' : 'were'} begun and ${notes === 1 ? '1 draft' : `${count(notes)} drafts`}.`,
  refused: 'Nothing was taken in: of several files none is taken if one is faulty.',
  beside: 'The review is open in another tab, too. Both write to the same record; nothing is lost.',
  folder: {
    title: 'Shared folder',
    about:
      'Each person writes a file of their own into the folder; the files of all are read. It works without a server.',
    absent:
      'This browser cannot write to a folder. Please save the log as a file, and read in the logs of the others.',
    choose: 'Choose folder …',
    again: (name: string) => `Allow folder “${name}” again`,
    leave: 'Stop using the folder',
    state: (name: string, files: number, time: string) =>
      `Folder “${name}”: ${files === 1 ? '1 file' : `${count(files)} files`} of others read, own file written ${time}.`,
    faults: {
      permission: () => 'The browser may no longer use the folder. Please allow it once more.',
      gone: () => 'The folder is gone, or cannot be reached at the moment.',
      failed: (found: string) =>
        `The own file could not be written; the one before is still there. The browser says: ${found}.`,
    },
  },
};
