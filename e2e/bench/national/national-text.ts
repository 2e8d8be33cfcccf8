import { findingsTable } from '../findings-table.ts';
import type { ViewName } from './camera.ts';
import { growthTable } from './growth.ts';
import type { Measured } from './measure-subject.ts';
import { goalsOf } from './national-goals.ts';
import { sideBySide } from './side-by-side.ts';

/** Everything that was measured as Markdown: side by side, the goals, the growth. */
export function nationalText(measured: readonly Measured[]): string {
  const sizes = [...new Set(measured.map(({ areas }) => areas))];
  const tables = sizes.flatMap((size) =>
    (['national', 'city'] satisfies ViewName[]).flatMap((view) => {
      const own = measured.filter((one) => one.areas === size && one.view === view);
      const title = `${size.toLocaleString('en')} areas, ${view} view`;
      return own.length === 0 ? [] : [title, sideBySide(own)];
    }),
  );
  const goals = goalsOf(measured);
  return [
    ...tables,
    ...(goals.length === 0 ? [] : [findingsTable(goals)]),
    ...(sizes.length < 2
      ? []
      : ['Growth with the number of areas (medians)', growthTable(measured)]),
    'By default the atlas shows municipalities below zoom 8, which is the national view from 11,000 areas on.\n' +
      '"On screen" is by the clock, drawing in software included; pictures are read back, and the last one must be the one at rest (98 % of its pixels; edges drawn anew on a canvas differ). ' +
      'Work is time of the processor on the main thread, measured while nothing is read back.',
  ].join('\n\n');
}
