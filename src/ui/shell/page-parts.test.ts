import { expect, test } from 'vitest';
import { initialState } from '../../state/store/atlas-state.ts';
import { settingsFromQuery } from '../../state/url/url.ts';
import type { Pane } from '../../state/url/settings.ts';
import { pageParts } from './page-parts.ts';

const state = initialState(settingsFromQuery('', 'de'));
const loading = { ...state, progress: { step: 'fetch', total: 1, done: 0 } as const };
const wideScreen = { isNarrow: false, pane: 'legend', wide: false } as const;
const before = { ...wideScreen, isShown: false, mayHavePanes: false };
const shown = { ...wideScreen, isShown: true, mayHavePanes: true };

test('before there are data the page invites, without a map', () => {
  expect(pageParts(state, before)).toMatchObject({ hasMap: false, hasPanes: false, isEmpty: true });
});

test('while the first atlas is read its map is made ready behind the page that says so', () => {
  expect(pageParts(loading, before)).toMatchObject({
    hasMap: true,
    hasPanes: false,
    isEmpty: true,
  });
});

test('the panes come a frame after the map', () => {
  expect(pageParts(state, { ...shown, mayHavePanes: false })).toMatchObject({
    hasMap: true,
    hasPanes: false,
    isEmpty: true,
  });
  expect(pageParts(state, shown)).toMatchObject({ hasMap: true, hasPanes: true, isEmpty: false });
});

test('panes that were there do not stand around a map without anything to show', () => {
  expect(pageParts(state, { ...shown, isShown: false }).hasPanes).toBe(false);
});

test('behind four tabs the legend is folded in three; on a wide screen only where a person folds it', () => {
  const folded = (['legend', 'rule', 'area', 'table'] as readonly Pane[]).map(
    (pane) => pageParts(state, { ...shown, isNarrow: true, pane }).isLegendFolded,
  );
  expect(folded).toEqual([false, true, true, true]);
  expect(pageParts(state, { ...shown, pane: 'table' }).isLegendFolded).toBe(false);
  expect(pageParts(state, { ...shown, wide: true }).isLegendFolded).toBe(true);
});

test('a folded legend makes the map wide, but not where the table stands alone', () => {
  const table = { ...state, settings: { ...state.settings, view: 'table' as const } };
  expect(pageParts(state, { ...shown, wide: true }).isWide).toBe(true);
  expect(pageParts(table, { ...shown, wide: true }).isWide).toBe(false);
});

test('the band stands above made-up data as soon as the project has said so', () => {
  expect(pageParts(state, before).isFictional).toBe(false);
  expect(pageParts({ ...loading, preview: { fictional: true } }, before).isFictional).toBe(true);
  expect(pageParts({ ...loading, preview: { fictional: false } }, before).isFictional).toBe(false);
});
