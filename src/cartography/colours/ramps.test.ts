import { readFileSync } from 'node:fs';
import { formatHex } from 'culori';
import { describe, expect, test } from 'vitest';
import { sharedFile } from '../../shared-data.fixture.ts';
import { lightness, lightnessAndHue, smallestStep, views } from '../colour-views.fixture.ts';
import { darkMap } from './map-theme.ts';
import {
  darkRamps,
  isRampId,
  rampFor,
  rampIn,
  rampLength,
  rampOf,
  ramps,
  rampsWith,
} from './ramps.ts';

describe.each(ramps)('ramp $id', ({ id, colours }) => {
  test('has seven colours written as #rrggbb', () => {
    expect(colours).toHaveLength(rampLength);
    for (const colour of colours) expect(colour).toBe(formatHex(colour));
  });

  test('runs from light to dark', () => {
    const values = colours.map(lightness);
    expect(values).toEqual([...values].sort((one, other) => other - one));
    expect(new Set(values).size).toBe(rampLength);
  });

  test.each(Object.keys(views))('keeps neighbouring classes 5 apart for %s vision', (name) => {
    const view = views[name] ?? lightnessAndHue;
    expect(smallestStep(colours, view)).toBeGreaterThanOrEqual(5);
  });

  test.skipIf(!sharedFile('oracles/accessibility/ramps7.json'))(
    'has the colours and distances measured before (needs ../shared)',
    () => {
      const measured = measuredRamp(id);
      if (measured === undefined) return expect(id).toBe('Greys');
      expect(colours).toEqual(measured.colors);
      for (const [name, distance] of Object.entries(measured.adjacent_min_dE2000)) {
        const view = views[name] ?? lightnessAndHue;
        expect(smallestStep(colours, view)).toBeCloseTo(distance, 1);
      }
    },
  );
});

describe.each([3, 4, 5, 6, 7, 8, 9])('for %i classes', (classes) => {
  test.each(rampsWith(classes))('%s keeps neighbouring classes 5 apart for every viewer', (id) => {
    const { colours: own } = rampOf(id, classes);
    expect(own).toHaveLength(classes);
    for (const view of Object.values(views)) {
      expect(smallestStep(own, view)).toBeGreaterThanOrEqual(5);
    }
  });

  test('every role has a ramp with a colour for each class', () => {
    expect(rampFor('migrant-share', classes).colours).toHaveLength(classes);
  });
});

describe.each(darkRamps)('ramp $id on the dark page', ({ id, colours }) => {
  test('runs from dark to bright, so that high values stand out', () => {
    const values = colours.map(lightness);
    expect(values).toEqual([...values].sort((one, other) => one - other));
    expect(new Set(values).size).toBe(rampLength);
    expect(values.at(-1)).toBeGreaterThan(85);
  });

  test.each([3, 4, 5, 6, 7, 8, 9])(
    'keeps each of %i classes 5 apart from its neighbours and from the ground, for every viewer',
    (classes) => {
      if (!rampsWith(classes).includes(id)) return;
      const own = rampOf(id, classes, 'dark').colours;
      expect(own).toHaveLength(classes);
      for (const view of Object.values(views)) {
        expect(smallestStep([darkMap.paper, ...own], view)).toBeGreaterThanOrEqual(5);
      }
    },
  );
});

test('a ramp is the same one on both grounds, the other way round', () => {
  expect(rampOf('BuPu', 7, 'dark').colours).toEqual(rampOf('BuPu', 7).colours.toReversed());
  expect(rampIn('Greys', 'rent', 5, 'dark')).toEqual(rampOf('Greys', 5, 'dark'));
  expect(rampFor('migrant-share', 9, 'dark').id).toBe('cividis');
});

test('eight classes are told apart by cividis and viridis, nine by cividis alone', () => {
  expect(rampsWith(8)).toEqual(['cividis', 'viridis']);
  expect(rampsWith(9)).toEqual(['cividis']);
  expect(rampIn('BuPu', 'rent', 9).id).toBe('cividis');
  expect(rampIn('Greys', 'rent', 5)).toEqual(rampOf('Greys', 5));
});

test('one class has a colour in the middle, two have the ends', () => {
  expect(rampOf('BuPu', 1).colours).toHaveLength(1);
  expect(rampOf('cividis', 2).colours).toHaveLength(2);
  expect(rampOf('cividis', 0).colours).toEqual([]);
});

test('shares, the economic base and rents differ in their ramp, and none is alarming', () => {
  expect(rampFor('migrant-share').id).toBe('BuPu');
  expect(rampFor('economic-base').id).toBe('PuBu');
  expect(rampFor('rent').id).toBe('YlGnBu');
});

test('a ramp name from a link is taken only if it is offered', () => {
  expect(isRampId('cividis')).toBe(true);
  expect(isRampId('Reds')).toBe(false);
  expect(isRampId('__proto__')).toBe(false);
});

interface MeasuredRamp {
  readonly id: string;
  readonly colors: readonly string[];
  readonly adjacent_min_dE2000: Readonly<Record<string, number>>;
}

function measuredRamp(id: string): MeasuredRamp | undefined {
  const path = sharedFile('oracles/accessibility/ramps7.json') ?? '';
  const measured = JSON.parse(readFileSync(path, 'utf8')) as { ramps: readonly MeasuredRamp[] };
  return measured.ramps.find((ramp) => ramp.id === `brewer-${id}` || ramp.id === `d3-${id}`);
}
