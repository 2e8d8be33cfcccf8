/** The sentences of everything that is read row by row: tables and layers of points. */
import type { Sentences } from './sentence-shape.ts';

const asInTables = ['As in [`tables[]`](#tables).', ''] as const;
/** Beside groups, too: one of two keys that exclude each other. */
export const shareOrCount = 'exactly one of `share` and `count`';

export const tableSentences: Pick<
  Sentences,
  | 'tables[]'
  | 'tables[].indicators[]'
  | 'tables[].columnForms.*'
  | 'tables[].pivot'
  | 'points[]'
  | 'points[].columns[]'
  | 'points[].groups[]'
> = {
  'tables[]': {
    source: 'The file, relative to the project file.',
    key: 'Column with the keys of the areas.',
    keyPad: ['Length to which keys of digits are filled with leading zeros.', 'none'],
    where: ['Only rows whose cells equal these texts, by column.', 'all rows'],
    round: ['The round (mostly a year) that the rows belong to.', 'every round'],
    population: ['Column with the people of an area.', 'none'],
    indicators: ['The columns that are shown and judged.', 'none'],
    encoding: ['Encoding of the text.', 'judged by its bytes'],
    separator: ['Sign between cells.', 'judged by the lines'],
    decimal: ['Decimal sign.', 'judged by the cells of each column'],
    columnForms: ['By column, how its figures are written.', 'as they stand'],
    headerRow: [
      'Line of the header; 0: there is none, and the columns are "Spalte 1", "Spalte 2", ….',
      'judged by the lines',
    ],
    headerRows: ['Number of header lines; their texts are joined with " – ".', '1'],
    lastRow: ['Last line that is read.', 'the last one'],
    leaveOut: ['Rows to leave out, such as totals: a text is a key, a number a line.', 'none'],
    sheet: ['Sheet of a workbook.', 'the first that is not empty'],
    hidden: ['Hidden rows or columns of a sheet that are read all the same.', 'neither'],
    pivot: ['For a long table, with one row for each area and figure.', 'none'],
    keyForm: [
      'How keys are compared that meet no area as they are: `clean` without unseen signs, quotes and `.0`; `name` as names of places; `ags` as official municipality keys.',
      '`exact`',
    ],
    matches: [
      'Matching list by hand: keys of areas by key of the table; a row for several areas makes them one.',
      'none',
    ],
    missing: [
      'Signs and numbers to read as missing.',
      '[the usual ones](method.md#signs-of-official-tables)',
    ],
    suppressed: [
      'Signs and numbers to read as suppressed.',
      '[the usual ones](method.md#signs-of-official-tables)',
    ],
    zero: [
      'Signs to read as exactly zero.',
      '[the usual ones](method.md#signs-of-official-tables)',
    ],
    notApplicable: [
      'Signs and numbers to read as not applicable.',
      '[the usual ones](method.md#signs-of-official-tables)',
    ],
  },
  'tables[].indicators[]': {
    id: 'Name by which rule, indices, groups and files refer to it; in several tables it is the same indicator in several rounds.',
    column: ['Column with the figures; of a long table the name of the figure.', '`numerator`'],
    numerator: [
      'Column with a count, for a [share of counts](method.md#shares-of-counts) with `denominator`.',
      'none',
    ],
    label: ['Name on the screen.', 'the column'],
    description: ['What is measured, for the reader.', 'none'],
    role: ['What it stands for in the rule of the study.', '`other`'],
    unit: ['`percent`, `count`, `EUR/m²`, `‰`, or any text.', 'none; `percent` with `numerator`'],
    highMeans: [
      'Which end means a weak economic base.',
      '`weak` for `economic-base`, else neither',
    ],
    of: [
      'Column with the people the share is a part of, for the [privacy limits](method.md#privacy).',
      'the population, where it is the migrant share or the share of a group',
    ],
    code: ['Code in a catalogue, such as `A.3.4`.', 'none'],
    dimension: ['Heading under which lists put it.', 'none'],
    denominator: [
      'What it is a share of: in words, or beside `numerator` a column or `{ "population": true }`.',
      'none',
    ],
    band: [
      'Lowest and highest value at which nothing needs attention, for [early signs](method.md#early-signs).',
      'none',
    ],
    direction: ['Which way it is meant to go, for [early signs](method.md#early-signs).', 'none'],
  },
  'tables[].columnForms.*': {
    factor: ['The figure is the number in the file times this.', '1'],
    bare: [
      'What cells without a percent sign are in a column where others have one.',
      'percents above 1, else missing',
    ],
    decimal: ['Decimal sign of this column.', 'that of the table'],
  },
  'tables[].pivot': {
    column: 'Column with the names of the figures.',
    value: 'Column with the figures.',
  },
  'points[]': {
    source: 'The file, relative to the project file.',
    name: 'Column with the names of the places.',
    label: ['Name of the layer.', 'the file'],
    longitude: ['Column with the longitude in degrees; with `latitude`.', '`easting`, `northing`'],
    latitude: ['Column with the latitude in degrees.', '`easting`, `northing`'],
    easting: [
      'Column with the easting in metres; with `northing` and `crs`.',
      '`longitude`, `latitude`',
    ],
    northing: ['Column with the northing in metres.', '`longitude`, `latitude`'],
    crs: ['System of `easting` and `northing`, as in [`areas`](#areas).', 'degrees'],
    columns: ['Columns that are shown of a place.', 'none'],
    size: ['Column with the figures that the areas of the circles follow.', 'all alike'],
    groups: ['Groups among the people counted there, for [schools](method.md#schools).', 'none'],
    where: asInTables,
    encoding: asInTables,
    separator: asInTables,
    decimal: asInTables,
    headerRow: asInTables,
    headerRows: asInTables,
    lastRow: asInTables,
    sheet: asInTables,
    hidden: asInTables,
    missing: asInTables,
    suppressed: asInTables,
    zero: asInTables,
    notApplicable: asInTables,
  },
  'points[].columns[]': {
    column: 'Name of the column.',
    label: ['Name on the screen.', 'the column'],
    unit: ['Unit of its figures, as of an indicator.', 'its cells are texts'],
  },
  'points[].groups[]': {
    group: 'Id of an entry of [`groups[]`](#groups), or one of its own.',
    label: ['Name of a group of its own.', 'that in `groups[]`, else the id'],
    share: ['Column with the share in percent.', shareOrCount],
    count: ['Column with the members.', shareOrCount],
    of: ['Column with the people the group is a part of.', 'the column `size`'],
  },
};
