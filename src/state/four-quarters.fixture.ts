import { analyseRound } from '../analysis/classes/analyse-round.ts';
import { judge } from '../analysis/rule/coincidence.ts';
import type { Rule } from '../analysis/question/rule.ts';
import { areaId } from '../areas/area-id.ts';
import { columnOf } from '../areas/column.ts';
import type { Dataset, Round } from '../areas/dataset.ts';
import { known, missing, suppressed } from '../areas/figure.ts';
import type { Result } from './store/atlas-state.ts';

/** Tests only: four quarters of two districts with a share and a base; one of each answer. */
const round: Round = {
  id: '2024',
  population: columnOf([known(1000), known(2000), known(500), known(0)]),
  columns: {
    share: columnOf([known(12.5), known(48), known(33.3), missing]),
    base: columnOf([known(2), known(9), suppressed, missing]),
  },
  withheld: { figures: 0, areas: 0 },
};

export const quarters: Dataset = Object.freeze<Dataset>({
  title: 'Vier Quartiere',
  fictional: true,
  municipalityKind: 'district',
  areas: [
    { id: areaId('0103'), name: 'Öhringer Weg', municipality: 'Mitte' },
    { id: areaId('0101'), name: 'Am Güterbahnhof', municipality: 'Nord' },
    { id: areaId('0104'), name: 'Straße 12', municipality: 'Nord' },
    { id: areaId('0102'), name: 'Zeche', municipality: 'Mitte' },
  ],
  indicators: [
    { id: 'share', label: { de: 'Anteil', en: 'Share' }, role: 'migrant-share', unit: 'percent' },
    {
      id: 'base',
      label: { de: 'Arbeitslose' },
      role: 'economic-base',
      unit: 'percent',
      highMeans: 'weak',
    },
  ],
  rounds: [round],
  sources: [],
  privacy: { minimumPopulation: 0, minimumCount: 0 },
});

export const quartersRound = round;

export const quartersRule: Rule = Object.freeze<Rule>({
  all: [
    { indicator: 'share', kind: 'value-at-least', cut: 30, frame: 'all' },
    { indicator: 'base', kind: 'value-at-least', cut: 5, frame: 'all' },
  ],
});

export function quartersResult(rule: Rule = quartersRule): Result {
  const analysis = analyseRound(quarters, '2024', { method: 'septiles', weight: 'population' });
  return { analysis, judgement: judge(quarters, analysis, rule, quartersRule) };
}
