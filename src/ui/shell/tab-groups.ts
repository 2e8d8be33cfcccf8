import type { Texts } from '../../i18n/de/de.ts';
import type { ViewId } from '../../studies/studies.ts';

/** The tabs below the map in groups, by what they are about. */

/** Id of the tab of the table of areas. */
export const areasTab = 'areas';

export type TabId = ViewId | typeof areasTab;

/** In the order in which a reader asks: which ones, how do they compare, how are groups spread, what changes. */
const groups: readonly (readonly [keyof Texts['frame']['groups'], readonly TabId[]])[] = [
  ['lists', ['areas', 'municipalities', 'clusters']],
  ['indicators', ['compare', 'scatter', 'index']],
  ['people', ['spread', 'lorenz']],
  ['time', ['change', 'warnings']],
];

export interface TabGroup<Tab> {
  readonly title: string;
  readonly tabs: readonly Tab[];
}

/** Every tab in its group, in the order of the groups; a group without a tab is left out. */
export function groupTabs<Tab extends { readonly id: TabId }>(
  tabs: readonly Tab[],
  { frame }: Texts,
): TabGroup<Tab>[] {
  return groups.flatMap(([group, ids]) => {
    const own = ids.flatMap((id) => tabs.filter((tab) => tab.id === id));
    return own.length === 0 ? [] : [{ title: frame.groups[group], tabs: own }];
  });
}
