import { neighbourhoodFacts } from '../../analysis/neighbourhoods/neighbourhood-facts.ts';
import { basisOf } from '../../analysis/neighbourhoods/neighbourhood-row.fixture.ts';
import { findRound } from '../../analysis/values/rounds.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { shownQuarters } from '../../state/shown-quarters.fixture.ts';
import type { CardView } from '../desk/desk-view.ts';

/** Tests only: areas in a row. 0 to 2 are marked, with shares of 30, 36 and 45 %; 28 % at place 3 is a near miss between them and area 4. */
const indicators: readonly Indicator[] = [
  { id: 'share', label: { de: 'Anteil' }, role: 'other', unit: 'percent' },
  { id: 'rent', label: { de: 'Miete' }, role: 'rent', unit: 'EUR/m²' },
];
const plan = {
  columns: { share: [30, 36, 45, 28, 50, 12], rent: [8, null, 10, 7, 9, '.'] },
  population: [100, 200, 300, 400, 500, 600],
  municipality: ['A', 'A', 'A', 'A', 'A', 'A'],
  land: ['Nord', 'Nord', 'Nord', 'Nord', 'Nord', 'Nord'],
  before: { share: [12, 36, 45, 45, 50, 12] },
  more: { indicators },
} as const;

/** The card of the neighbourhood of area 0. */
export function cardOf(more: Partial<Parameters<typeof basisOf>[0]> = {}): CardView {
  const basis = basisOf({ ...plan, ...more });
  const { dataset, analysis, judgement, clusters } = basis;
  const place = clusters.list.findIndex(({ key }) => key === '0');
  const facts = neighbourhoodFacts(basis, place);
  if (!facts) throw new Error('area 0 is not marked');
  const shown = {
    ...shownQuarters(),
    dataset,
    round: findRound(dataset, '2024'),
    result: { analysis, judgement },
  };
  const { cluster } = facts;
  return {
    shown,
    cluster,
    facts,
    members: cluster.areas.map((area) => String(dataset.areas[area]?.id)),
    isSteady: facts.steadiness.steady > 0,
  };
}
