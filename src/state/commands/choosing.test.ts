import { expect, test } from 'vitest';
import type { Cluster, Clusters } from '../../analysis/space/clusters.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { quarters, quartersResult, quartersRule } from '../four-quarters.fixture.ts';
import { createAtlasStore } from '../store/atlas-store.ts';
import type { History } from '../url/url-writer.ts';
import { paneIn } from '../url/pane.ts';
import { settingsFromQuery } from '../url/url.ts';
import { shownIn } from '../shown/shown.ts';
import { studyQuestionIn } from '../shown/study-question.ts';
import { studyKey } from '../../studies/studies.ts';
import { changing, choosing } from './choosing.ts';
import type { CommandBasis } from './command-basis.ts';
import { tableCommands } from './table.ts';

const classing = { method: 'septiles', weight: 'population' };
const atlas = { dataset: quarters, classing, rule: quartersRule } as unknown as Atlas;

/** Commands whose address is a list of the areas that were written into it. */
function page() {
  const { store, write } = createAtlasStore(settingsFromQuery('', 'de'));
  write({ atlas, load: 1, result: quartersResult() });
  const written: [area: string | undefined, history: History][] = [];
  const tab = (): string => paneIn(store.live.settings);
  const url = {
    write: ({ area }: { area?: string }, history: History) => written.push([area, history]),
    flush: () => undefined,
  };
  const questions = { follow: () => undefined };
  const basis = { store, write, url, questions } as unknown as CommandBasis;
  const change = changing(basis);
  const commands = { ...choosing(basis, change), ...tableCommands(basis, change) };
  return { store, write, tab, written, commands };
}

test('a click hands over the place of an area; the address keeps its key', () => {
  const { store, written, commands } = page();
  commands.choose(2);
  expect(store.live.settings.area).toBe('0104');
  expect(written).toEqual([['0104', 'push']]);
});

test('choosing the same area again is no step in the history', () => {
  const { written, commands } = page();
  commands.choose(2);
  commands.choose(2);
  commands.choose(undefined);
  commands.choose(undefined);
  expect(written).toEqual([
    ['0104', 'push'],
    [undefined, 'push'],
  ]);
});

test('a step goes to a marked quarter and says which one', () => {
  const { store, commands } = page();
  // Am Güterbahnhof alone has a share of at least 30 and a base of at least 5.
  expect(commands.step(1)).toBe(1);
  expect(store.live.settings.area).toBe('0101');
});

test('an option that is taken back stands nowhere any more', () => {
  const { store, commands } = page();
  commands.setOptions({ x: 'share', y: 'base' });
  commands.setOptions({ x: undefined }, 'replace');
  expect(store.live.settings.options).toEqual({ y: 'base' });
});

test('the methods page is opened by a step, and no other one leads from part to part', () => {
  const { store, written, commands } = page();
  commands.openMethods('rule');
  commands.openMethods('classes');
  expect(store.live.settings.methods).toBe('classes');
  expect(written.map(([, history]) => history)).toEqual(['push', 'replace']);
});

test('choosing an area opens its tab, also from another one and again; only the area is a step', () => {
  const { tab, written, commands } = page();
  commands.openPane('table');
  commands.choose(2);
  expect(tab()).toBe('area');
  commands.openPane('table');
  commands.choose(2);
  expect(tab()).toBe('area');
  expect(written.map(([, history]) => history)).toEqual(['replace', 'push', 'replace', 'replace']);
});

test('what only picks a dot out leaves the tab of the diagram open, and so does the ground of the map', () => {
  const { tab, commands } = page();
  commands.choose(2, 'table');
  expect(tab()).toBe('table');
  commands.choose(undefined);
  expect(tab()).toBe('table');
});

test('the tab that a link opens by itself is not written into it', () => {
  const { store, commands } = page();
  commands.choose(2);
  commands.openPane('rule');
  expect(store.live.settings.pane).toBe('rule');
  commands.openPane('area');
  expect(store.live.settings.pane).toBeUndefined();
});

test('a municipality takes the place of the chosen area, and an area that of the municipality', () => {
  const { store, commands } = page();
  commands.choose(2);
  commands.chooseMunicipality('Mitte');
  expect(store.live.settings).toMatchObject({ area: undefined, place: 'Mitte' });
  commands.choose(1);
  expect(store.live.settings).toMatchObject({ area: '0101', place: undefined });
  commands.pickPlace({ municipality: 'Nord' });
  expect(store.live.settings).toMatchObject({
    area: undefined,
    place: 'Nord',
    filter: { municipality: 'Nord' },
  });
  commands.choose(undefined);
  expect(store.live.settings.place).toBeUndefined();
});

test('of a Land that was found nothing is chosen, and an area elsewhere is no more', () => {
  const { store, commands } = page();
  commands.choose(2);
  commands.pickPlace({ land: 'Nordland' });
  expect(store.live.settings).toMatchObject({
    area: undefined,
    place: undefined,
    filter: { land: 'Nordland', municipality: undefined },
  });
});

/** Am Güterbahnhof (2,000 people) and Straße 12 (500) hang together; their key is the lower one, 0101. */
const pair: Cluster = {
  key: '0101',
  municipalities: ['Nord'],
  areas: [1, 2],
  population: 2500,
  name: 'Am Güterbahnhof',
  others: 1,
};
const pairs: Clusters = { list: [pair], clusterOf: Int32Array.of(-1, 0, 0, -1) };

/** The page with the answer to the question on screen, or to another one. */
function pageWithPair(isCurrent = true) {
  const made = page();
  const asked = studyQuestionIn(made.store.live);
  const answered = isCurrent && asked ? studyKey('clusters', asked) : 'another question';
  const answer = { asked: answered, answered, result: pairs, progress: undefined };
  made.write({ studies: { clusters: { ...answer, failure: undefined } } });
  return made;
}

test('a neighbourhood takes the place of an area and of a municipality, and is one step in the history', () => {
  const { store, written, commands, tab } = pageWithPair();
  commands.chooseMunicipality('Mitte');
  commands.chooseNeighbourhood('0101');
  commands.chooseNeighbourhood('0101');
  expect(store.live.settings).toMatchObject({
    area: undefined,
    neighbourhood: '0101',
    place: undefined,
  });
  expect(written.map(([, history]) => history)).toEqual(['push', 'push']);
  expect(tab()).toBe('area');
  commands.choose(undefined);
  expect(store.live.settings.neighbourhood).toBeUndefined();
});

test('one key leads from quarter 0104 to its neighbourhood 0101 and back to 0104; from a link to the most people', () => {
  const { store, commands } = pageWithPair();
  commands.choose(2);
  expect(commands.turnUnit()).toEqual([1, 2]);
  expect(store.live.settings.neighbourhood).toBe('0101');
  expect(commands.turnUnit()).toEqual([2]);
  expect(store.live.settings.area).toBe('0104');
  const other = pageWithPair();
  other.commands.chooseNeighbourhood('0101');
  expect(other.commands.turnUnit()).toEqual([1]);
});

test('from a quarter that lies in no neighbourhood, and from nothing, there is no such way', () => {
  const { store, commands } = pageWithPair();
  expect(commands.turnUnit()).toBeUndefined();
  commands.choose(0);
  expect(commands.turnUnit()).toBeUndefined();
  expect(store.live.settings.area).toBe('0103');
});

test('what is on screen says whether the chosen neighbourhood is there, awaited, or which one has its area now', () => {
  const chosen = (key: string, made = pageWithPair()) => {
    made.commands.chooseNeighbourhood(key);
    return shownIn(made.store.live)?.neighbourhood;
  };
  expect(chosen('0101')).toMatchObject({ cluster: pair, place: 0, isAwaited: false });
  expect(chosen('0101', pageWithPair(false))).toMatchObject({ cluster: pair, isAwaited: true });
  expect(chosen('0104')).toMatchObject({ cluster: undefined, successor: pair, isAwaited: false });
  expect(chosen('0103')).toMatchObject({ cluster: undefined, successor: undefined });
  expect(chosen('0101', page())).toMatchObject({ cluster: undefined, isAwaited: true });
});
