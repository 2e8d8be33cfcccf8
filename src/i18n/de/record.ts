import { count } from './counts.ts';

/** What is said of keeping the record of a review, in German; apart from the texts of the page, which mostly does without it. */

const entries = (number: number): string =>
  number === 1 ? '1 Eintrag' : `${count(number)} Einträge`;

const saveNow = 'Bitte sichern Sie die Prüfung jetzt als Datei.';

export const recordDe = {
  title: 'Sicherung und Austausch',
  /** Why something was not stored or read, and what helps; `found` is what the browser says. */
  faults: {
    absent: () =>
      'Dieser Browser hat keinen Speicher für die Aufzeichnung (IndexedDB). Bitte nehmen Sie einen anderen Browser.',
    denied: () =>
      'Der Browser lässt diese Seite nichts speichern: Websitedaten sind gesperrt, oder das Fenster ist privat. Bitte erlauben Sie Websitedaten für diese Adresse, oder öffnen Sie ein gewöhnliches Fenster.',
    full: () =>
      `Auf diesem Gerät ist kein Platz mehr für diese Seite. Bitte schaffen Sie Platz und speichern Sie noch einmal. ${saveNow}`,
    closed: () =>
      'Der Browser hat den Speicher zweimal hintereinander geschlossen. Bitte speichern Sie noch einmal; bleibt es dabei, laden Sie die Seite neu.',
    newer: () =>
      'In einem anderen Tab läuft eine neuere Fassung des Quartieratlas, die den Speicher übernommen hat. Bitte laden Sie diese Seite neu.',
    'in-the-way': () =>
      'In einem anderen Tab läuft noch eine ältere Fassung des Quartieratlas. Bitte schließen Sie diesen Tab und versuchen Sie es noch einmal.',
    'no-answer': () =>
      'Der Browser antwortet nicht auf die Frage nach dem Speicher. Bitte laden Sie die Seite neu; hilft es nicht, starten Sie den Browser neu.',
    cleared: () =>
      'Die gespeicherten Einträge sind aus dem Browser verschwunden: Jemand hat die Daten dieser Seite gelöscht, oder der Browser hat aufgeräumt. Was dieser Tab noch weiß, lässt sich zurückschreiben; sonst lesen Sie bitte die letzte Sicherung ein.',
    cancelled: () => 'Abgebrochen. Es wurde nichts übernommen.',
    failed: (found: string) =>
      `Der Browser konnte nicht speichern. Er meldet: ${found}. Bitte versuchen Sie es noch einmal.`,
  },
  putBack: 'Einträge zurückschreiben',
  wasPutBack: (number: number) => `${entries(number)} zurückgeschrieben.`,
  /** Whether the browser keeps what it has. */
  keeping: {
    persistent: 'Der Browser hat zugesagt, die Prüfung zu behalten, bis jemand die Daten löscht.',
    evictable:
      'Der Browser behält die Prüfung, kann sie aber löschen, wenn der Platz knapp wird. Eine Sicherung als Datei kann er nicht löschen.',
    unknown:
      'Ob der Browser die Prüfung auf Dauer behält, sagt er nicht. Eine Sicherung als Datei kann er nicht löschen.',
    safari:
      'Safari löscht, was eine Seite gespeichert hat, sieben Tage nach dem letzten Besuch. Bitte sichern Sie nach jedem Arbeitstag.',
    private:
      'In einem privaten Fenster hält die Prüfung nur, bis es geschlossen wird. Bitte sichern Sie vorher.',
    scarce: (megabytes: string) =>
      `Für diese Seite sind nur noch etwa ${megabytes} frei. ${saveNow}`,
    ask: 'Dauerhaft behalten',
  },
  /** Entries that are in this browser alone. */
  reminder: (number: number, since: string, exported: string | undefined) => {
    const last =
      exported === undefined ? 'Gesichert wurde noch nie.' : `Zuletzt gesichert: ${exported}.`;
    return `${entries(number)} seit ${since} ${number === 1 ? 'liegt' : 'liegen'} nur in diesem Browser. ${last}`;
  },
  nothingNew: (exported: string) => `Alles ist gesichert, zuletzt ${exported}.`,
  /** What the names of files begin with. */
  fileNames: { log: 'pruefung', backup: 'sicherung' },
  exportLog: 'Protokoll speichern',
  exportLogHelp: 'Alle Einträge, zum Weitergeben und Zusammenführen (JSON Lines).',
  backup: 'Sicherung speichern',
  backupHelp:
    'Alle Einträge, dazu begonnene Prüfungen, Entwürfe und Einstellungen. Auf einem leeren Browser eingelesen, ist alles wieder da.',
  take: 'Protokolle oder Sicherung einlesen …',
  taking: (file: string, percent: string) => `${file} wird gelesen: ${percent}`,
  writing: (percent: string) => `Wird übernommen: ${percent}`,
  cancel: 'Abbrechen',
  /** What taking in has brought. */
  taken: (added: number, known: number) => {
    if (added === 0) {
      return known === 0
        ? 'Die Dateien enthalten keine Einträge.'
        : `Nichts Neues: ${known === 1 ? 'Der eine Eintrag war' : `Alle ${entries(known)} waren`} schon da.`;
    }
    const before =
      known === 0 ? '' : `, ${entries(known)} ${known === 1 ? 'war' : 'waren'} schon da`;
    return `${entries(added)} übernommen${before}.`;
  },
  /** What a backup has brought beside its entries. */
  takenBeside: (reviews: number, notes: number) =>
    `Dazu ${reviews === 1 ? '1 begonnene Prüfung' : `${count(reviews)} begonnene Prüfungen`} und ${notes === 1 ? '1 Entwurf' : `${count(notes)} Entwürfe`}.`,
  refused:
    'Nichts übernommen: Von mehreren Dateien wird keine übernommen, wenn eine fehlerhaft ist.',
  /** Another tab judges the same project. */
  beside:
    'Die Prüfung ist auch in einem anderen Tab offen. Beide schreiben in dieselbe Aufzeichnung; nichts geht verloren.',
  folder: {
    title: 'Gemeinsamer Ordner',
    about:
      'Jede Person schreibt eine eigene Datei in den Ordner; gelesen werden die Dateien aller. So geht es ohne Server.',
    absent:
      'Dieser Browser kann nicht in einen Ordner schreiben. Bitte speichern Sie das Protokoll als Datei, und lesen Sie die Protokolle der anderen ein.',
    choose: 'Ordner wählen …',
    again: (name: string) => `Ordner „${name}“ wieder erlauben`,
    leave: 'Ordner nicht mehr benutzen',
    state: (name: string, files: number, time: string) =>
      `Ordner „${name}“: ${files === 1 ? '1 Datei' : `${count(files)} Dateien`} von anderen gelesen, eigene geschrieben ${time}.`,
    faults: {
      permission: () =>
        'Der Browser darf den Ordner nicht mehr benutzen. Bitte erlauben Sie es noch einmal.',
      gone: () => 'Den Ordner gibt es nicht mehr, oder er ist gerade nicht erreichbar.',
      failed: (found: string) =>
        `Die eigene Datei konnte nicht geschrieben werden; die vorige steht noch da. Der Browser meldet: ${found}.`,
    },
  },
};
