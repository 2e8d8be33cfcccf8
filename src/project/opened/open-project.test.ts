import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import { columnOf } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { known } from '../../areas/figure.ts';
import { reviewPlanOf } from '../file/review-plan-of.ts';
import { openProject } from './open-project.ts';
import type { Project } from '../file/project.ts';

function datasetWith(jobs: readonly number[]): Dataset {
  const columns = { jobs: columnOf(jobs.map(known)) };
  return {
    title: 'Kleinstadt',
    fictional: false,
    municipalityKind: 'municipality',
    areas: jobs.map((_, index) => ({ id: areaId(`0${index}`), name: `Gebiet ${index}` })),
    indicators: [
      { id: 'jobs', label: { de: 'Arbeitslose' }, role: 'economic-base', unit: 'percent' },
    ],
    rounds: [{ id: '2021', columns, withheld: { figures: 0, areas: 0 } }],
    sources: [],
    privacy: { minimumPopulation: 300, minimumCount: 10 },
  };
}

const project = Object.freeze<Project>({
  instructions: {
    title: 'Kleinstadt',
    fictional: false,
    areas: { source: 'a.geojson', key: 'ID' },
    tables: [],
    sources: [],
    privacy: { minimumPopulation: 300, minimumCount: 10 },
    sharesOfPopulation: [],
  },
  statusIndex: { id: 'index', label: { de: 'Statusindex' }, components: ['jobs'], weights: {} },
  groups: [],
  composites: [],
  presets: [],
  autocorrelation: [],
  classing: { method: 'septiles', weight: 'areas' },
  rule: { all: [] },
  review: reviewPlanOf({ title: 'Kleinstadt' }),
});

test('the status index joins the indicators: 1 and 3 lie one deviation from their mean 2', () => {
  const { dataset, diagnostics } = openProject(project, datasetWith([1, 3]));
  expect(dataset.indicators.map(({ id }) => id)).toEqual(['jobs', 'index']);
  expect([...(dataset.rounds[0]?.columns['index']?.values ?? [])]).toEqual([-1, 1]);
  expect(diagnostics).toEqual([]);
});

test('the index says what it is made of, with weights other than 1 and what is turned around', () => {
  const data = datasetWith([1, 3]);
  const income = {
    id: 'income',
    label: { de: 'Einkommen', en: 'Income' },
    role: 'economic-base',
    unit: 'EUR',
    highMeans: 'strong',
  } as const;
  const { dataset } = openProject(
    {
      ...project,
      statusIndex: {
        id: 'index',
        label: { de: 'Statusindex' },
        components: ['jobs', 'income'],
        weights: { income: 0.5 },
      },
    },
    { ...data, indicators: [...data.indicators, income] },
  );
  expect(dataset.indicators.at(-1)?.description).toEqual({
    de: 'Summe der z-Werte von Arbeitslose, Einkommen (Gewicht 0,5, umgekehrt) (über alle Gebiete mit allen Werten), wieder standardisiert: 0 = Durchschnitt, höher = schwächere wirtschaftliche Grundlage.',
    en: 'Sum of the z-scores of Arbeitslose, Income (weight 0.5, reversed) (across all areas with all values), standardised again: 0 = average, higher = weaker economic base.',
  });
});

test('where all areas are alike no area has an index, and that is said with the round', () => {
  expect(openProject(project, datasetWith([2, 2])).diagnostics).toEqual([
    { kind: 'index-undefined', severity: 'warning', column: 'index', items: ['2021'] },
  ]);
});

test('a project without an index leaves the data set as it is', () => {
  const { statusIndex: _, ...plain } = project;
  const dataset = datasetWith([1, 3]);
  expect(openProject(plain, dataset).dataset).toBe(dataset);
});
