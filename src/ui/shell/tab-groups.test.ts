import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { studyViews } from '../studies/study-views.ts';
import { areasTab, groupTabs } from './tab-groups.ts';

const german = textsOf('de');

test('the table of areas and nine views stand in four groups, each of them once', () => {
  const tabs = [{ id: areasTab } as const, ...studyViews.map(({ id }) => ({ id }))];
  const groups = groupTabs(tabs, german);
  expect(groups.map(({ title, tabs: own }) => [title, own.map(({ id }) => id)])).toEqual([
    ['Listen', ['areas', 'municipalities', 'clusters']],
    ['Merkmale', ['compare', 'scatter', 'index']],
    ['Gruppen', ['spread', 'lorenz']],
    ['Zeit', ['change', 'warnings']],
  ]);
  expect(groups.flatMap((group) => group.tabs)).toHaveLength(tabs.length);
});

test('a group without a view is left out: one round, no groups of people', () => {
  const tabs = [{ id: areasTab }, { id: 'clusters' }, { id: 'compare' }] as const;
  expect(groupTabs(tabs, german).map(({ title }) => title)).toEqual(['Listen', 'Merkmale']);
});
