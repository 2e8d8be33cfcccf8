import { max } from 'd3-array';
import type { Spread } from '../../analysis/municipalities/spread.ts';
import type { Area } from '../../areas/dataset.ts';
import type { Group } from '../../areas/group.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText } from '../../i18n/texts.ts';
import type { StudyColumn } from './study-column.ts';

/** A group and how its members spread over classes, as a row of a table. */
export interface SpreadRow {
  readonly label: string;
  readonly spread: Spread;
}

/** The answer of a study with the names of the groups. */
export function spreadRows(
  answer: readonly { readonly group: string; readonly spread: Spread }[],
  groups: readonly Group[],
  language: Language,
): SpreadRow[] {
  return answer.flatMap(({ group, spread }) => {
    const found = groups.find(({ id }) => id === group);
    return found ? [{ label: shownText(language, found.label), spread }] : [];
  });
}

/** The group, and for every class the share of its members in percent. */
export function spreadColumns(
  classes: number,
  { study }: Texts,
  language: Language,
): StudyColumn<SpreadRow>[] {
  return [
    { label: study.spread.group, value: ({ label }) => label },
    ...Array.from({ length: classes }, (_, at): StudyColumn<SpreadRow> => {
      const share = ({ spread }: SpreadRow): number | undefined => {
        const one = spread.shares?.[at];
        return one === undefined ? undefined : 100 * one;
      };
      return {
        label: `${study.spread.class} ${at + 1}`,
        value: share,
        text: (row) => {
          const percent = share(row);
          return percent === undefined
            ? study.noValue
            : formatValue(language, percent, 'percent', 1);
        },
        isNumber: true,
      };
    }),
  ];
}

/** The most classes that a group is spread over. */
export function mostClasses(rows: readonly SpreadRow[]): number {
  return max(rows, ({ spread }) => spread.shares?.length ?? 0) ?? 0;
}

/** For each group whose members are not all known by class: how many are not, and in how many areas the group is unknown. */
export function spreadNotes(rows: readonly SpreadRow[], { study }: Texts): string[] {
  return rows
    .filter(({ spread }) => spread.withoutClass > 0 || spread.unknownAreas > 0)
    .map(({ label, spread }) =>
      study.spread.without(label, spread.withoutClass, spread.unknownAreas),
    );
}

/** The locations that areas name, in the order of their letters. */
export function locationsOf(areas: readonly Area[]): string[] {
  const found = new Set(areas.map(({ location }) => location));
  return [...found].filter((one) => one !== undefined).sort();
}
