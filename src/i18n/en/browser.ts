import type { BrowserWords } from '../de/browser.ts';

/** What stands in place of the page where the browser cannot run it, in English. */
export const browserEn: BrowserWords = {
  tooOld: 'This browser is too old for Quartieratlas',
  lacks: 'This one lacks:',
  modules: 'JavaScript modules',
  andMore: 'and more',
  update: 'Please update it, or open the page in another one.',
  enough: ({ chrome, edge, firefox, safari, ios_saf: system }) =>
    `These do: Chrome from version ${chrome}, Edge from ${edge}, Firefox from ${firefox} and Safari from ${safari}; on iPhone and iPad, the system from ${system}.`,
  notStarted: 'Quartieratlas has not started',
  partMissing:
    'A part of the page did not arrive or could not be read. It has probably been renewed: please reload it.',
  ifItStays: 'If that does not help, this browser may be too old.',
  reload: 'Reload the page',
  withoutScripts:
    'Quartieratlas needs JavaScript: it computes in this browser, and all data stay on this device. Please switch JavaScript on for this page.',
};
