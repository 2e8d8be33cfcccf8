import type { DatasetDiagnostics } from '../../../areas/diagnostics/dataset.ts';
import { formatNumber } from '../../numbers/numbers.ts';
import { agrees, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of everything together: people, shares, privacy. */

const { at, inFile, counted, told, quoted, listed } = partsEn;

const table = 'the table';
const figure = (text: string | undefined) =>
  text === undefined || text.trim() === '' || Number.isNaN(Number(text))
    ? text
    : formatNumber('en', Number(text), Number.isInteger(Number(text)) ? 0 : 3);
const project = 'in the project file under ‘columnForms’';

export const datasetEn: Pick<DiagnosticWords, keyof DatasetDiagnostics> = {
  'population-missing': (d) =>
    sentences(
      `${at(d, 'the tables')} the population of ${counted(d, 'area', 'areas')} is missing.`,
      listed('Areas', d.items),
      'Please add the population figures.',
    ),
  'scale-people': (d) =>
    sentences(
      `${at(d, table)} the numbers of people are not whole or very small; perhaps the column counts in thousands.`,
      told('Value in the middle', figure(d.found)),
      `If so, many areas are withheld only for that reason. What is meant can be stated ${project} with ‘factor’ (1000 or 1).`,
    ),
  'share-beyond-whole': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'area counts', 'areas count')} more than the total of which it should be a part, or less than nothing; the share counts as missing there.`,
      quoted('Numerator', d.column),
      quoted('Denominator', d.expected),
      listed('Areas', d.items),
      'Please check the numbers and the column of the denominator.',
    ),
  'privacy-few-people': (d) =>
    sentences(
      `To protect personal data, ${counted(d, 'value is', 'values are')} not shown because too few people live in these areas.`,
      told('Year', d.round),
      listed('Areas', d.items),
      told('Limits (people in the area / cases behind a share)', d.expected),
      'The limits are set in the project file under ‘privacy’.',
    ),
  'privacy-few-cases': (d) =>
    sentences(
      `To protect personal data, ${counted(d, 'value is', 'values are')} not shown because ${agrees(d, 'it is', 'they are')} based on too few people.`,
      told('Year', d.round),
      listed('Areas', d.items),
      told('Limits (people in the area / cases behind a share)', d.expected),
      'The limits are set in the project file under ‘privacy’.',
    ),
  'privacy-unchecked': (d) =>
    sentences(
      `To protect personal data, ${counted(d, 'value is', 'values are')} not shown because the population of these areas is not known: whether ${agrees(d, 'it is', 'they are')} based on enough people cannot be checked.`,
      told('Year', d.round),
      listed('Areas', d.items),
      told('Limits (people in the area / cases behind a share)', d.expected),
      'Please add the population figures; the limits are set in the project file under ‘privacy’.',
    ),
};
