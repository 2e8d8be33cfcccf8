import type { analyseCommandDe } from '../de/analyse-command.ts';

/** What the command `analyse` says in English. */
export const analyseCommandEn: typeof analyseCommandDe = {
  usage:
    'Usage: npm run --silent analyse -- PROJECT.json --out FOLDER [--plain | --lang de|en] [--round ROUND] [--log LOG …]',
  noProject: 'The project file is missing.',
  severalProjects: (others) => `More than one project file is named: ${others}.`,
  noOut: 'The folder for the result is missing (--out).',
  wrongLanguage: '--lang takes de or en, and not together with --plain.',
  noLog: (file) => `The log ${file} is not there (--log).`,
  unclear: (words) => `The call cannot be understood: ${words}.`,
  overwrites: (folder, file) =>
    `The folder ${folder} contains the input ${file}, which would be overwritten. Please name another folder with --out.`,
  noRound: (round, choice) => `The project file has no round ‘${round}’. ${choice}`,
  rounds: (known) => `There are: ${known}.`,
  withoutRounds: 'It does not tell rounds apart.',
  notWritten: (folder, why) => `The folder ${folder} cannot be written to (${why}).`,
  unreadable: 'The data cannot be read.',
  otherErrors: (places) => `Further errors: ${places}.`,
  done: (title, sentence, folder) => `${title}: ${sentence}. Result in ${folder}`,
  crashed: (message) => `Unexpected error: ${message}`,
};
