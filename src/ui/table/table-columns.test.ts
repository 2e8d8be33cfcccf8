import { expect, test } from 'vitest';
import { smallTownExport } from '../../export/small-town.fixture.ts';
import { tableColumns, widthOf, type TableColumn } from './table-columns.ts';
import { tableText } from './table-text.ts';

/** Four areas: clear, flagged, undecidable, and one without people. */
function columnsOfTown(language: 'de' | 'en' = 'de'): TableColumn[] {
  const { dataset, analysis, judgement } = smallTownExport();
  const [round] = dataset.rounds;
  if (!round) throw new Error('the fixture has a round');
  return tableColumns({ dataset, round, result: { analysis, judgement }, language });
}

const textsAt = (area: number): string[] => columnsOfTown().map(({ cellAt }) => cellAt(area).text);

test('the heads name mark, area, key, the kind of municipality, people and each indicator with its unit', () => {
  expect(columnsOfTown().map(({ id, label, unit }) => [id, label, unit])).toEqual([
    ['flag', 'Markierung', ''],
    ['name', 'Gebiet', ''],
    ['key', 'Schlüssel', ''],
    ['municipality', 'Bezirk', ''],
    ['population', 'Menschen', ''],
    ['share', 'Anteil', '%'],
    ['jobs', 'Arbeitslose', '%'],
  ]);
});

test('where the areas lie in two Länder, the Land stands behind the district; in one it says nothing', () => {
  const { dataset, analysis, judgement } = smallTownExport();
  const idsIn = (...lands: readonly string[]) => {
    const areas = dataset.areas.map((area, place) => ({
      ...area,
      land: lands[place] ?? 'Rebenau',
    }));
    const [round] = dataset.rounds;
    const result = { analysis, judgement };
    const town = { ...dataset, areas };
    return tableColumns({ dataset: town, round: round!, result, language: 'de' }).map(
      ({ id }) => id,
    );
  };
  expect(idsIn('Küstmark').slice(2, 6)).toEqual(['key', 'municipality', 'land', 'population']);
  expect(idsIn()).not.toContain('land');
});

test('a marked area: all figures in German form, shares with one decimal', () => {
  expect(textsAt(1)).toEqual(['markiert', '=1+1', '0102', '01', '1.500', '40,5', '12,0']);
});

test('what is not known is a word, never a number; zero is a number', () => {
  expect(textsAt(2)[5]).toBe('gesperrt');
  expect(textsAt(3)).toEqual(['nicht markiert', 'Ost', '0104', '02', 'fehlt', '0,0', 'fehlt']);
});

test('the class stands beside the figure as the classification gives it', () => {
  const share = columnsOfTown().find(({ id }) => id === 'share');
  expect(share?.cellAt(1)).toEqual({ kind: 'figure', text: '40,5', class: 5 });
  expect(share?.cellAt(2)).toEqual({ kind: 'absent', text: 'gesperrt' });
});

test('marked, not marked and not decidable are told apart in words', () => {
  const [flag] = columnsOfTown();
  expect([0, 1, 2].map((area) => flag?.cellAt(area).text)).toEqual([
    'nicht markiert',
    'markiert',
    'nicht entscheidbar: gesperrt',
  ]);
});

test('a near miss says so instead of "not marked"', () => {
  const { dataset, analysis, judgement } = smallTownExport();
  const [round] = dataset.rounds;
  if (!round) throw new Error('the fixture has a round');
  const result = { analysis, judgement: { ...judgement, nearMisses: Uint8Array.of(1, 0, 0, 0) } };
  const [flag] = tableColumns({ dataset, round, result, language: 'de' });
  expect(flag?.cellAt(0)).toEqual({
    kind: 'flag',
    answer: 'no',
    nearMiss: true,
    text: 'knapp nicht markiert',
  });
});

test('without municipalities and people there are no empty columns for them', () => {
  const { dataset, analysis, judgement } = smallTownExport();
  const [full] = dataset.rounds;
  if (!full) throw new Error('the fixture has a round');
  const { id, columns, withheld } = full;
  const areas = dataset.areas.map((area) => ({ id: area.id, name: area.name }));
  const shown = tableColumns({
    dataset: { ...dataset, areas },
    round: { id, columns, withheld },
    result: { analysis, judgement },
    language: 'de',
  });
  expect(shown.map((column) => column.id)).toEqual(['flag', 'name', 'key', 'share', 'jobs']);
});

test('English heads fall back to German where the source gives no other label', () => {
  expect(columnsOfTown('en').map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Area', 'District', 'Share', 'Arbeitslose']),
  );
});

test('every column has room', () => {
  expect(columnsOfTown().every((column) => widthOf(column) >= 4.75)).toBe(true);
});

test('the column of the keys is as wide as the longest of them: twelve digits, or twenty', () => {
  expect(columnsOfTown().find(({ kind }) => kind === 'key')?.longest).toBe(4); // "0101"
  expect(widthOf({ kind: 'key', longest: 4 })).toBe(6);
  expect(widthOf({ kind: 'key', longest: 12 })).toBeCloseTo(6.67, 2);
  expect(widthOf({ kind: 'key', longest: 20 })).toBeCloseTo(10.45, 2);
});

test('an indicator of the rule comes before the others: what the mark is about is in sight', () => {
  const { dataset, analysis, judgement } = smallTownExport();
  const [round] = dataset.rounds;
  if (!round) throw new Error('the fixture has a round');
  const turned = { ...dataset, indicators: dataset.indicators.toReversed() };
  const { question } = judgement;
  const rule = { all: [{ indicator: 'share', classAtLeast: 6 }] } as never;
  const idsOf = (judged: typeof judgement) =>
    tableColumns({
      dataset: turned,
      round,
      result: { analysis, judgement: judged },
      language: 'de',
    })
      .map(({ id }) => id)
      .slice(-2);
  expect(idsOf({ ...judgement, question: { ...question, rule } })).toEqual(['share', 'jobs']);
  expect(idsOf({ ...judgement, question: { ...question, rule: { all: [] } } })).toEqual([
    'jobs',
    'share',
  ]);
});

test('the copied table has value and class in columns of their own, and no formula', () => {
  const lines = tableText(columnsOfTown(), [1, 2], 'de').split('\n');
  expect(lines[0]?.split('\t')).toEqual([
    'Markierung',
    'Gebiet',
    'Schlüssel',
    'Bezirk',
    'Menschen',
    'Anteil (%)',
    'Klasse: Anteil',
    'Arbeitslose (%)',
    'Klasse: Arbeitslose',
  ]);
  expect(lines[1]).toBe("markiert\t'=1+1\t0102\t01\t1.500\t40,5\t5\t12,0\t3");
  expect(lines[2]).toBe(
    'nicht entscheidbar: gesperrt\tSüd; "Neu"\t0103\t02\t2.000\tgesperrt\t\t13,0\t5',
  );
  expect(lines).toHaveLength(4);
});
