import { expect, test } from 'vitest';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { textsOf } from '../../i18n/texts.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { classRange } from './class-range.ts';

test('ranges of neighbouring classes meet without overlapping, and empty classes say so', () => {
  // 1,000 people at 12.5 %, 500 at 33.3 %, 2,000 at 48 %: breaks 12.5, 12.5, 33.3, 48, 48, 48
  const classification = quartersResult().analysis.classifications['share'];
  const ranges = classification?.entries.map((entry) =>
    classRange(entry, classification, textsOf('de').legend, (value) =>
      formatNumber('de', value, 1),
    ),
  );
  expect(quarters.areas).toHaveLength(4);
  expect(classification?.breaks).toEqual([12.5, 12.5, 33.3, 48, 48, 48]);
  expect(ranges).toEqual([
    'genau 12,5',
    'keine Gebiete',
    'über 12,5 bis 33,3',
    'über 33,3 bis 48,0',
    'keine Gebiete',
    'keine Gebiete',
    'keine Gebiete',
  ]);
});
