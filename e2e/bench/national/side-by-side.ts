import { spreadOf } from '../measure.ts';
import type { Measured } from './measure-subject.ts';

/** What is stated of every map: its name, and its values in this unit. */
interface Row {
  readonly title: string;
  readonly valuesOf: (measured: Measured) => readonly number[];
  readonly decimals?: number;
}

const rows: readonly Row[] = [
  { title: 'cold load to the complete map, ms', valuesOf: ({ loads }) => loads.times },
  { title: 'memory of the page, MB', valuesOf: ({ loads }) => loads.memory },
  {
    title: 'the same after collection of waste, MB',
    valuesOf: ({ loads }) => loads.memoryCollected,
  },
  { title: 'memory of the drawing process, MB', valuesOf: ({ loads }) => loads.graphics },
  {
    title: 'coloured pixels of those expected, %',
    valuesOf: ({ loads }) => loads.coloured.map((part) => 100 * part),
    decimals: 1,
  },
  {
    title: 'pixels in the expected colour, %',
    valuesOf: ({ agreeing }) => (agreeing === undefined ? [] : [100 * agreeing]),
    decimals: 1,
  },
  { title: 'indicator switched, on screen, ms', valuesOf: ({ switches }) => switches.times },
  { title: 'indicator switched: main-thread work, ms', valuesOf: ({ switches }) => switches.work },
  { title: 'indicator switched: longest task, ms', valuesOf: ({ switches }) => switches.longest },
  {
    title: 'indicator switched: the same by the clock, ms',
    valuesOf: ({ switches }) => switches.longestOnClock,
  },
  { title: 'cut dragged: last value on screen, ms', valuesOf: ({ drags }) => drags.lags },
  { title: 'cut dragged: work in a frame, ms', valuesOf: ({ drags }) => drags.frames, decimals: 1 },
  { title: 'cut dragged: work in the busiest frame, ms', valuesOf: ({ drags }) => drags.busiest },
  { title: 'pointer on another area: work, ms', valuesOf: ({ hover }) => hover, decimals: 1 },
  { title: 'pan and zoom: longest task, ms', valuesOf: ({ movement }) => movement.longest },
  {
    title: 'pan and zoom: the same by the clock, ms',
    valuesOf: ({ movement }) => movement.longestOnClock,
  },
];

/** Medians of all maps in one view with so many areas, a column for each. */
export function sideBySide(measured: readonly Measured[]): string {
  const table = [
    ['Median', ...measured.map(({ subject }) => subject)],
    ...rows.map((row) => [row.title, ...measured.map((one) => medianText(row, one))]),
  ];
  return markdownTable(table);
}

function medianText({ valuesOf, decimals = 0 }: Row, measured: Measured): string {
  const values = valuesOf(measured);
  return values.length === 0 ? '–' : spreadOf(values).median.toFixed(decimals);
}

/** The first row is the head. */
export function markdownTable(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
