import { expect, test } from 'vitest';
import { draftOf, Person } from '../entry/made-entry.fixture.ts';
import { newBasisOf } from './new-basis.ts';
import type { PresentFigures } from './other-figures.ts';
import { standingOf } from './standing.ts';

const { members, evidence } = draftOf();
const [share] = evidence.conditions;
if (!share) throw new Error('the draft has a condition');
const unchanged: PresentFigures = Object.freeze({ members, conditions: evidence.conditions });

/** The new basis of a log in which Weber has decided these neighbourhoods, 0102 and 0103 each. */
function basisOf(present: Readonly<Record<string, PresentFigures>>) {
  const weber = new Person('Weber', 'a');
  for (const neighbourhood of ['0102', '0200', '0300']) weber.decide({ neighbourhood });
  const { entries } = weber;
  return {
    entries,
    basis: newBasisOf(standingOf(entries).values(), new Map(Object.entries(present))),
  };
}

test('equal areas and values: the decisions stay, whatever class and cut they have now', () => {
  const conditions = [{ ...share, class: '7', cut: '≥ 25 %' }];
  const same = { members: members.toReversed(), conditions };
  const { basis } = basisOf({
    '0102': unchanged,
    '0200': same,
    '0300': unchanged,
    '0400': unchanged,
  });
  expect(basis).toEqual({ same: ['0102', '0200', '0300'], others: [], gone: [] });
});

test('other values and other areas: the entry with both side by side, and none is dropped', () => {
  const present = {
    '0102': { members, conditions: [{ ...share, mean: '29' }] },
    '0200': { members: ['0103', '0104'], conditions: [share] },
  };
  const { entries, basis } = basisOf(present);
  expect(basis.others).toEqual([
    {
      key: '0102',
      entry: entries[0],
      joined: [],
      left: [],
      figures: [{ indicator: 'share', before: share, now: { ...share, mean: '29' } }],
    },
    { key: '0200', entry: entries[1], joined: ['0104'], left: ['0102'], figures: [] },
  ]);
  expect([basis.same, basis.gone]).toEqual([[], ['0300']]);
});

test('an indicator that the rule did not know then stands there with nothing before', () => {
  const further = { ...share, indicator: 'jobs' };
  const present = { '0102': { members, conditions: [share, further] } };
  expect(basisOf(present).basis.others[0]?.figures).toEqual([
    { indicator: 'jobs', before: undefined, now: further },
  ]);
});
