import { expect, test } from 'vitest';
import { columnOf } from '../areas/column.ts';
import { known } from '../areas/figure.ts';
import { areasCsv } from './areas-csv.ts';
import { smallTownExport } from './small-town.fixture.ts';

const note = 'Erfundene Beispieldaten: Orte und Werte gibt es nicht';

test('the German table has one row per area: place, figures with state and class, flag, reasons', () => {
  expect(areasCsv(smallTownExport(), { form: 'german' }).split('\r\n')).toEqual([
    '\uFEFFkey;name;municipality;population;share;share_state;share_class;jobs;jobs_state;jobs_class;flag;reasons;near_miss;note',
    `0101;Altstadt;01;1000;10;known;3;2,25;known;1;clear;"share value-at-least 30,5 (all): 10 below 30,5 = no | jobs value-at-least 12 (all): 2,25 below 12 = no";no;${note}`,
    `0102;'=1+1;01;1500;40,5;known;5;12;known;3;flagged;"share value-at-least 30,5 (all): 40,5 above 30,5 = yes | jobs value-at-least 12 (all): 12 at 12 = yes";no;${note}`,
    `0103;"Süd; ""Neu""";02;2000;;suppressed;;13;known;5;undecidable;"share value-at-least 30,5 (all): suppressed unknown 30,5 = undecidable | jobs value-at-least 12 (all): 13 above 12 = yes";no;${note}`,
    `0104;Ost;02;;0;known;1;;missing;;clear;"share value-at-least 30,5 (all): 0 below 30,5 = no | jobs value-at-least 12 (all): missing unknown 12 = undecidable";no;${note}`,
    '',
  ]);
});

test('the plain table has decimal points, also inside the reasons', () => {
  const second = areasCsv(smallTownExport(), { form: 'plain' }).split('\r\n')[2];
  expect(second).toBe(
    `0102,'=1+1,01,1500,40.5,known,5,12,known,3,flagged,share value-at-least 30.5 (all): 40.5 above 30.5 = yes | jobs value-at-least 12 (all): 12 at 12 = yes,no,${note}`,
  );
});

test('chosen areas are written in the chosen order', () => {
  const rows = areasCsv(smallTownExport(), { form: 'plain', indices: [3, 0] }).split('\r\n');
  expect(rows.slice(1, 3).map((row) => row.slice(0, 4))).toEqual(['0104', '0101']);
  expect(rows).toHaveLength(4);
});

test('real data have no note', () => {
  const [header] = areasCsv(smallTownExport({ fictional: false }), { form: 'plain' }).split('\r\n');
  expect(header?.endsWith('near_miss')).toBe(true);
});

test('an indicator called "population" or "flag" gets a column name of its own', () => {
  const column = columnOf([known(1), known(2), known(3), known(4)]);
  const indicators = ['population', 'flag'].map((id) => ({
    id,
    label: { de: id },
    role: 'other' as const,
    unit: 'count',
  }));
  const round = { id: '2021', columns: { population: column, flag: column } };
  const input = smallTownExport({
    indicators,
    rounds: [{ ...round, withheld: { figures: 0, areas: 0 } }],
  });
  const [header] = areasCsv(input, { form: 'plain' }).split('\r\n');
  expect(header).toBe(
    'key,name,municipality,population,population_2,population_state,population_class,flag,flag_state,flag_class,flag_2,reasons,near_miss,note',
  );
});
