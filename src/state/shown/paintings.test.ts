import { expect, test } from 'vitest';
import { segregationByMunicipality } from '../../analysis/segregation/segregation-by-municipality.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { absenceCode } from '../../cartography/paintings/area-paint.ts';
import { rampOf } from '../../cartography/colours/ramps.ts';
import { quarters, quartersResult, quartersRound } from '../four-quarters.fixture.ts';
import { paintingMaker, type PaintingBasis } from './paintings.ts';

const dataset: Dataset = {
  ...quarters,
  groups: [{ id: 'g', share: 'share', label: { de: 'Gruppe' } }],
};
const indicator = dataset.indicators[0]!;
const result = quartersResult();
const basis: PaintingBasis = {
  dataset,
  round: quartersRound,
  result,
  indicator,
  column: quartersRound.columns['share']!,
  classification: result.analysis.classifications['share']!,
  ramp: rampOf('BuPu'),
  paint: 'segregation',
  options: {},
};
const answer = {
  asked: 'now',
  result: segregationByMunicipality(dataset, '2024', dataset.groups ?? []),
  progress: undefined,
  failure: undefined,
};

test('Nord is D = 0.095 and painted; Mitte has one populated quarter with a known share, so no index', () => {
  const painting = paintingMaker('segregation', dataset)?.make(basis, {
    segregation: { ...answer, answered: 'now' },
  });
  // ½ · (|960/1126.5 − 1040/1373.5| + |166.5/1126.5 − 333.5/1373.5|) = 0.0950
  expect(painting?.ranges).toEqual({
    bounds: [0.096],
    of: { group: 'g', measure: 'dissimilarity' },
  });
  expect([...(painting?.codes ?? [])]).toEqual([0, 1, 1, 0]);
  expect(painting?.absences[0]).toBe(absenceCode.missing);
});

test('an answer to an older question is not painted, and without groups there is no such painting', () => {
  const maker = paintingMaker('segregation', dataset);
  expect(maker?.make(basis, { segregation: { ...answer, answered: 'before' } })).toBeUndefined();
  expect(paintingMaker('segregation', quarters)).toBeUndefined();
});
