import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersRound } from '../../state/four-quarters.fixture.ts';
import { hasStatistic, statisticParts } from './method-statistics.ts';

const german = textsOf('de');
const idsOf = (changes: Partial<typeof quarters>) =>
  statisticParts({ ...quarters, ...changes }, german).map(({ id }) => id);

test('two rounds add the change, a rent the alternatives, groups four measures of their places', () => {
  const plain = idsOf({});
  const added = (changes: Partial<typeof quarters>) =>
    idsOf(changes).filter((id) => !plain.includes(id));
  const [share] = quarters.indicators;
  if (!share) throw new Error('the quarters have a share');
  expect(added({ rounds: [quartersRound, { ...quartersRound, id: '2021' }] })).toEqual(['change']);
  expect(
    added({ indicators: [...quarters.indicators, { ...share, id: 'rent', role: 'rent' }] }),
  ).toEqual(['rent-alternatives']);
  expect(added({ groups: [{ id: 'a', label: { de: 'A' }, share: 'share' }] })).toEqual([
    'segregation',
    'location-quotient',
    'lorenz',
    'spread',
  ]);
});

test('a band or a direction adds the early hints; a status index counts only where no file delivers it', () => {
  const [share] = quarters.indicators;
  if (!share) throw new Error('the quarters have a share');
  const withShare = (changes: Partial<typeof share>) => ({
    ...quarters,
    indicators: [{ ...share, ...changes }],
    statusIndex: 'share',
  });
  expect(hasStatistic(withShare({ band: [0, 30] }), 'warnings')).toBe(true);
  expect(hasStatistic(withShare({ direction: 'down' }), 'warnings')).toBe(true);
  expect(hasStatistic(withShare({}), 'warnings')).toBe(false);
  expect(hasStatistic(withShare({}), 'status-index')).toBe(true);
  expect(hasStatistic(withShare({ source: 'a.csv' }), 'status-index')).toBe(false);
});

test('with one indicator there are no pairs', () => {
  const one = { ...quarters, indicators: quarters.indicators.slice(0, 1) };
  expect([hasStatistic(quarters, 'pair'), hasStatistic(one, 'pair')]).toEqual([true, false]);
});

test('neighbourhoods end at the border of the district, or at none, as the data say', () => {
  const endOf = (changes: Partial<typeof quarters>) =>
    statisticParts({ ...quarters, ...changes }, german).find(({ id }) => id === 'clusters')?.facts;
  expect(endOf({})).toEqual([['Quartiere enden hier', 'an der Grenze des Bezirks']]);
  expect(endOf({ neighbourhoodsWithin: 'none' })).toEqual([
    ['Quartiere enden hier', 'an keiner Grenze: sie reichen über Bezirke hinweg'],
  ]);
});
