import { expect, test } from 'vitest';
import { missingForRule } from './missing-for-rule.ts';
import type { ProjectFile } from './schema.ts';

type Indicators = NonNullable<ProjectFile['tables'][number]['indicators']>;

const projectOf = (indicators: Indicators, population?: string): ProjectFile => ({
  version: 1,
  title: 'Stadt',
  areas: { source: 'areas.geojson', key: 'NR' },
  tables: [{ source: 'werte.csv', key: 'NR', indicators, ...(population && { population }) }],
});
const share = { id: 'a', column: 'Anteil', role: 'migrant-share' } as const;
const base = { id: 'b', column: 'Quote', role: 'economic-base' } as const;

test('with share, base and people nothing is missing', () => {
  expect(missingForRule(projectOf([share, base], 'EW'))).toEqual([]);
});

test('each part that no column has is named', () => {
  expect(missingForRule(projectOf([share]))).toEqual(['economic-base', 'population']);
  expect(missingForRule(projectOf([base], 'EW'))).toEqual(['migrant-share']);
  const rent = { id: 'c', column: 'Miete', role: 'rent' } as const;
  expect(missingForRule(projectOf([rent]))).toEqual([
    'migrant-share',
    'economic-base',
    'population',
  ]);
});

test('an index that the project makes is a base', () => {
  const json = { ...projectOf([share], 'EW'), statusIndex: { id: 'index', components: ['x'] } };
  expect(missingForRule(json)).toEqual([]);
});
