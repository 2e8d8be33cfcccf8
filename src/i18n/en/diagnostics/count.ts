import { partsEn } from './diagnostic-parts.ts';
import { sentences, type CountKind, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';

/** English sentences about counts and the shares that are formed of them. */

const { counted, inFile, listed, quoted } = partsEn;

const table = 'the table';

export const countDiagnosticsEn: Pick<DiagnosticWords, CountKind> = {
  'share-beyond-whole': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'area counts', 'areas count')} more than the total of which it should be a part, or less than nothing; the share counts as missing there.`,
      quoted('Numerator', d.column),
      quoted('Denominator', d.expected),
      listed('Areas', d.items),
      'Please check the numbers and the column of the denominator.',
    ),
  'count-in-role': (d) =>
    sentences(
      `${inFile(d, table)} numbers of people stand in the place of shares: large areas then have high values even where the share is small.`,
      quoted('Indicator', d.column),
      quoted('Found', d.found),
      'Please give ‘numerator’ and ‘denominator’ instead of ‘column’ in the project file, so that a share is formed.',
    ),
};
