import type { LowestVersions } from '../parts/lowest-versions.ts';

/** What stands in place of the page where the browser cannot run it, in German. */
export const browserDe = {
  tooOld: 'Dieser Browser ist zu alt für den Quartieratlas',
  lacks: 'Diesem fehlt:',
  modules: 'JavaScript-Module',
  andMore: 'und weiteres',
  update: 'Bitte aktualisieren Sie ihn, oder öffnen Sie die Seite in einem anderen.',
  enough: ({ chrome, edge, firefox, safari, ios_saf: system }: LowestVersions) =>
    `Es genügen Chrome ab Version ${chrome}, Edge ab ${edge}, Firefox ab ${firefox} und Safari ab ${safari}; auf iPhone und iPad das System ab ${system}.`,
  notStarted: 'Der Quartieratlas ist nicht gestartet',
  partMissing:
    'Ein Teil der Seite kam nicht an oder war nicht zu lesen. Sie wurde wohl erneuert: Bitte laden Sie sie neu.',
  ifItStays: 'Bleibt es dabei, ist dieser Browser vielleicht zu alt.',
  reload: 'Seite neu laden',
  withoutScripts:
    'Der Quartieratlas braucht JavaScript: Er rechnet in diesem Browser, und alle Daten bleiben auf diesem Gerät. Bitte schalten Sie JavaScript für diese Seite ein.',
};

export type BrowserWords = typeof browserDe;
