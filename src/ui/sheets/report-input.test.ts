import { expect, test } from 'vitest';
import { shownQuarters } from '../../state/shown-quarters.fixture.ts';
import type { ReviewHead } from '../../state/record/review-head.ts';
import type { ReviewPlan } from '../../project/file/review-plan.ts';
import { Person } from '../../review/entry/made-entry.fixture.ts';
import { logOf } from '../../review/log/log.ts';
import { standingOf } from '../../review/standing/standing.ts';
import { sightOf } from '../desk/desk-sight.ts';
import { reportFacts, type ReportInput } from './report-input.ts';
import { areaNames, chainOf } from './sheet-input.ts';

const plan: ReviewPlan = {
  id: 'kleinstadt',
  outcomes: ['confirmed', 'not-confirmed'],
  reasons: [{ key: 'near-cut' }],
  fourEyes: { share: 0, seed: '', notSteady: false },
  blind: true,
  offices: [],
  fields: [],
};

function inputOf(keys: readonly string[], author: string, ...people: Person[]): ReportInput {
  const log = logOf(
    'kleinstadt',
    people.flatMap(({ entries }) => entries),
  );
  const standings = standingOf(log.entries, { fourEyes: new Set(['0300']) });
  return {
    shown: shownQuarters(),
    language: 'de',
    plan,
    prints: undefined,
    chains: log.chains,
    made: new Date('2026-11-30'),
    head: { author, queue: { keys, filter: {}, fingerprint: 'f' } } as unknown as ReviewHead,
    entries: log.entries.length,
    standings,
    sight: (key) => sightOf(standings.get(key), { author, blind: true, today: '2026-11-30' }),
    list: undefined,
  };
}

test('of four neighbourhoods one is decided, one in conflict, one open and one hidden: a blind second opinion sees nothing of it', () => {
  const [weber, arnold] = [new Person('Weber', 'a'), new Person('Arnold', 'b')];
  weber.decide({ neighbourhood: '0102', reasons: ['near-cut', 'own'] });
  weber.decide({ neighbourhood: '0200' });
  arnold.decide({ neighbourhood: '0200', outcome: 'not-confirmed' });
  arnold.decide({ neighbourhood: '0300', note: 'geheim' });
  const input = inputOf(['0102', '0200', '0300', '0400'], 'Weber', weber, arnold);
  const facts = reportFacts(input);
  expect(facts.progress.total).toBe(4);
  expect(facts.progress.byState).toMatchObject({
    settled: 1,
    'in-conflict': 1,
    'waits-for-second': 1,
    open: 1,
  });
  expect(facts.decided).toMatchObject([
    { key: '0102', outcome: 'bestätigt', reasons: 'Werte knapp an der Grenze; own' },
  ]);
  const [conflict] = facts.conflicts;
  expect(conflict?.outcome).toBe('nicht bestätigt | bestätigt');
  expect(facts.hidden).toBe(1);
  expect(JSON.stringify([facts.decided, facts.conflicts])).not.toContain('0300');
  expect(facts.agreement.pairs).toBe(1);
});

test('a chain is found by author and device, of a forked one the longest end; areas that are gone stand with their keys alone', () => {
  const [weber, twin] = [new Person('Weber', 'a'), new Person('Weber', 'a')];
  const first = weber.decide();
  weber.decide({ note: 'zweiter' });
  twin.decide({ note: 'anderer' });
  const { chains } = logOf('kleinstadt', [...weber.entries, ...twin.entries]);
  expect(chains).toHaveLength(2);
  expect(chainOf(chains, first)?.count).toBe(2);
  const shown = shownQuarters();
  const [area] = shown.dataset.areas;
  expect(areaNames({ shown }, [area?.id ?? '', '9999'])).toBe(`${area?.name} (${area?.id}), 9999`);
});
