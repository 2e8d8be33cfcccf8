import { partsEn } from './diagnostic-parts.ts';
import {
  agrees,
  sentences,
  type DiagnosticWords,
  type FigureKind,
} from '../../parts/diagnostic-parts.ts';
import { formatNumber } from '../../numbers/numbers.ts';

/** English sentences about how numbers are written, and on which scale. */

const { at, atCases, counted, examples, listed, told } = partsEn;
const figure = (text: string | undefined) =>
  text === undefined || text.trim() === '' || Number.isNaN(Number(text))
    ? text
    : formatNumber('en', Number(text), Number.isInteger(Number(text)) ? 0 : 3);
const table = 'the table';
const project = 'in the project file under ‘columnForms’';

export const figureDiagnosticsEn: Pick<DiagnosticWords, FigureKind> = {
  'cell-approximate': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'value is', 'values are')} given only roughly (‘ca.’, ‘rund’, ‘~’) and ${agrees(d, 'is', 'are')} used as given.`,
      examples('Found', 'Lines and contents', d),
      'Please bear this in mind.',
    ),
  'cell-minus-behind': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'number has', 'numbers have')} the minus sign behind the digits and ${agrees(d, 'was', 'were')} read as negative.`,
      examples('Found', 'Lines and contents', d),
      'Nothing needs to be done if that is what the source means.',
    ),
  'cell-quoted': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'number has', 'numbers have')} invisible characters in it or an apostrophe in front; only the number was read.`,
      examples('Found', 'Lines and contents', d),
      'Nothing needs to be done.',
    ),
  'scale-percent-mixed': (d) =>
    sentences(
      d.severity === 'hint'
        ? `${atCases(d, table)} ${counted(d, 'value without a percent sign is', 'values without a percent sign are')} next to values that have one; being above 1, ${agrees(d, 'it was', 'they were')} read as percent.`
        : `${atCases(d, table)} ${counted(d, 'value without a percent sign is', 'values without a percent sign are')} next to values that have one and could be fractions (0.22 = 22\u202f%); ${agrees(d, 'it counts', 'they count')} as missing.`,
      examples('Found', 'Lines and contents', d),
      `What is meant can be stated ${project} with ‘bare’.`,
    ),
  'scale-fractions': (d) =>
    sentences(
      `${at(d, table)} no share is above 1; perhaps they are fractions (0.22 = 22\u202f%).`,
      told('Largest value', figure(d.found)),
      `What is meant can be stated ${project} with ‘factor’ (100 or 1).`,
    ),
  'scale-people': (d) =>
    sentences(
      `${at(d, table)} the numbers of people are not whole or very small; perhaps the column counts in thousands.`,
      told('Value in the middle', figure(d.found)),
      `If so, many areas are withheld only for that reason. What is meant can be stated ${project} with ‘factor’ (1000 or 1).`,
    ),
  'scale-thousands': (d) =>
    sentences(
      `${atCases(d, table)} a thousands sign looks like the decimal sign of other columns; it was read as a thousands sign.`,
      examples('Found', 'Lines and contents', d),
      `If that is wrong, state the decimal sign ${project} with ‘decimal’.`,
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
