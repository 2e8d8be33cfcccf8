import type { draftCommandDe } from '../de/draft-command.ts';
import { formatNumber } from '../numbers/numbers.ts';

/** What the command `draft` says in English, beside the words of the dialog. */

const count = (value: number): string => formatNumber('en', value, 0);

export const draftCommandEn: typeof draftCommandDe = {
  usage:
    'Usage: npm run --silent draft -- FILE… --out PROJECT.json [--answers ANSWERS.json] [--lang de|en]',
  noFiles: 'No file is given.',
  noOut: 'The project file to write is missing (--out).',
  unclear: (words) => `The command cannot be understood: ${words}.`,
  noFile: (file) => `The file ${file} cannot be read.`,
  overwrites: (file) => `--out would replace the input ${file}.`,
  notWritten: (file, why) => `${file} cannot be written (${why}).`,
  noAnswers: (file) => `${file} is not a JSON object of answers.`,
  unknownAnswer: (key, allowed) =>
    `There is no question ‘${key}’. Possible answers are, for example: ${allowed}.`,
  wrongAnswer: (key, allowed) =>
    allowed === ''
      ? `The value of ‘${key}’ does not have the right form.`
      : `The value of ‘${key}’ must be one of: ${allowed}.`,
  files: 'Files',
  understood: 'Understood',
  keyOf: (column) => `key ${column}`,
  nameOf: (property) => `name ${property}`,
  upperOf: (property) => `municipality or district ${property}`,
  missing: 'not found',
  open: 'To be decided',
  answered: 'Answered',
  whether: { proposed: 'proposed', chosen: 'chosen' },
  noted: 'Notes',
  more: (value) => `… and ${count(value)} more`,
  written: (file) => `Written: ${file}`,
  notComplete: (file) => `${file} is not written while anything is still to be decided.`,
};
