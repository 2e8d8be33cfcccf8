import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { columnOf } from '../areas/column.ts';
import type { Round } from '../areas/dataset.ts';
import { known, suppressed } from '../areas/figure.ts';
import { areasCsv } from './areas-csv.ts';
import { codebookCsv } from './codebook-csv.ts';
import type { ExportInput } from './export-input.ts';
import { smallTownExport } from './small-town.fixture.ts';

/** The town whose share is formed of counts: 100 of 1,000, 607.5 of 1,500, withheld, nobody of 50. */
function countedTown(): ExportInput {
  const town = smallTownExport();
  const [round] = town.dataset.rounds as [Round];
  const fractions = {
    share: {
      numerator: columnOf([known(100), known(607.5), suppressed, known(0)]),
      denominator: columnOf([known(1000), known(1500), suppressed, known(50)]),
    },
  };
  const counted = { numerator: 'Ausländer', denominator: 'EW', isOfPeople: true };
  const indicators = town.dataset.indicators.map((one) =>
    one.id === 'share' ? { ...one, counted } : one,
  );
  return { ...town, dataset: { ...town.dataset, indicators, rounds: [{ ...round, fractions }] } };
}

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace('\uFEFF', '').trim(), { header: true }).data;

test('numerator and denominator of a share stand beside it, empty where it is withheld', () => {
  const rows = rowsOf(areasCsv(countedTown(), { form: 'plain' }));
  expect(rows.map((row) => [row['share_numerator'], row['share_denominator']])).toEqual([
    ['100', '1000'],
    ['607.5', '1500'],
    ['', ''],
    ['0', '50'],
  ]);
  expect(Object.keys(rows[0] ?? {})).not.toContain('jobs_numerator');
});

test('the codebook names the columns of which the share is formed', () => {
  const rows = rowsOf(codebookCsv(countedTown(), { form: 'plain' }));
  const { numerator, denominator } = rows.find(({ name }) => name === 'share') ?? {};
  expect([numerator, denominator]).toEqual(['Ausländer', 'EW']);
  expect(rows.find(({ name }) => name === 'jobs')).toMatchObject({ numerator: '' });
});
