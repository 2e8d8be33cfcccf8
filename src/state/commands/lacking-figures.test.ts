import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { analyseRound } from '../../analysis/classes/analyse-round.ts';
import { judge } from '../../analysis/rule/coincidence.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { FiguresAnswer } from '../../opening/given-figures.ts';
import type { Atlas } from '../../opening/atlas.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import { quarters, quartersResult, quartersRound, quartersRule } from '../four-quarters.fixture.ts';
import { choiceIn, wishIn } from '../shown/wish.ts';
import { shownIn } from '../shown/shown.ts';
import { createAtlasStore } from '../store/atlas-store.ts';
import { UrlWriter } from '../url/url-writer.ts';
import { settingsFromQuery } from '../url/url.ts';
import { changing, choosing } from './choosing.ts';
import { exporting } from './exporting.ts';
import { Questions } from './questions.ts';

afterEach(() => vi.unstubAllGlobals());

/** The figures of 2021 are those of 2024; the page has none of them at the beginning. */
const before: Round = { ...quartersRound, id: '2021' };
const whole: Dataset = { ...quarters, rounds: [quartersRound, before] };
const unread: Round = { ...before, columns: {}, pending: ['share', 'base'] };

beforeEach(() => {
  vi.stubGlobal('document', { hidden: true });
  vi.stubGlobal('window', {
    setTimeout: (): number => 0,
    clearTimeout: (): void => undefined,
    history: { pushState: (): void => undefined, replaceState: (): void => undefined },
    location: { search: '', href: 'http://127.0.0.1/atlas/?lang=de&round=2021' },
  });
});

/** A page with a server of figures that can be down, and a worker that can fail. */
function page(query = '', dataset: Dataset = { ...quarters, rounds: [quartersRound, unread] }) {
  const { store, write } = createAtlasStore(settingsFromQuery(query, 'de'));
  const classing = { method: 'septiles', weight: 'population' } as const;
  const atlas = {
    dataset,
    classing,
    rule: quartersRule,
    geometry: { extent: undefined },
    textRanks: {},
  } as unknown as Atlas;
  const server = { isUp: false, asked: 0, isWorking: true, isQuick: true };
  const caller = {
    fetchFigures: (): Promise<FiguresAnswer> => {
      server.asked += 1;
      if (server.isUp)
        return Promise.resolve({ ok: true, round: before, joins: [], diagnostics: [] });
      const diagnostic = { kind: 'file-empty', severity: 'error', file: 'figures-2021' } as const;
      return Promise.resolve({ ok: false, diagnostics: [diagnostic] });
    },
    analyse: (round: string) => Promise.resolve(analyseRound(whole, round, classing)),
    judge: async (question: { round: string; rule: typeof quartersRule }) => {
      if (!server.isQuick) await new Promise((resolve) => setTimeout(resolve, 1000));
      return server.isWorking
        ? Promise.resolve(
            judge(
              whole,
              analyseRound(whole, question.round, classing),
              question.rule,
              quartersRule,
            ),
          )
        : Promise.reject(new Error('out of memory'));
    },
    exportStudies: () => Promise.resolve({}),
  } as unknown as AtlasCaller;
  const questions = new Questions(store, write, caller);
  const url = new UrlWriter(() => store.live.settings);
  const basis = { store, write, caller, url, questions };
  const commands = { ...choosing(basis, changing(basis)), ...exporting(basis) };
  write({ atlas, load: 1, result: quartersResult() });
  shownIn(store.live);
  return { store, server, questions, commands };
}

/** Until all answers have come. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

const roundOnScreen = ({ store }: ReturnType<typeof page>): string | undefined =>
  shownIn(store.live)?.round.id;

test('a round that cannot be had: 2024 stays on screen, 2021 is a wish that is coming and then has failed', async () => {
  const here = page();
  const { store, commands } = here;
  commands.show({ round: '2021' });
  expect(wishIn(store.live)).toMatchObject({ state: 'coming', round: '2021' });
  await settled();
  expect(roundOnScreen(here)).toBe('2024');
  expect(wishIn(store.live)).toMatchObject({ state: 'failed', lacks: 'figures', round: '2021' });
  const shown = shownIn(store.live);
  if (!shown) throw new Error('nothing is shown');
  expect(choiceIn(store.live, shown).round).toBe('2024');
});

test('trying again brings it: the wish is on screen and no wish any more', async () => {
  const here = page();
  const { store, server, questions, commands } = here;
  commands.show({ round: '2021' });
  await settled();
  server.isUp = true;
  questions.retry();
  await settled();
  expect([roundOnScreen(here), wishIn(store.live), store.live.failedFigures.length]).toEqual([
    '2021',
    undefined,
    0,
  ]);
});

test('a wish that failed is given up; chosen once more it is asked for once more', async () => {
  const { store, server, commands } = page();
  commands.show({ round: '2021' });
  await settled();
  commands.giveUpWish();
  expect([store.live.settings.round, wishIn(store.live)]).toEqual(['2024', undefined]);
  const { asked } = server;
  commands.show({ round: '2021' });
  await settled();
  expect(server.asked).toBeGreaterThan(asked);
});

test('while a round cannot be had, a moved rule is judged in the round on screen', async () => {
  const here = page();
  const { store, commands } = here;
  commands.show({ round: '2021' });
  await settled();
  const share = { indicator: 'share', kind: 'value-at-least', cut: 49, frame: 'all' } as const;
  commands.change({ rule: { all: [share] } });
  await settled();
  // No quarter has a share of 49.
  expect(store.live.result?.judgement).toMatchObject({
    question: { round: '2024', rule: { all: [share] } },
    summary: { flagged: 0 },
  });
  expect(wishIn(store.live)).toMatchObject({ round: '2021', hasOtherRule: false });
});

test('an indicator that cannot be had: the one before stays, and follows the rule', async () => {
  const half: Round = {
    ...quartersRound,
    columns: { ...quartersRound.columns },
    pending: ['rent'],
  };
  const rent = { id: 'rent', label: { de: 'Miete' }, role: 'other', unit: 'euro' } as const;
  const dataset: Dataset = {
    ...quarters,
    indicators: [...quarters.indicators, rent],
    rounds: [half],
  };
  const { store, commands } = page('', dataset);
  commands.show({ indicator: 'rent' });
  await settled();
  expect(shownIn(store.live)?.indicator.id).toBe('share');
  expect(wishIn(store.live)).toMatchObject({ state: 'failed', indicator: { id: 'rent' } });
  const base = { indicator: 'base', kind: 'value-at-least', cut: 5, frame: 'all' } as const;
  commands.change({ rule: { all: [base] } });
  await settled();
  expect(shownIn(store.live)?.result.judgement.question.rule).toEqual({ all: [base] });
  commands.change({ rule: { all: [base, { ...base, indicator: 'rent' }] } });
  await settled();
  expect(wishIn(store.live)).toMatchObject({ state: 'failed', hasOtherRule: true });
  expect(store.live.result?.judgement.question.rule).toEqual({ all: [base] });
});

test('a rule that the worker fails to judge is a wish that has failed, until it is answered', async () => {
  const { store, server, questions, commands } = page();
  server.isWorking = false;
  commands.change({ rule: { all: quartersRule.all.slice(0, 1) } });
  await settled();
  expect(wishIn(store.live)).toMatchObject({
    state: 'failed',
    lacks: 'answer',
    hasOtherRule: true,
    round: undefined,
  });
  server.isWorking = true;
  questions.retry();
  await settled();
  expect([wishIn(store.live), store.live.unanswered]).toEqual([undefined, undefined]);
});

test('a rule that is judged for more than a tenth of a second is a wish that is coming, until it is answered', async () => {
  vi.useFakeTimers();
  const { store, server, commands } = page();
  server.isQuick = false;
  commands.change({ rule: { all: quartersRule.all.slice(0, 1) } });
  vi.advanceTimersByTime(99);
  expect(wishIn(store.live)).toBeUndefined();
  vi.advanceTimersByTime(1);
  const expected = { state: 'coming', lacks: 'answer', hasOtherRule: true, round: undefined };
  expect(wishIn(store.live)).toMatchObject(expected);
  vi.advanceTimersByTime(1000);
  await settled();
  expect([wishIn(store.live), store.live.isAnswerLate]).toEqual([undefined, false]);
  vi.useRealTimers();
});

test('an export tells of the round on screen; the link, too', async () => {
  const { commands } = page();
  commands.show({ round: '2021' });
  await settled();
  const material = await commands.exportMaterial();
  expect(material).toMatchObject({ ok: true, input: { analysis: { round: '2024' } } });
  expect(new URL(commands.link()).searchParams.get('round')).toBe('2024');
});

test('an export without its figures says which file could not be had', async () => {
  const half: Round = { ...quartersRound, pending: ['rent'] };
  const { commands } = page('', { ...quarters, rounds: [half] });
  const material = await commands.exportMaterial();
  expect(material).toMatchObject({ ok: false, reason: expect.stringContaining('figures-2021') });
});
