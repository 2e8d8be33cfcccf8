import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { ruleSentence } from './rule-sentence.ts';

test('one of four areas is marked, in which 2,000 of 3,500 people live', () => {
  const german = ruleSentence(quarters, quartersResult(), textsOf('de'));
  expect(german).toMatch(/^1 von 4 Gebieten/);
  expect(german).toContain('2.000');
  expect(ruleSentence(quarters, quartersResult(), textsOf('en'))).toContain('2,000');
});

test('a rule that nothing meets says 0 of 4, and how many fewer than by default', () => {
  const none = quartersResult({
    all: [{ indicator: 'share', frame: 'all', kind: 'value-at-least', cut: 99 }],
  });
  expect(ruleSentence(quarters, none, textsOf('de'))).toMatch(/^0 von 4 Gebieten/);
});
