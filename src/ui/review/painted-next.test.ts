import { expect, test } from 'vitest';
import { shownQuarters } from '../../state/shown-quarters.fixture.ts';
import { quarters } from '../../state/four-quarters.fixture.ts';
import { cardPaintings } from './painted-next.ts';

const tell = (shown: Parameters<typeof cardPaintings>[0]): string[] =>
  cardPaintings(shown).map(
    ({ indicator, with: other, isShown }) =>
      `${indicator.id}${other ? ` × ${other.id}` : ''}${isShown ? ' *' : ''}`,
  );

test('a rule about share and base has three pictures: each alone, and both together; one of them is shown', () => {
  expect(tell(shownQuarters())).toEqual(['share *', 'base', 'share × base']);
  expect(tell(shownQuarters({ paint: 'bivariate' }))).toEqual(['share', 'base', 'share × base *']);
  const [, base] = quarters.indicators;
  expect(tell(shownQuarters({ indicator: base! }))).toEqual(['share', 'base *', 'share × base']);
  // Any other picture is none of the three: the next one is the first.
  expect(tell(shownQuarters({ paint: 'flags' }))).toEqual(['share', 'base', 'share × base']);
});
