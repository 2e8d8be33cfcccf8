import { expect, test } from 'vitest';
import type { ReviewHead } from '../../state/record/review-head.ts';
import { initialDesk } from '../desk/desk-state.ts';
import { wholeQueue, type QueuePick } from '../desk/desk-lists.ts';
import type { Desk } from '../desk/desk.ts';
import { sightOf } from '../desk/desk-sight.ts';
import { pickedKeys } from './picked-keys.ts';

test('what the queue shows is printed: all three, those of a Land, and none that is agreed', () => {
  const head = { queue: { keys: ['c', 'a', 'b'] } } as unknown as ReviewHead;
  const rows = ['a', 'b', 'c'].map((key) => ({
    cluster: { key },
    lands: key === 'c' ? ['Heidemark'] : ['Tannenau'],
  }));
  const list = { rows } as unknown as NonNullable<Desk['list']>;
  const looking = { author: 'A', blind: true, today: '2026-11-30' };
  const picked = (pick: QueuePick): readonly string[] =>
    pickedKeys({
      state: { ...initialDesk, head, pick },
      list,
      sight: () => sightOf(undefined, looking),
    });
  expect(picked(wholeQueue)).toEqual(['c', 'a', 'b']);
  expect(picked({ list: '', land: 'Tannenau' })).toEqual(['a', 'b']);
  expect(picked({ list: 'open', land: 'Heidemark' })).toEqual(['c']);
  expect(picked({ list: 'agreed', land: '' })).toEqual([]);
});
