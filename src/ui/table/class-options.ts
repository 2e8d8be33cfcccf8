import type { Classification } from '../../analysis/classes/classification.ts';
import type { Texts } from '../../i18n/de/de.ts';

/** The classes the table can be limited to: any, each one, and none. */
export interface ClassOption {
  /** As the filter names it; undefined: any, 0: without a class. */
  readonly value: number | undefined;
  readonly text: string;
}

export function classOptions(
  { entries }: Pick<Classification, 'entries'>,
  { table }: Texts,
): ClassOption[] {
  return [
    { value: undefined, text: table.anyClass },
    ...entries.map((entry) => ({ value: entry.class, text: `${table.class} ${entry.class}` })),
    { value: 0, text: table.noClass },
  ];
}
