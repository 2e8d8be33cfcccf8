import { expect, test } from 'vitest';
import { MapLife, type MapStage } from './map-life.ts';

test('a map has its style from the first stage after waiting on, and areas while it draws or has drawn', () => {
  const told = (['waiting', 'styled', 'drawing', 'drawn', 'closed'] as const).map((stage) => {
    const life = new MapLife();
    life.reach(stage);
    return [stage, life.hasStyle, life.hasAreas] as [MapStage, boolean, boolean];
  });
  expect(told).toEqual([
    ['waiting', false, false],
    ['styled', true, false],
    ['drawing', true, true],
    ['drawn', true, true],
    ['closed', false, false],
  ]);
});

test('after a loss a map waits again; one that is closed never comes back', () => {
  const life = new MapLife();
  life.reach('drawn');
  life.reach('waiting');
  expect(life.stage).toBe('waiting');
  life.reach('closed');
  life.reach('drawing');
  expect(life.stage).toBe('closed');
});
