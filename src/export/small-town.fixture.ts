import type { AreaGeometry } from '../areas/area-geometry.ts';
import type { Classing } from '../analysis/question/classing.ts';
import { areaId } from '../areas/area-id.ts';
import { columnOf } from '../areas/column.ts';
import type { Dataset } from '../areas/dataset.ts';
import { known, missing, suppressed } from '../areas/figure.ts';
import { analyseRound } from '../analysis/classes/analyse-round.ts';
import { judge } from '../analysis/rule/coincidence.ts';
import type { Rule } from '../analysis/question/rule.ts';
import type { ExportInput } from './export-input.ts';

/** Four areas: clear, flagged (its name would be a formula), undecidable, and one without people or share. */
const smallTown = Object.freeze<Dataset>({
  title: 'Kleinstadt',
  fictional: true,
  municipalityKind: 'district',
  areas: [
    { id: areaId('0101'), name: 'Altstadt', municipality: '01' },
    { id: areaId('0102'), name: '=1+1', municipality: '01' },
    { id: areaId('0103'), name: 'Süd; "Neu"', municipality: '02' },
    { id: areaId('0104'), name: 'Ost', municipality: '02' },
  ],
  indicators: [
    {
      id: 'share',
      label: { de: 'Anteil', en: 'Share' },
      role: 'migrant-share',
      unit: 'percent',
      source: 'town.csv',
    },
    {
      id: 'jobs',
      label: { de: 'Arbeitslose' },
      description: { de: 'Anteil an den 15- bis 64-Jährigen' },
      role: 'economic-base',
      unit: 'percent',
      highMeans: 'weak',
      source: 'town.csv',
    },
  ],
  rounds: [
    {
      id: '2021',
      population: columnOf([known(1000), known(1500), known(2000), missing]),
      columns: {
        share: columnOf([known(10), known(40.5), suppressed, known(0)]),
        jobs: columnOf([known(2.25), known(12), known(13), missing]),
      },
      withheld: { figures: 1, areas: 1 },
    },
  ],
  sources: [{ text: 'Amt für Beispiele', licence: 'CC0-1.0', url: 'https://example.org/' }],
  privacy: { minimumPopulation: 300, minimumCount: 10 },
});

/** 30.5 % or more and 12 % or more: area 0102 lies exactly on the second cut. */
const rule = Object.freeze<Rule>({
  all: [
    { indicator: 'share', kind: 'value-at-least', cut: 30.5, frame: 'all' },
    { indicator: 'jobs', kind: 'value-at-least', cut: 12, frame: 'all' },
  ],
});
const classing = Object.freeze<Classing>({ method: 'septiles', weight: 'areas' });

export const square: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};

/** The small town with its analysis, with some of the data set changed. */
export function smallTownExport(changes: Partial<Dataset> = {}): ExportInput {
  const dataset = { ...smallTown, ...changes };
  const analysis = analyseRound(dataset, '2021', classing);
  return { dataset, analysis, judgement: judge(dataset, analysis, rule, rule) };
}
