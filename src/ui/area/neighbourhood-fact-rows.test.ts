import { expect, test } from 'vitest';
import { neighbourhoodFacts } from '../../analysis/neighbourhoods/neighbourhood-facts.ts';
import { basisOf } from '../../analysis/neighbourhoods/neighbourhood-row.fixture.ts';
import { findRound } from '../../analysis/values/rounds.ts';
import type { Indicator } from '../../areas/indicator.ts';
import {
  absentLines,
  conditionRow,
  pastLines,
  rentLines,
  shiftRows,
  touchingRows,
  type FactsInput,
} from './neighbourhood-fact-rows.ts';

/** Areas in a row: 0 to 2 are marked, with shares of 30, 36 and 45 %; 28 % at place 3 is a near miss between them and area 4. */
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

function panelOf(more: Partial<Parameters<typeof basisOf>[0]> = {}) {
  const basis = basisOf({ ...plan, ...more });
  const { dataset, analysis, judgement, clusters } = basis;
  const facts = neighbourhoodFacts(
    basis,
    clusters.list.findIndex(({ key }) => key === '0'),
  );
  if (!facts) throw new Error('area 0 is not marked');
  const round = findRound(dataset, '2024');
  const { rule } = judgement.question;
  const input: FactsInput = { dataset, round, analysis, rule, language: 'de' };
  return { facts, input };
}

test('a condition: lowest, mean by people and highest stand against the cut, and how many areas meet it', () => {
  const { facts, input } = panelOf();
  const [share] = facts.conditions.map((one) => conditionRow(one, facts, input));
  const digits = (text = '') => text.replace(/\s/g, ' ');
  expect([share?.lowest, share?.mean, share?.highest, share?.cut].map(digits)).toEqual([
    '30,0 %',
    '39,5 %',
    '45,0 %',
    '30,0 %',
  ]);
  expect(share?.context).toContain('erfüllt in allen 3 Gebieten. Mittel: nach Menschen gewichtet.');
});

test('one cut moves in three rows: a tenth lower 3 stay, as it is 3, a tenth higher 2', () => {
  const { facts, input } = panelOf();
  const [table] = facts.shifts.map((one) => shiftRows(one, input));
  expect(table?.rows.map(({ head, cells }) => [head, cells[0]?.text, cells[0]?.isNow])).toEqual([
    ['Zehntel tiefer', '3', false],
    ['wie jetzt', '3', true],
    ['Zehntel höher', '2', false],
  ]);
});

test('what is missing, what it was in the other round, its rent and the cheaper area, and what would belong to it', () => {
  const { facts, input } = panelOf();
  expect(absentLines(facts, input)).toEqual(['Miete: fehlt in 1 Gebiet']);
  const [before] = facts.rounds;
  if (!before || !facts.rent) throw new Error('a round and rents are there');
  const name = (area: number) => input.dataset.areas[area]?.name ?? '';
  expect(pastLines(before, facts, input)).toEqual([
    '2 von 3 Gebieten waren markiert.',
    `Dazugekommen: ${name(0)}.`,
    `Nicht mehr markiert: ${name(3)}.`,
    `Heute in einem anderen Quartier: ${name(4)}.`,
  ]);
  const rent = rentLines(facts.rent, input).map((line) => line.replace(/\s/g, ' '));
  expect(rent[0]).toBe('Im Quartier im Mittel 9,50 €/m² (8,00 €/m² bis 10,00 €/m²).');
  expect(rent[1]).toContain(
    `A: Günstiger oder gleich teuer ist zum Beispiel ${name(3)} (7,00 €/m²)`,
  );
  expect(touchingRows(facts, input)).toEqual([
    { area: 3, name: name(3), what: `würde dazugehören und mit ${name(4)} verbinden` },
  ]);
});

test('without municipality no rent is compared, and without neighbours nothing touches', () => {
  const municipality = plan.municipality.map(() => undefined);
  const { facts, input } = panelOf({ municipality } as object);
  if (!facts.rent) throw new Error('rents are there');
  expect(rentLines(facts.rent, input)).toHaveLength(1);
  const rook = { starts: new Uint32Array(7), targets: new Uint32Array() };
  const apart = panelOf({ rook });
  expect(apart.facts.cluster.areas).toEqual([0]);
  expect(touchingRows(apart.facts, apart.input)).toEqual([]);
});
