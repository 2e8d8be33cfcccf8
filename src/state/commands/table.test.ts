import { expect, test } from 'vitest';
import { createAtlasStore } from '../store/atlas-store.ts';
import { noFilter } from '../url/settings.ts';
import { settingsFromQuery } from '../url/url.ts';
import type { CommandBasis } from './command-basis.ts';
import { changing } from './choosing.ts';
import { tableCommands } from './table.ts';

function page(query: string) {
  const { store, write } = createAtlasStore(settingsFromQuery(query, 'de'));
  const url = { write: () => undefined };
  const basis = { store, write, url, questions: { follow: () => undefined } } as unknown;
  const commands = tableCommands(basis as CommandBasis, changing(basis as CommandBasis));
  return { ...commands, write, store, position: () => store.live.settings.position };
}

const there = { zoom: 6, latitude: 51, longitude: 10 };
const inNord = { ...noFilter, land: 'Nord' };

test('once the lists are limited to no Land any more, the map is where it was before the first of them', () => {
  const { filterLists, mapMoved, position } = page('map=6/51/10');
  filterLists(inNord);
  mapMoved({ ...there, zoom: 9 }, true);
  filterLists({ ...noFilter, land: 'Süd' });
  filterLists({ ...noFilter, land: 'Süd', text: 'Mitte' });
  expect(position()).toEqual({ ...there, zoom: 9 });
  filterLists({ ...noFilter, text: 'Mitte' });
  expect(position()).toEqual(there);
});

test('where somebody has moved the map since it went to a Land, nothing leads it back', () => {
  const { filterLists, mapMoved, pickPlace, position } = page('map=6/51/10');
  const elsewhere = { ...there, latitude: 48 };
  filterLists(inNord);
  mapMoved({ ...there, zoom: 9 }, true);
  mapMoved(elsewhere, false);
  filterLists(noFilter);
  expect(position()).toEqual(elsewhere);
  // A Land that the search has found is one, too; on the way from it to the next somebody moved the map.
  pickPlace({ land: 'Nord' });
  mapMoved({ ...there, zoom: 9 }, true);
  mapMoved(there, false);
  filterLists({ ...noFilter, land: 'Süd' });
  mapMoved({ ...there, zoom: 10 }, true);
  filterLists(noFilter);
  expect(position()).toEqual(there);
  // What a link names beside a Land was chosen by somebody.
  const link = page('land=Nord&map=6/51/10');
  link.filterLists(noFilter);
  expect(link.position()).toEqual(there);
});

test('a link that opens with a Land leads back to the whole map, and a filter of words leaves the map alone', () => {
  const link = page('land=Nord');
  expect(link.position()).toBe('area');
  link.filterLists(noFilter);
  expect(link.position()).toBeUndefined();
  const words = page('map=6/51/10');
  words.filterLists({ ...noFilter, text: 'Mitte' });
  words.filterLists(noFilter);
  expect(words.position()).toEqual(there);
});

test('the neighbourhoods of a municipality are listed without the filters before, in their order, and the way back is kept', () => {
  const { showNeighbourhoods, filterLists, store, position } = page(
    'map=6/51/10&text=x&view=map&with.least=5&with.order.clusters=-mean1',
  );
  showNeighbourhoods('Nord');
  const { filter, options, study, view } = store.live.settings;
  expect(filter).toEqual({ ...noFilter, municipality: 'Nord' });
  expect(options).toEqual({ 'order.clusters': '-mean1' });
  expect([study, view]).toEqual(['clusters', 'split']);
  filterLists(noFilter);
  expect(position()).toEqual(there);
});
