import type { CellDiagnostics } from '../../../areas/diagnostics/cells.ts';
import { formatNumber } from '../../numbers/numbers.ts';
import { agrees, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of the cells of a table: how numbers are written, and on which scale. */

const { at, atCases, counted, told, examples } = partsEn;

const table = 'the table';
const figure = (text: string | undefined) =>
  text === undefined || text.trim() === '' || Number.isNaN(Number(text))
    ? text
    : formatNumber('en', Number(text), Number.isInteger(Number(text)) ? 0 : 3);
const project = 'in the project file under ‘columnForms’';

export const cellsEn: Pick<DiagnosticWords, keyof CellDiagnostics> = {
  'cell-unreadable': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'entry is', 'entries are')} not a readable number and ${agrees(d, 'counts', 'count')} as missing.`,
      examples('Found', 'Lines and contents', d),
      'Please correct this, or name the sign under ‘missing’ or ‘suppressed’ in the project file.',
    ),
  'cell-limited': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'value is', 'values are')} marked as of limited reliability (brackets or footnote) and ${agrees(d, 'is', 'are')} used.`,
      examples('Found', 'Lines and contents', d),
      'Please bear this in mind.',
    ),
  'cell-censored': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'entry gives', 'entries give')} only a bound instead of a value and ${agrees(d, 'counts', 'count')} as withheld.`,
      examples('Found', 'Lines and contents', d),
      'Nothing needs to be done if the source does not publish the value.',
    ),
  'cell-sentinel': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'placeholder is', 'placeholders are')} in place of a value and ${agrees(d, 'counts', 'count')} as missing.`,
      examples('Found', 'Lines and contents', d),
      'Please name the placeholder under ‘missing’ or ‘suppressed’ in the project file.',
    ),
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
  'scale-thousands': (d) =>
    sentences(
      `${atCases(d, table)} a thousands sign looks like the decimal sign of other columns; it was read as a thousands sign.`,
      examples('Found', 'Lines and contents', d),
      `If that is wrong, state the decimal sign ${project} with ‘decimal’.`,
    ),
  'scale-fractions': (d) =>
    sentences(
      `${at(d, table)} no share is above 1; perhaps they are fractions (0.22 = 22\u202f%).`,
      told('Largest value', figure(d.found)),
      `What is meant can be stated ${project} with ‘factor’ (100 or 1).`,
    ),
  'share-out-of-range': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'share is', 'shares are')} not between 0 and 100% and ${agrees(d, 'counts', 'count')} as missing.`,
      examples('Found', 'Lines and contents', d),
      'Please check the values and the unit.',
    ),
  'population-not-positive': (d) =>
    sentences(
      d.severity === 'hint'
        ? `${atCases(d, table)} ${counted(d, 'area has', 'areas have')} no residents.`
        : `${atCases(d, table)} ${counted(d, 'population figure is', 'population figures are')} below zero or above ten billion and ${agrees(d, 'counts', 'count')} as missing.`,
      examples('Found', 'Lines and contents', d),
      'Please check the population figures.',
    ),
  'population-parted': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'population figure is', 'population figures are')} not whole while most others are; perhaps a thousands sign was read as a decimal sign.`,
      examples('Found', 'Lines and contents', d),
      `Please check the population figures and state the decimal sign ${project} with ‘decimal’.`,
    ),
  'table-decimal-ambiguous': (d) =>
    sentences(
      `${atCases(d, table)} it is not clear whether a point or a comma marks the decimals; the German convention (decimal comma) was assumed.`,
      examples('Found', 'Lines and contents', d),
      'Please state ‘decimal’ in the project file if this is wrong.',
    ),
  'table-decimal-conflict': (d) =>
    sentences(
      `${atCases(d, table)} decimal commas and decimal points stand side by side; what is not clear counts as missing.`,
      examples('Found', 'Lines and contents', d),
      'Please use one of them throughout or state ‘decimal’ in the project file.',
    ),
};
