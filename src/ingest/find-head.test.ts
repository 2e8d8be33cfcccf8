import { expect, test } from 'vitest';
import type { Diagnostic } from '../areas/diagnostic.ts';
import type { TableLayout } from './find-table-body.ts';
import { parseTable } from './parse-table.ts';

function parse(text: string, layout: TableLayout = {}) {
  const diagnostics: Diagnostic[] = [];
  const table = parseTable('t.csv', text, layout, (diagnostic) => diagnostics.push(diagnostic));
  return { table, kinds: diagnostics.map(({ kind }) => kind) };
}

test('merged cells of a header stand for the columns to their right, and units are joined', () => {
  const { table, kinds } = parse(
    [
      'Stadtteil;Bevölkerung;;Ausländer;;Fläche',
      ';2020;2021;Anzahl;in %;',
      'Horn;100;110;20;18,2;5,8',
      'Hamm;200;210;30;14,3;3,8',
    ].join('\n'),
  );
  expect(table?.header).toEqual([
    'Stadtteil',
    'Bevölkerung – 2020',
    'Bevölkerung – 2021',
    'Ausländer – Anzahl',
    'Ausländer – in %',
    'Fläche',
  ]);
  expect(table?.rows).toHaveLength(2);
  expect(kinds).toEqual(['table-header-joined']);
});

test('a row without a key under a complete header is a row, also where it has no figures', () => {
  expect(parse('id;a;b\n;x y;z\n1;2;3\n').table?.rows).toHaveLength(2);
  expect(parse('id;;b\n;5;6\n1;2;3\n').table?.rows).toHaveLength(2);
  expect(parse('id;;b\n;.;-\n1;2;3\n').table?.rows).toHaveLength(2);
});

test('a header with one name above rows of figures is no title', () => {
  expect(parse('id;;\n1;2;3\n4;5;6\n').table?.header).toEqual(['id', '#2', '#3']);
  expect(parse('id\n1\n2\n').table?.header).toEqual(['id']);
});

test('a comma in the title does not hide the separator of the table', () => {
  const { table } = parse('Bevölkerung, Stand 2020\nid;name;wert\n01;A;1,5\n02;B;2,5\n');
  expect(table).toMatchObject({ separator: ';', header: ['id', 'name', 'wert'], lines: [3, 4] });
});

test('a last area without any figure is no footer, but what begins like one is', () => {
  const rows = 'id;n;w\na;1;2\nb;;\n';
  expect(parse(rows).table?.rows).toHaveLength(2);
  const { table, kinds } = parse(`${rows}Quelle: Amt;;\nStand 2021;;\n`);
  expect(table?.rows).toHaveLength(2);
  expect(kinds).toEqual(['table-footer']);
});

test('stated lines are used and nothing is guessed beside them', () => {
  const text = 'Titel\nid;n\n;EW\na;1\nb;2\nSumme;3\n';
  const { table, kinds } = parse(text, { headerRow: 2, headerRows: 2, lastRow: 5 });
  expect(table).toMatchObject({ header: ['id', 'n – EW'], lines: [4, 5] });
  expect(kinds).toEqual(['table-header-joined', 'table-footer']);
});

test('lines quoted twice are only taken back where every line fits', () => {
  const twice = '"id;""n"";w",\n"1;""a"";2",5\n"2;""b"";3",25\n';
  expect(parse(twice)).toMatchObject({
    table: {
      header: ['id', 'n', 'w'],
      rows: [
        ['1', 'a', '2,5'],
        ['2', 'b', '3,25'],
      ],
    },
    kinds: ['table-requoted'],
  });
  // An ordinary table whose cells hold semicolons stays as it is.
  const ordinary = '"id;x","n"\n"1;y","2"\n"3","4;5;6"\n';
  expect(parse(ordinary).kinds).not.toContain('table-requoted');
});
