import { expect, test } from 'vitest';
import type { Rule } from '../../analysis/question/rule.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { quarters, quartersResult, quartersRule } from '../four-quarters.fixture.ts';
import { createAtlasStore } from '../store/atlas-store.ts';
import { settingsFromQuery } from '../url/url.ts';
import { shownIn } from './shown.ts';

const settings = settingsFromQuery('?area=0104', 'de');
const atlas = {
  dataset: quarters,
  classing: { method: 'septiles', weight: 'population' },
  rule: quartersRule,
} as unknown as Atlas;

function page() {
  const { store, write } = createAtlasStore(settings);
  write({ atlas, load: 1, result: quartersResult() });
  // Somebody shows every snapshot as soon as it is there.
  store.subscribe(() => shownIn(store.live));
  shownIn(store.live);
  return { store, write };
}

/** The rule of the quarters with another cut of the share. */
function ruleFrom(cut: number): Rule {
  return {
    ...quartersRule,
    all: [
      { indicator: 'share', kind: 'value-at-least', cut, frame: 'all' },
      ...quartersRule.all.slice(1),
    ],
  };
}

const markedOf = (shown: ReturnType<typeof shownIn>): number[] => [
  ...(shown?.result.judgement.flags ?? []),
];

test('the chosen area 0104 is the third of four', () => {
  const { store } = page();
  expect(shownIn(store.live)?.index).toBe(2);
});

test('a moved cut is shown live alone; at rest, map and panes get the same object', () => {
  const { store, write } = page();
  const before = shownIn(store.settled);
  write({ isCutMoving: true });
  // Only quarter 0101 has a share of 48; from 49 on no quarter is marked.
  write({ settings: { ...settings, rule: ruleFrom(49) }, result: quartersResult(ruleFrom(49)) });
  expect(shownIn(store.settled)).toBe(before);
  expect(markedOf(shownIn(store.settled))[1]).toBe(markedOf(before)[1]);
  expect(markedOf(shownIn(store.live))[1]).toBe(0);
  expect(markedOf(before)[1]).not.toBe(0);
  write({ isCutMoving: false });
  expect(shownIn(store.settled)).toBe(shownIn(store.live));
});

test('what does not touch the screen leaves it the same object', () => {
  const { store, write } = page();
  const before = shownIn(store.live);
  write({ notice: { tone: 'done', ends: { with: 'choice' }, text: 'saved' } });
  expect(shownIn(store.live)).toBe(before);
});
