import { expect, test } from 'vitest';
import { documentTitle } from './name-document.ts';

test('the data stand before the product; without data the product stands alone', () => {
  expect(documentTitle('Berlin', 'Quartieratlas')).toBe('Berlin – Quartieratlas');
  expect(documentTitle(undefined, 'Quartieratlas')).toBe('Quartieratlas');
});
