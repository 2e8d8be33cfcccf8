import { expect, test } from 'vitest';
import { bivariate } from '../../analysis/pairs/bivariate.ts';
import { axesOf } from '../../analysis/pairs/axes.ts';
import { bivariatePainting } from '../../cartography/paintings/bivariate-painting.ts';
import type { Rule } from '../../analysis/question/rule.ts';
import { absenceCode } from '../../cartography/paintings/area-paint.ts';
import type { PictureName } from '../../project/file/picture-names.ts';
import { quarters, quartersResult, quartersRound, quartersRule } from '../four-quarters.fixture.ts';
import { settingsFromQuery } from '../url/url.ts';
import { municipalityStates } from './municipality-map.ts';
import { paintFor, paintingIn } from './paintings.ts';

const classing = { method: 'septiles', weight: 'population' } as const;

function shownFirst(
  query: string,
  { rule = quartersRule, picture }: { rule?: Rule; picture?: PictureName } = {},
): string {
  const atlas = { dataset: quarters, classing, rule, ...(picture && { picture }) };
  return paintingIn(atlas, settingsFromQuery(query, 'de'))?.id ?? 'classes';
}

test('a rule about share and base is first shown with both; one about the share alone with its values', () => {
  expect(shownFirst('')).toBe('bivariate');
  expect(shownFirst('', { rule: { all: quartersRule.all.slice(0, 1) } })).toBe('classes');
  // Two cuts of one indicator are about one indicator.
  const [share] = quartersRule.all;
  expect(shownFirst('', { rule: { all: [share!, { ...share!, cut: 60 }] } })).toBe('classes');
});

test('who chooses an indicator, its classes or its colours sees these, and a link names any picture', () => {
  for (const query of ['indicator=base', 'classing=septiles-areas', 'ramp=PuBu', 'paint=classes']) {
    expect(shownFirst(query), query).toBe('classes');
  }
  expect(shownFirst('indicator=base&paint=bivariate')).toBe('bivariate');
  expect(shownFirst('paint=flags')).toBe('flags');
  // What these data do not have is said, and the first picture is shown.
  expect(shownFirst('paint=rainbow')).toBe('bivariate');
});

test('a project says what is shown first, and a link has the last word', () => {
  expect(shownFirst('', { picture: 'classes' })).toBe('classes');
  expect(shownFirst('', { picture: 'flags' })).toBe('flags');
  expect(shownFirst('paint=bivariate', { picture: 'classes' })).toBe('bivariate');
});

test('the address keeps a picture only where another one comes first', () => {
  const atlas = { dataset: quarters, classing, rule: quartersRule };
  expect(paintFor(atlas, settingsFromQuery('', 'de'), 'bivariate')).toBeUndefined();
  expect(paintFor(atlas, settingsFromQuery('', 'de'), 'classes')).toBe('classes');
  expect(paintFor(atlas, settingsFromQuery('indicator=base', 'de'), 'classes')).toBeUndefined();
});

test('a district has the colour of its own share and base, by the thirds of its quarters', () => {
  const result = quartersResult();
  const axes = axesOf(quarters, quartersRule, {});
  const study = bivariate(quarters, { round: '2024', classing }, axes!);
  // 1,000 people at 12.5, 500 at 33.3, 2,000 at 48: a third of the 3,500 is reached at 33.3, two thirds at 48.
  expect(study.x.breaks).toEqual([33.3, 48]);
  expect(study.y.breaks).toEqual([2, 9]);
  const { share: x, base: y } = quartersRound.columns;
  const painting = bivariatePainting(study, [x!, y!], 'light');
  const shown = {
    dataset: quarters,
    round: quartersRound,
    result,
    indicator: quarters.indicators[0]!,
    classification: result.analysis.classifications['share']!,
    paint: 'bivariate',
    painting,
  } as const;
  const states = municipalityStates(shown);
  // Mitte: 12.5 and 2, both lowest. Nord: (2000 · 48 + 500 · 33.3) / 2500 = 45.06, between, and 9, the base of one quarter.
  expect([...(states?.classes ?? [])]).toEqual([1, 5]);
  expect([...(states?.absences ?? [])]).toEqual([absenceCode.none, absenceCode.none]);
});
