/** What the command `analyse` says in German. */
export const analyseCommandDe = {
  usage:
    'Aufruf: npm run --silent analyse -- PROJEKT.json --out ORDNER [--plain | --lang de|en] [--round RUNDE] [--log PROTOKOLL …]',
  noProject: 'Die Projektdatei fehlt.',
  severalProjects: (others: string) => `Es ist mehr als eine Projektdatei genannt: ${others}.`,
  noOut: 'Der Ordner für das Ergebnis fehlt (--out).',
  wrongLanguage: '--lang nimmt de oder en, und nicht zusammen mit --plain.',
  noLog: (file: string) => `Das Protokoll ${file} ist nicht da (--log).`,
  unclear: (words: string) => `Der Aufruf ist nicht verständlich: ${words}.`,
  overwrites: (folder: string, file: string) =>
    `Der Ordner ${folder} enthält die Eingabe ${file}, die überschrieben würde. Bitte mit --out einen anderen Ordner nennen.`,
  noRound: (round: string, choice: string) =>
    `Die Projektdatei hat keine Runde „${round}“. ${choice}`,
  rounds: (known: string) => `Vorhanden: ${known}.`,
  withoutRounds: 'Sie unterscheidet keine Runden.',
  notWritten: (folder: string, why: string) =>
    `Der Ordner ${folder} lässt sich nicht beschreiben (${why}).`,
  unreadable: 'Die Daten sind nicht lesbar.',
  otherErrors: (places: string) => `Weitere Fehler: ${places}.`,
  done: (title: string, sentence: string, folder: string) =>
    `${title}: ${sentence}. Ergebnis in ${folder}`,
  crashed: (message: string) => `Unerwarteter Fehler: ${message}`,
};
