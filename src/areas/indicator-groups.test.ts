import { expect, test } from 'vitest';
import type { Indicator, IndicatorRole } from './indicator.ts';
import { indicatorGroups } from './indicator-groups.ts';

function indicator(id: string, role: IndicatorRole, dimension?: string): Indicator {
  return {
    id,
    role,
    unit: 'percent',
    label: { de: id },
    ...(dimension !== undefined && { dimension: { de: dimension } }),
  };
}

const groupsOf = (...indicators: Indicator[]) =>
  indicatorGroups(indicators).map((group) => [
    group.dimension ? group.dimension.de : group.role,
    group.indicators.map(({ id }) => id).join(' '),
  ]);

test('dimensions stand in the order of their first mention, each once', () => {
  expect(
    groupsOf(
      indicator('A.1', 'other', 'Struktur'),
      indicator('B.1', 'other', 'Kultur'),
      indicator('A.2', 'economic-base', 'Struktur'),
    ),
  ).toEqual([
    ['Struktur', 'A.1 A.2'],
    ['Kultur', 'B.1'],
  ]);
});

test('what has no dimension follows by role: share, base, rent, others', () => {
  expect(
    groupsOf(
      indicator('trees', 'other'),
      indicator('jobs', 'economic-base'),
      indicator('A.1', 'other', 'Struktur'),
      indicator('share', 'migrant-share'),
    ),
  ).toEqual([
    ['Struktur', 'A.1'],
    ['migrant-share', 'share'],
    ['economic-base', 'jobs'],
    ['other', 'trees'],
  ]);
});
