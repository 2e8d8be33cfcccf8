import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { sharedFile } from '../../shared-data.fixture.ts';
import { analyseRound } from '../classes/analyse-round.ts';
import { judge } from '../rule/coincidence.ts';
import { explain } from '../rule/explain.ts';
import { smallDataset, type Written } from '../small-dataset.fixture.ts';
import { countStatusBands, statusBand, withStatusIndex, type StatusBand } from './status-index.ts';
import { zScores } from '../values/z-score.ts';
import type { Rule } from '../question/rule.ts';

/** Monitoring Soziale Stadtentwicklung Berlin 2021 and the z-scores its office published (dl-de-zero-2.0). */
const tableFile = sharedFile('data/berlin/mss-2021.csv');
const scoresFile = sharedFile('data/berlin/mss-2021-z-werte.csv');

type Row = Readonly<Record<string, string>>;

function readRows(file: string | undefined): Row[] {
  if (file === undefined) return [];
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const rows = readRows(tableFile);
const published = new Map(readRows(scoresFile).map((row) => [row['PLR-ID'], row]));

/** Six areas have no values: four with fewer than 300 people, one without a number of people, one outlier. */
function column(name: string): Written[] {
  return rows.map((row) => (row[name] === '' ? null : Number(row[name])));
}

function isAssessed(row: Row): boolean {
  return row['S1'] !== '';
}

function berlin() {
  const plain = smallDataset({
    population: column('EW'),
    columns: { migrants: column('KI_05'), S1: column('S1'), S3: column('S3'), S4: column('S4') },
    municipality: rows.map((row) => row['PLR_ID']?.slice(0, 2)),
  });
  return withStatusIndex(plain, {
    id: 'status',
    label: { de: 'Statusindex' },
    components: ['S1', 'S3', 'S4'],
    weights: {},
  });
}

const defaultRule: Rule = {
  all: [
    { indicator: 'migrants', kind: 'class-at-least', cut: 6, frame: 'all' },
    { indicator: 'status', kind: 'class-at-least', cut: 6, frame: 'all' },
  ],
};

describe.skipIf(!tableFile || !scoresFile)(
  'Berlin 2021, 542 Planungsräume (needs ../shared)',
  () => {
    const names: Readonly<Record<StatusBand, string>> = {
      high: 'hoch',
      medium: 'mittel',
      low: 'niedrig',
      veryLow: 'sehr niedrig',
    };

    test('the status index falls into the bands 75 / 366 / 46 / 49 of 536 assessed areas', () => {
      const status = berlin().rounds[0]?.columns['status'];
      expect(status && countStatusBands(status)).toEqual({
        assessed: 536,
        bands: { high: 75, medium: 366, low: 46, veryLow: 49 },
      });
    });

    test('no area is in another band than published', () => {
      const status = berlin().rounds[0]?.columns['status'];
      const different = rows.filter((row, index) => {
        const value = status?.values[index] ?? Number.NaN;
        return !Number.isNaN(value) && names[statusBand(value)] !== row['SI_V'];
      });
      expect(different.map((row) => row['PLR_ID'])).toEqual([]);
    });

    test('z-scores and index lie within 0.005 of the published ones, which is their rounding', () => {
      const assessed = rows.filter(isAssessed);
      const status = berlin().rounds[0]?.columns['status'];
      const computed: Record<string, ArrayLike<number> | undefined> = {
        zS1: zScores(Float64Array.from(assessed, (row) => Number(row['S1']))),
        zS3: zScores(Float64Array.from(assessed, (row) => Number(row['S3']))),
        zS4: zScores(Float64Array.from(assessed, (row) => Number(row['S4']))),
        'Status-Index (standardisierte Statussumme)': status?.values.filter(
          (value) => !Number.isNaN(value),
        ),
      };
      for (const [name, scores] of Object.entries(computed)) {
        const differences = assessed.map((row, position) =>
          Math.abs(
            Number(published.get(row['PLR_ID'])?.[name]) - (scores?.[position] ?? Number.NaN),
          ),
        );
        expect(differences).toHaveLength(536);
        expect(Math.max(...differences)).toBeLessThanOrEqual(0.005 + 1e-9);
      }
    });

    test('the default rule flags the 90 areas that sorting and adding up by hand finds', () => {
      const dataset = berlin();
      const analysis = analyseRound(dataset, '', { method: 'septiles', weight: 'population' });
      const { flags, summary } = judge(dataset, analysis, defaultRule, defaultRule);
      const flagged = rows.filter((_, index) => flags[index] === 1).map((row) => row['PLR_ID']);
      expect(flagged).toEqual(flaggedByHand());
      expect(summary).toMatchObject({
        areas: 542,
        flagged: 90,
        undecidable: 6,
        municipalities: 8,
        population: 717118,
        populationOfAll: 3769962,
      });
    });

    test('every area can be explained, and its conditions agree with its flag', () => {
      const dataset = berlin();
      const analysis = analyseRound(dataset, '', { method: 'septiles', weight: 'population' });
      const judgement = judge(dataset, analysis, defaultRule, defaultRule);
      rows.forEach((row, index) => {
        const { flag, conditions, missing } = explain(dataset, analysis, judgement, index);
        expect(flag === 'yes').toBe(conditions.every(({ holds }) => holds === 'yes'));
        expect(missing).toHaveLength(isAssessed(row) ? 0 : 2);
        for (const { position, holds } of conditions) {
          if (holds !== 'undecidable') expect(position === 'above').toBe(holds === 'yes');
        }
      });
    });
  },
);

/** The definition once more, on plain objects, without the code under test. */
function flaggedByHand(): (string | undefined)[] {
  const assessed = rows.filter(isAssessed);
  const standardise = (values: number[]): number[] => {
    const mean = sum(values) / values.length;
    const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length);
    return values.map((value) => (value - mean) / deviation);
  };
  const [first = [], second = [], third = []] = ['S1', 'S3', 'S4'].map((name) =>
    standardise(assessed.map((row) => Number(row[name]))),
  );
  const status = standardise(
    first.map((score, at) => score + (second[at] ?? 0) + (third[at] ?? 0)),
  );
  const migrants = assessed.map((row) => Number(row['KI_05']));
  const limits = [migrants, status].map((values) => {
    const sorted = values
      .map((value, at) => ({ value, people: Number(assessed[at]?.['EW']) }))
      .sort((one, other) => one.value - other.value);
    const total = sum(sorted.map((area) => area.people));
    let cumulated = 0;
    return sorted.find((area) => 7 * (cumulated += area.people) >= 5 * total)?.value ?? Number.NaN;
  });
  return assessed
    .filter(
      (_, at) => Number(migrants[at]) > Number(limits[0]) && Number(status[at]) > Number(limits[1]),
    )
    .map((row) => row['PLR_ID']);
}

function sum(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + term, 0);
}
