import { expect, test } from 'vitest';
import type { Cluster, Clusters } from '../../analysis/space/clusters.ts';
import { quarters, quartersResult, quartersRule } from '../../state/four-quarters.fixture.ts';
import { studyQuestionIn } from '../../state/shown/study-question.ts';
import { initialState, type AtlasState, type AtlasStore } from '../../state/store/atlas-state.ts';
import { settingsFromQuery } from '../../state/url/url.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { studyKey } from '../../studies/studies.ts';
import { stepsIn } from './neighbourhood-steps.ts';
import { StepMaker } from './step-maker.ts';
import { saidOfSteps } from './step-words.ts';

/** Am Güterbahnhof and Straße 12 of Nord (shares 48 and 33.3) hang together; Öhringer Weg of Mitte (12.5) stands alone. */
const pair: Cluster = {
  key: '0101',
  municipalities: ['Nord'],
  areas: [1, 2],
  population: 2500,
  name: 'Am Güterbahnhof',
  others: 1,
};
const alone: Cluster = {
  key: '0103',
  municipalities: ['Mitte'],
  areas: [0],
  population: 1000,
  name: 'Öhringer Weg',
  others: 0,
};
const clusters: Clusters = { list: [pair, alone], clusterOf: Int32Array.of(1, 0, 0, -1) };

const result = quartersResult();
const classing = { method: 'septiles', weight: 'population' } as const;
const atlas = { dataset: quarters, rule: quartersRule, classing, textRanks: true };

function asked(query: string, language: Language = 'de'): AtlasState {
  const state = initialState(settingsFromQuery(query, language));
  return { ...state, atlas, result, load: 1 } as unknown as AtlasState;
}

function answered(state: AtlasState, found: Partial<Clusters> = {}): AtlasState {
  const key = studyKey('clusters', studyQuestionIn(state) ?? never());
  const answer = { asked: key, answered: key, result: { ...clusters, ...found } };
  return { ...state, studies: { clusters: answer } } as unknown as AtlasState;
}

function never(): never {
  throw new Error('nothing is on screen');
}

const stepsOf = (query: string) => stepsIn(answered(asked(query))) ?? never();
const keysOf = (query: string) => stepsOf(query).list.map(({ key }) => key);
const said = (query: string) => {
  const { text, order } = saidOfSteps(answered(asked(query))) ?? never();
  return [text, order];
};

test('steps begin with most people, follow the chosen one or that of the chosen area, and go round about', () => {
  const { list, place, ahead } = stepsOf('');
  expect([list.length, place, ahead(1)?.key, ahead(-1)?.key]).toEqual([2, 0, '0101', '0103']);
  expect([ahead(3)?.key, ahead(-2)?.key]).toEqual(['0101', '0101']);
  expect(stepsOf('area=0104').place).toBe(1);
  expect(stepsOf('area=0104').ahead(1)?.key).toBe('0103');
  expect(stepsOf('neighbourhood=0103').ahead(1)?.key).toBe('0101');
  expect(stepsOf('area=0102').place).toBe(0);
});

test('where the list of neighbourhoods is in sight, steps follow its order and filters, and say so', () => {
  expect(keysOf('study=clusters&with.order.clusters=-name')).toEqual(['0103', '0101']);
  expect(said('study=clusters&with.order.clusters=-name')).toEqual([
    '2 Quartiere',
    'nach „Quartier“ absteigend',
  ]);
  expect(said('study=clusters')).toEqual(['2 Quartiere', 'größte zuerst']);
  expect(said('study=clusters&with.where=nord&with.least=2&neighbourhood=0101')).toEqual([
    '1 von 1',
    'größte zuerst, gefiltert: „nord“, ab 2 Gebieten',
  ]);
  expect(said('study=clusters&municipality=Mitte')).toEqual(['1 Quartier in Mitte', '']);
  expect(said('study=clusters&with.where=xyz')[0]).toBe('Kein Quartier entspricht den Filtern.');
  expect(saidOfSteps(answered(asked('study=clusters&with.order.clusters=key', 'en')))?.order).toBe(
    'by ‘Key’, ascending',
  );
});

test('where the table of areas is in sight, steps follow the first row of each neighbourhood, as sorted and filtered', () => {
  // Ascending the first row is Öhringer Weg with 12.5, descending Am Güterbahnhof with 48.
  expect(keysOf('sort=share')).toEqual(['0103', '0101']);
  expect(keysOf('sort=-share')).toEqual(['0101', '0103']);
  expect(said('sort=share')[1]).toBe('nach „Anteil“ aufsteigend');
  // With the text alone Straße 12 is a row, and its neighbourhood the only one.
  expect(keysOf('sort=share&text=straße')).toEqual(['0101']);
  expect(said('text=straße&neighbourhood=0101')).toEqual([
    '1 von 1',
    'größte zuerst, gefiltert: „straße“',
  ]);
  expect(said('show=flagged')[1]).toBe('größte zuerst');
  expect(said('show=missing')).toEqual([
    'Kein Quartier entspricht den Filtern.',
    'größte zuerst, gefiltert: mit fehlenden Werten',
  ]);
  // A base that is withheld or missing stands last, whichever way.
  expect(keysOf('sort=base')).toEqual(['0103', '0101']);
  expect(keysOf('sort=-base&text=straße')).toEqual(['0101']);
  // What the filters of the other list limit is not in sight.
  expect(keysOf('with.where=xyz')).toEqual(['0101', '0103']);
});

test('where nobody knows which areas touch, each marked area is a step of its own, in the same orders', () => {
  const singles = [pair, alone].map((one) => ({ ...one, areas: one.areas.slice(0, 1) }));
  const apart = answered(asked('sort=share&area=0101'), { list: singles, touchUnknown: true });
  expect(stepsIn(apart)?.knowledge).toBe('apart');
  expect(saidOfSteps(apart)).toMatchObject({
    unit: 'areas',
    text: '2 von 2',
    order: 'nach „Anteil“ aufsteigend',
  });
});

test('until the neighbourhoods of what is on screen are known, the number is that of the sentence, or they are awaited', () => {
  expect(saidOfSteps(asked(''))?.text).toBe('Die Quartiere werden bestimmt …');
  const counted = {
    ...result,
    judgement: { ...result.judgement, summary: { ...result.judgement.summary, neighbourhoods: 3 } },
  };
  // The answer is that of two neighbourhoods under the rule before.
  const before = answered(asked(''));
  const rule = { all: quartersRule.all.slice(0, 1) };
  const judgement = { ...counted.judgement, question: { ...counted.judgement.question, rule } };
  const now = { ...before, result: { ...counted, judgement } };
  expect(saidOfSteps(now)).toMatchObject({ text: '3 Quartiere', order: '', canStep: true });
});

test('two steps on and one back before the neighbourhoods are known are one step once they are; a choice meanwhile ends them', () => {
  let live = asked('');
  const listeners = new Set<() => void>();
  const store = {
    get live() {
      return live;
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as AtlasStore;
  const write = (next: AtlasState): void => {
    live = next;
    for (const listener of listeners) listener();
  };
  const went: string[] = [];
  const steps = new StepMaker({
    neighbourhood: ({ key }) => went.push(key),
    area: (index) => went.push(`area ${index}`),
    markedArea: (direction) => went.push(`marked ${direction}`),
  });
  steps.step(store, 1);
  steps.step(store, 1);
  steps.step(store, -1);
  expect(went).toEqual([]);
  write(answered(live));
  expect([went, listeners.size]).toEqual([['0101'], 0]);

  write(asked(''));
  steps.step(store, 1);
  write(asked('area=0103'));
  write(answered(live));
  expect([went, listeners.size]).toEqual([['0101'], 0]);
});
