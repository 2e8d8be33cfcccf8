import { expect, test } from 'vitest';
import type { Atlas } from '../../opening/atlas.ts';
import { quarters, quartersResult, quartersRule } from '../four-quarters.fixture.ts';
import { createAtlasStore } from '../store/atlas-store.ts';
import type { Notice } from '../store/atlas-state.ts';
import { settingsFromQuery } from '../url/url.ts';
import { asking } from './asking.ts';
import type { CommandBasis } from './command-basis.ts';
import { NoticeEnds } from './notice-ends.ts';

function page(ends: Notice['ends']) {
  const { store, write } = createAtlasStore(settingsFromQuery('?round=2021', 'de'));
  new NoticeEnds(store, write);
  const classing = { method: 'septiles', weight: 'population' } as const;
  const atlas = { dataset: quarters, classing, rule: quartersRule } as unknown as Atlas;
  write({ atlas, load: 1, result: quartersResult() });
  write({ notice: { tone: 'warning', text: 'something', ends } });
  const choose = (query: string): void => write({ settings: settingsFromQuery(query, 'de') });
  return { store, write, choose, isSaid: () => store.live.notice !== undefined };
}

const same = '?round=2021';

test('what was done, or could not be, is over with the next choice, not with a moved map or another tab', () => {
  const { choose, isSaid } = page({ with: 'choice' });
  choose(`${same}&map=9.00/52.0000/13.0000&pane=table`);
  expect(isSaid()).toBe(true);
  choose(`${same}&area=0104`);
  expect(isSaid()).toBe(false);
});

test('that a link names a year there is not is over when a year is chosen, not when an area is', () => {
  const { choose, isSaid } = page({ with: 'settings', names: ['round'] });
  choose(`${same}&area=0104`);
  expect(isSaid()).toBe(true);
  choose('?round=2024&area=0104');
  expect(isSaid()).toBe(false);
});

test('that figures are lacking is over when they have come, or when nobody wishes for them', () => {
  const failedFigures = [{ round: '2021' }];
  const come = page({ with: 'figures' });
  come.write({ failedFigures });
  expect(come.isSaid()).toBe(true);
  come.write({ failedFigures: [] });
  expect(come.isSaid()).toBe(false);
  const unwished = page({ with: 'figures' });
  unwished.write({ failedFigures });
  unwished.choose('?round=2024');
  expect(unwished.isSaid()).toBe(false);
});

test('that nothing was answered is over with the answer', () => {
  const { store, write, isSaid } = page({ with: 'answer' });
  const rule = { all: quartersRule.all.slice(0, 1) };
  write({ settings: { ...store.live.settings, round: '2024', rule } });
  const { question } = quartersResult().judgement;
  write({ unanswered: { ...question, rule }, notice: undefined });
  write({ notice: { tone: 'warning', text: 'cut off', ends: { with: 'answer' } } });
  expect(isSaid()).toBe(true);
  write({ unanswered: undefined });
  expect(isSaid()).toBe(false);
});

test('that there were warnings is over when the report is opened; in another language no message stays', () => {
  const { store, write, choose, isSaid } = page({ with: 'report' });
  choose('?round=2024&area=0104');
  expect(isSaid()).toBe(true);
  const questions = { figures: { needAll: () => undefined } };
  asking({ store, write, questions } as unknown as CommandBasis).needReport();
  expect(isSaid()).toBe(false);
  const other = page({ with: 'report' });
  other.choose(`${same}&lang=en`);
  expect(other.isSaid()).toBe(false);
});
