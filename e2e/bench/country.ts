import type { Polygon } from 'geojson';
import { areaId } from '../../src/areas/area-id.ts';
import { columnOf, type Column } from '../../src/areas/column.ts';
import type { Rule } from '../../src/analysis/question/rule.ts';
import type { Area, Dataset } from '../../src/areas/dataset.ts';
import { known, missing, suppressed, type Figure } from '../../src/areas/figure.ts';
import type { Indicator, IndicatorRole } from '../../src/areas/indicator.ts';
import { keyOf, municipalityOf, quarters, ringOf } from './large-files.ts';
import { seededUnit } from './seeded-unit.ts';

/** The made-up country as data: 85,000 quarters in 2,700 municipalities, 12 indicators, 5 groups with counts. */

const groupIds = ['foreign', 'eu', 'turkish', 'repatriates', 'others'] as const;
const locations = ['City', 'Cityrand', 'Innenstadtrand', 'Stadtrand'];

/** Ids of the indicators; every group has its share, one is the rent. */
const shares = groupIds.map((id) => `share-${id}`);
const components = ['unemployment', 'long-term', 'transfer-income', 'child-poverty'];
const indicatorIds = [...shares, ...components, 'rent', 'young', 'moved'];

export const statusIndexPlan = {
  id: 'status',
  label: { de: 'Statusindex' },
  components,
  weights: {},
};

export const countryClassing = { method: 'septiles', weight: 'population' } as const;

/** The default rule of the study. */
export const countryRule: Rule = {
  all: [shares[0] ?? '', statusIndexPlan.id].map((indicator) => ({
    indicator,
    kind: 'class-at-least',
    cut: 6,
    frame: 'all',
  })),
};

export const countryGroups = groupIds.map((id) => ({ id, label: { de: id }, count: `n-${id}` }));

export function countryShapes(): Polygon[] {
  return Array.from({ length: quarters }, (_, index) => ({
    type: 'Polygon',
    coordinates: [ringOf(index)],
  }));
}

/** The same on every run. One figure in fifty is not there, half of these withheld. */
export function countryDataset(): Dataset {
  const random = seededUnit(34);
  const areas = Array.from({ length: quarters }, (_, index): Area => ({
    id: areaId(keyOf(index)),
    name: `Quartier ${index}`,
    municipality: municipalityOf(index),
    location: locations[index % locations.length] ?? '',
  }));
  const people = areas.map(() => 300 + Math.floor(random() * 1500));
  /** Neighbouring areas and the columns of an area have something in common, so that there are clusters. */
  const level = areas.map((_, index) => {
    const wave = Math.sin(index / 47) + Math.cos(index / 3401);
    return Math.min(1, Math.max(0, 0.5 + wave / 6 + (random() - 0.5) / 2));
  });
  const orAbsent = (value: number): Figure => {
    const draw = random();
    if (draw < 0.02) return draw < 0.01 ? suppressed : missing;
    return known(value);
  };
  const columnFrom = (valueOf: (index: number) => number): Column =>
    columnOf(areas.map((_, index) => orAbsent(valueOf(index))));
  const near = (index: number): number => (level[index] ?? 0) * (0.5 + random());
  const counts = Object.fromEntries(
    groupIds.map((id, at) => [
      `n-${id}`,
      columnFrom((index) => Math.floor(((people[index] ?? 0) * near(index)) / (at + 3))),
    ]),
  );
  const values = [
    ...groupIds.map((id): [string, Column] => [`share-${id}`, shareOf(counts[`n-${id}`], people)]),
    ...indicatorIds.slice(groupIds.length).map((id): [string, Column] => [
      id,
      columnFrom((index) => {
        const decimals = id === 'rent' ? 100 : 10;
        const value = id === 'rent' ? 14 - 8 * near(index) : 40 * near(index);
        return Math.round(value * decimals) / decimals;
      }),
    ]),
  ];
  return {
    title: 'Messung',
    fictional: true,
    municipalityKind: 'municipality',
    areas,
    indicators: indicatorIds.map(indicatorOf),
    groups: countryGroups,
    rounds: [
      {
        id: '',
        population: columnOf(people.map(known)),
        counts,
        columns: Object.fromEntries(values),
        withheld: { figures: 0, areas: 0 },
      },
    ],
    sources: [],
    privacy: { minimumPopulation: 300, minimumCount: 10 },
  };
}

/** In percent, at full precision. */
function shareOf(count: Column | undefined, people: readonly number[]): Column {
  if (!count) throw new Error('no such group');
  return {
    states: count.states,
    values: count.values.map((value, index) => (100 * value) / (people[index] ?? 0)),
  };
}

function indicatorOf(id: string): Indicator {
  const role: IndicatorRole = id === shares[0] ? 'migrant-share' : id === 'rent' ? 'rent' : 'other';
  return { id, label: { de: id }, role, unit: id === 'rent' ? 'EUR/m²' : 'percent' };
}
