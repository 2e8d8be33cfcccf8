import { expect, test } from 'vitest';
import { labelOfColumn, withLabelsApart } from './draft-labels.ts';
import { setLabel } from './edit-draft.ts';
import type { ProjectFile } from '../file/schema.ts';

test('a label is what the column says itself, and with its title where that says nothing', () => {
  expect(labelOfColumn('Bevölkerung und Haushalte – Anteil mit Migrationshintergrund in %')).toBe(
    'Anteil mit Migrationshintergrund in %',
  );
  expect(labelOfColumn('Migrationshintergrund – in %')).toBe('Migrationshintergrund in %');
  expect(labelOfColumn('Anteil_Transferbezug')).toBe('Anteil Transferbezug');
});

const indicator = (id: string, column: string, label: string) => ({ id, column, label });

const projectOf = (tables: ProjectFile['tables']): ProjectFile => ({
  version: 1,
  title: 'Stadt',
  areas: { source: 'areas.geojson', key: 'NR' },
  tables,
});

const labelsOf = ({ tables }: ProjectFile) =>
  tables.flatMap(({ indicators = [] }) => indicators.map(({ label }) => label));

test('labels that come twice are told apart by the title of their group, or else by their file', () => {
  const groups = projectOf([
    {
      source: 'a.csv',
      key: 'NR',
      indicators: [
        indicator('m', 'Männer – Arbeitslose', 'Arbeitslose'),
        indicator('f', 'Frauen – Arbeitslose', 'Arbeitslose'),
        indicator('r', 'Miete', 'Miete'),
      ],
    },
  ]);
  expect(labelsOf(withLabelsApart(groups))).toEqual([
    'Arbeitslose (Männer)',
    'Arbeitslose (Frauen)',
    'Miete',
  ]);
  const files = projectOf([
    { source: 'kern.csv', key: 'NR', indicators: [indicator('q', 'Quote', 'Quote')] },
    { source: 'rand.csv', key: 'NR', indicators: [indicator('q-2', 'Quote', 'Quote')] },
  ]);
  expect(labelsOf(withLabelsApart(files))).toEqual(['Quote (kern)', 'Quote (rand)']);
});

test('one indicator in several rounds keeps its label', () => {
  const rounds = projectOf([
    { source: 'a.csv', key: 'NR', round: '2021', indicators: [indicator('q', 'Q 2021', 'Q')] },
    { source: 'a.csv', key: 'NR', round: '2020', indicators: [indicator('q', 'Q 2020', 'Q')] },
  ]);
  expect(labelsOf(withLabelsApart(rounds))).toEqual(['Q', 'Q']);
});

test('a label can be typed, for all rounds at once, and an empty one is taken back', () => {
  const rounds = projectOf([
    { source: 'a.csv', key: 'NR', round: '2021', indicators: [indicator('q', 'Q 2021', 'Q')] },
    { source: 'a.csv', key: 'NR', round: '2020', indicators: [indicator('q', 'Q 2020', 'Q')] },
  ]);
  const typed = setLabel(rounds, 'a.csv', 'q', ' Arbeitslose ');
  expect(labelsOf(typed)).toEqual(['Arbeitslose', 'Arbeitslose']);
  expect(labelsOf(setLabel(typed, 'a.csv', 'q', ''))).toEqual([undefined, undefined]);
});
