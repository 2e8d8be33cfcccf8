import { expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { errorsOf, projectOf } from '../small-project.fixture.ts';

const wrong = (review: object) =>
  errorsOf({ review }).map(({ column, expected }: DiagnosticEntry) => `${column}: ${expected}`);

test('a project that says nothing of the review has five outcomes, seven reasons, six fields of action and no second look', () => {
  const { review } = projectOf({});
  expect(review.outcomes).toHaveLength(5);
  expect(review.reasons).toHaveLength(7);
  expect(review.fields.map(({ key }) => key)).toEqual([
    'housing',
    'surroundings',
    'social',
    'education',
    'economy',
    'participation',
  ]);
  expect(review).toMatchObject({
    fourEyes: { share: 0, seed: '', notSteady: false },
    blind: false,
    offices: [],
  });
});

test('reasons, offices and fields of the project take the place of the usual ones; outcomes keep the order of the desk', () => {
  const { review } = projectOf({
    review: {
      id: 'monitoring-2024',
      outcomes: ['unclear', 'confirmed'],
      reasons: [{ key: 'site', label: { de: 'Baustelle', en: 'Building site' } }, { key: 'b-2' }],
      offices: ['Amt 1'],
      fields: [{ key: 'sport', label: 'Sport' }],
    },
  });
  expect(review.id).toBe('monitoring-2024');
  expect(review.outcomes).toEqual(['confirmed', 'unclear']);
  expect(review.reasons).toEqual([
    { key: 'site', label: { de: 'Baustelle', en: 'Building site' } },
    { key: 'b-2' },
  ]);
  expect(review.offices).toEqual(['Amt 1']);
  expect(review.fields).toEqual([{ key: 'sport', label: { de: 'Sport' } }]);
});

test('the second opinion is blind wherever four eyes are asked for, unless the project says otherwise', () => {
  const of = (review: object) => projectOf({ review }).review.blind;
  expect(of({ fourEyes: { share: 20, seed: '2024' } })).toBe(true);
  expect(of({ fourEyes: { notSteady: true } })).toBe(true);
  expect(of({ fourEyes: { notSteady: true }, blind: false })).toBe(false);
});

test('a share without its seed, a share above 100, a key with capitals and one that comes twice are named with their places', () => {
  expect(wrong({ fourEyes: { share: 20 } })).toEqual(['review.fourEyes: share and seed']);
  expect(wrong({ fourEyes: { share: 101, seed: 'a' } })).toEqual(['review.fourEyes.share: ≤ 100']);
  expect(wrong({ reasons: [{ key: 'Near' }] })).toEqual(['review.reasons[0].key: a-z, 0-9, -']);
  expect(wrong({ fields: [{ key: 'a' }, { key: 'a' }] })).toEqual(['review.fields: unique']);
  expect(wrong({ outcomes: ['maybe'] })[0]).toContain('review.outcomes[0]: "confirmed"');
});
