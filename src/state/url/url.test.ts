import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rule } from '../../analysis/question/rule.ts';
import { areaId } from '../../areas/area-id.ts';
import { defaultSort, noFilter, type Settings } from './settings.ts';
import { paneIn } from './pane.ts';
import { hasUnreadableRule, queryOf, settingsFromQuery } from './url.ts';

const rule = fc.record({
  all: fc.array(
    fc.record({
      indicator: fc.string({ minLength: 1 }),
      kind: fc.constantFrom('class-at-least', 'value-at-most', 'times-mean-at-least'),
      cut: fc.integer({ min: 1, max: 7 }),
      frame: fc.constantFrom('all', 'land', 'municipality'),
    }),
    { maxLength: 3 },
  ),
}) as fc.Arbitrary<Rule>;

const text = fc.string({ minLength: 1 });
const settings: fc.Arbitrary<Settings> = fc.record({
  project: fc.option(text, { nil: undefined }),
  local: fc.option(text, { nil: undefined }),
  language: fc.constantFrom('de', 'en'),
  indicator: fc.option(text, { nil: undefined }),
  round: fc.option(text, { nil: undefined }),
  classing: fc.option(
    fc.record({ method: fc.constant('septiles'), weight: fc.constantFrom('population', 'areas') }),
    { nil: undefined },
  ),
  ramp: fc.option(text, { nil: undefined }),
  rule: fc.option(rule, { nil: undefined }),
  area: fc.constant(undefined),
  neighbourhood: fc.constant(undefined),
  place: fc.constant(undefined),
  filter: fc.record(
    {
      text: fc.string(),
      show: fc.constantFrom('all', 'flagged', 'undecidable', 'near-miss', 'missing', 'suppressed'),
      class: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }),
      land: text,
      municipality: text,
      inView: fc.constant(true),
    },
    { requiredKeys: ['text', 'show', 'class'] },
  ),
  sort: fc.record({
    column: text.filter((column) => !column.startsWith('-')),
    descending: fc.boolean(),
  }),
  study: fc.option(text, { nil: undefined }),
  paint: fc.option(text, { nil: undefined }),
  options: fc.dictionary(
    text.filter((name) => name !== '__proto__'),
    text,
  ),
  view: fc.constantFrom('split', 'map', 'table'),
  pane: fc.option(fc.constantFrom('legend', 'rule', 'area', 'table'), { nil: undefined }),
  position: fc.option(
    fc.record({
      zoom: fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100),
      latitude: fc.integer({ min: -900_000, max: 900_000 }).map((parts) => parts / 10_000),
      longitude: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((parts) => parts / 10_000),
    }),
    { nil: undefined },
  ),
  hide: fc.uniqueArray(fc.integer({ min: 0, max: 20 })),
  methods: fc.option(text, { nil: undefined }),
}) as fc.Arbitrary<Settings>;

const chosen = fc.oneof(
  // A key of blanks alone is none.
  text.filter((key) => areaId(key) !== '').map((key) => ({ area: areaId(key) })),
  fc.record({ neighbourhood: text }),
  fc.record({ place: fc.option(text, { nil: undefined }) }),
);

test('whatever is on screen, its link brings the same screen back', () => {
  fc.assert(
    fc.property(settings, chosen, (others, choice) => {
      const shown = { ...others, ...choice };
      const back = settingsFromQuery(`?${queryOf(shown)}`, 'de');
      expect(back).toEqual({ ...shown, pane: back.pane });
      expect(paneIn(back)).toBe(paneIn(shown));
    }),
  );
});

test.each([
  ['', 'legend', 'lang=de'],
  ['area=0101', 'area', 'lang=de&area=0101'],
  ['study=lorenz', 'table', 'lang=de&study=lorenz'],
  ['view=table', 'table', 'lang=de&view=table'],
  ['study=lorenz&area=0101', 'area', 'lang=de&area=0101&study=lorenz'],
  ['area=0101&pane=table', 'table', 'lang=de&area=0101&pane=table'],
  ['area=0101&pane=area', 'area', 'lang=de&area=0101'],
  ['neighbourhood=0101', 'area', 'lang=de&neighbourhood=0101'],
  ['pane=panel', 'legend', 'lang=de'],
])('the link "%s" opens the tab %s, and only another one is written', (query, pane, written) => {
  const read = settingsFromQuery(query, 'de');
  expect(paneIn(read)).toBe(pane);
  expect(queryOf(read)).toBe(written);
});

test('a link with an area and no place of the map looks at the area, unless it says the whole map', () => {
  const positionOf = (query: string) => settingsFromQuery(query, 'de').position;
  expect(positionOf('area=0101')).toBe('area');
  expect(positionOf('area=0101&map=x')).toBe('area');
  expect(positionOf('area=0101&map=all')).toBeUndefined();
  expect(positionOf('')).toBeUndefined();
  expect(positionOf('map=9//')).toBeUndefined();
  expect(queryOf(settingsFromQuery('area=0101&map=all', 'de'))).toBe('lang=de&area=0101&map=all');
});

test('a rule in a link names indicator, kind, cut and frame of each condition', () => {
  const query =
    '?rule=migrant-share~class-at-least~6~all+status-index~value-at-least~0.58~municipality';
  expect(settingsFromQuery(query, 'de').rule).toEqual({
    all: [
      { indicator: 'migrant-share', kind: 'class-at-least', cut: 6, frame: 'all' },
      { indicator: 'status-index', kind: 'value-at-least', cut: 0.58, frame: 'municipality' },
    ],
  });
});

test('an empty query means the defaults, and the defaults write nothing but the language', () => {
  const shown = settingsFromQuery('', 'de');
  expect(shown.filter).toEqual(noFilter);
  expect(shown.sort).toEqual(defaultSort);
  expect(shown.view).toBe('split');
  expect(queryOf(shown)).toBe('lang=de');
});

test('rubbish in a link falls back to the defaults one by one', () => {
  const query =
    '?lang=fr&classing=quantile&rule=a~b&class=12&show=everything&view=globe&map=99/200/x&area=';
  expect(settingsFromQuery(query, 'en')).toEqual(settingsFromQuery('', 'en'));
});

test('a rule that cannot be read is told from no rule and from a rule without conditions', () => {
  expect(hasUnreadableRule('?rule=high')).toBe(true);
  expect(hasUnreadableRule('?rule=a~class-at-least~6~all')).toBe(false);
  expect(hasUnreadableRule('?rule=')).toBe(false);
  expect(hasUnreadableRule('?area=0101')).toBe(false);
});

test('anything at all can stand in the address bar', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(settingsFromQuery(query, 'de').language).toMatch(/^(de|en)$/);
    }),
  );
});

test('hidden layers of points are counted from 1 in a link, and what is no number is passed over', () => {
  const settings = settingsFromQuery('hide=1+3,x,0,3', 'de');
  expect(settings.hide).toEqual([0, 2]);
  expect(queryOf(settings)).toContain('hide=1+3');
  expect(queryOf(settingsFromQuery('', 'de'))).not.toContain('hide');
});

test('a class cut in a link is a whole number from 1 to 7, a value cut any number', () => {
  const ruleOf = (text: string) => settingsFromQuery(`?rule=${text}`, 'de').rule?.all[0]?.cut;
  expect(ruleOf('a~class-at-least~99.5~all')).toBeUndefined();
  expect(ruleOf('a~class-at-least~7~all')).toBe(7);
  expect(ruleOf('a~value-at-least~-99.5~all')).toBe(-99.5);
});

test('a link names an area or a municipality; of both the area holds, and the map looks at what is named', () => {
  const read = (query: string) => {
    const { area, place, position } = settingsFromQuery(query, 'de');
    return [area, place, position];
  };
  expect(read('?area=0101&place=Nord')).toEqual(['0101', undefined, 'area']);
  expect(read('?place=Nord')).toEqual([undefined, 'Nord', 'area']);
  expect(read('?place=Nord&map=all')).toEqual([undefined, 'Nord', undefined]);
  expect(paneIn(settingsFromQuery('?place=Nord', 'de'))).toBe('area');
});

test('a link names one thing: an area before a neighbourhood before a municipality, and the map looks at it', () => {
  const read = (query: string) => {
    const { area, neighbourhood, place, position } = settingsFromQuery(query, 'de');
    return [area, neighbourhood, place, position];
  };
  expect(read('?area=0101&neighbourhood=0102&place=Nord')).toEqual([
    '0101',
    undefined,
    undefined,
    'area',
  ]);
  expect(read('?neighbourhood=0102&place=Nord')).toEqual([undefined, '0102', undefined, 'area']);
  expect(read('?neighbourhood=0102&map=all')).toEqual([undefined, '0102', undefined, undefined]);
  expect(read('?neighbourhood=')).toEqual([undefined, undefined, undefined, undefined]);
  expect(queryOf(settingsFromQuery('?neighbourhood=0102&map=all', 'de'))).toBe(
    'lang=de&neighbourhood=0102&map=all',
  );
});

test('a link that limits the lists to a Land looks at it, unless it says where, or the whole map', () => {
  const positionOf = (query: string) => settingsFromQuery(query, 'de').position;
  expect(positionOf('land=Seenmark')).toBe('area');
  expect(positionOf('municipality=Nord')).toBe('area');
  expect(positionOf('land=Seenmark&map=all')).toBeUndefined();
  expect(queryOf(settingsFromQuery('land=Seenmark&map=all', 'de'))).toBe(
    'lang=de&land=Seenmark&map=all',
  );
});
