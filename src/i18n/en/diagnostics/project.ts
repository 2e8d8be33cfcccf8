import type { ProjectDiagnostics } from '../../../areas/diagnostics/project.ts';
import { isStated, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of a project file, and of what it asks for; `column` is a path in the file. */

const { at, inFile, counted, quote, list, told, quoted, listed } = partsEn;

const table = 'the table';
const checkJson = 'Please check the commas, brackets and quotation marks there.';
const project = 'the project file';

/** What the project file allows at a place, in words. */
const allowedWords: Readonly<Record<string, string>> = {
  text: 'a text',
  list: 'a list',
  'non-empty list': 'a list with at least one entry',
  object: 'an object in curly brackets',
  number: 'a number',
  'whole number': 'a whole number',
  boolean: 'true or false',
  column: 'the name of a column',
  'column or numerator': 'either ‘column’ or ‘numerator’ with ‘denominator’, not both',
  unique: 'an identifier that is not in use yet',
};

export const projectEn: Pick<DiagnosticWords, keyof ProjectDiagnostics> = {
  'project-not-json': (d) =>
    sentences(`${at(d, project)} there is no valid JSON.`, quoted('Found', d.found), checkJson),
  'project-wrong': (d) =>
    sentences(
      `${inFile(d, project)} ${wrongPlace(d.column, d.found)}.`,
      quoted('Found', d.found),
      allowed(d.expected),
      'Please correct the project file.',
    ),
  'project-unknown-key': (d) =>
    sentences(
      `${inFile(d, project)} the entry${isStated(d.column) ? ` ${quote(d.column)}` : ''} is not known; it was ignored.`,
      isStated(d.expected) ? `Known: ${list(d.expected.split(' | '))}.` : '',
      'Please check the spelling.',
    ),
  'project-newer': (d) =>
    sentences(
      `${named(d.file, 'The project file')} has a newer version than this atlas can read.`,
      told('Version of the file', d.found),
      told('Readable up to version', d.expected),
      'Please use a newer release of the atlas.',
    ),
  'project-assumed': (d) =>
    sentences(
      `${inFile(d, project)} an entry is missing${isStated(d.column) ? `: ${quote(d.column)}` : ''}.`,
      told('Assumed', d.expected),
      'Please add the entry.',
    ),
  'count-in-role': (d) =>
    sentences(
      `${inFile(d, table)} numbers of people stand in the place of shares: large areas then have high values even where the share is small.`,
      quoted('Indicator', d.column),
      quoted('Found', d.found),
      'Please give ‘numerator’ and ‘denominator’ instead of ‘column’ in the project file, so that a share is formed.',
    ),
  'group-beyond-whole': (d) =>
    sentences(
      `${inFile(d, 'the tables')} ${counted(d, 'area counts', 'areas count')} more people of a group than people in total; these areas are left out for the group.`,
      quoted('Column', d.column),
      listed('Areas', d.items),
      'Please check the figures.',
    ),
  'index-undefined': (d) =>
    sentences(
      `${isStated(d.column) ? `The index ${quote(d.column)}` : 'An index'} cannot be computed, because no area has all its components or all areas have the same values.`,
      listed('Year', d.items),
      'Please check the columns of the components.',
    ),
};

function allowed(expected: string | undefined): string {
  if (!isStated(expected)) return '';
  const terms = expected.split(' | ').map((term) => allowedWords[term] ?? inWords(term));
  return `Allowed: ${list(terms)}.`;
}

/** A value that is not there is absent, not wrong. */
function wrongPlace(path: string | undefined, found: string | undefined): string {
  if (!isStated(path) || path === '$') return 'the content does not fit the project format';
  return isStated(found)
    ? `the entry ${quote(path)} is wrong`
    : `the entry ${quote(path)} is missing`;
}

function inWords(term: string): string {
  return term.replace(/^≥ /, 'at least ').replace(/^≤ /, 'at most ');
}
