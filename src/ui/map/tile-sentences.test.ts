import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { tileSentences } from './tile-sentences.ts';

test('three parts failed for two reasons: each is said once, in the order they came', () => {
  expect(tileSentences(['network', 'missing', 'network'], textsOf('de'))).toBe(
    '3 Teile der Karte fehlen oder sind gröber gezeichnet: Der Server war nicht zu erreichen. Die Kartendatei enthält sie nicht. Tabelle, Regel und alle Zahlen sind vollständig.',
  );
});

test('a single part is one part, in both languages', () => {
  expect(tileSentences(['broken'], textsOf('de'))).toMatch(/^Ein Teil der Karte fehlt/);
  const { tiles } = textsOf('en').level;
  expect(tileSentences(['broken'], textsOf('en'))).toBe(
    `${tiles.failed(1)} ${tiles.broken} ${tiles.rest}`,
  );
});
