import { expect, test } from 'vitest';
import type { Diagnostic } from '../../areas/diagnostic.ts';
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

test('a first line with figures like the lines below it is a row, and the columns get numbers', () => {
  const text = '01 Aue;3552;8,2%\n02 Berg;8664;32,9%\n03 Cronhof;2135;7,1%\n';
  const { table, kinds } = parse(text);
  expect(table?.header).toEqual(['Spalte 1', 'Spalte 2', 'Spalte 3']);
  expect(table?.lines).toEqual([1, 2, 3]);
  expect(kinds).toEqual(['table-without-header']);
  expect(parse(`Einwohner am Jahresende\n${text}`)).toMatchObject({
    table: { lines: [2, 3, 4] },
    kinds: ['table-titles', 'table-without-header'],
  });
});

test('years, ages and texts name columns: such a first line stays the header', () => {
  expect(parse('Stadtteil;2020;2021\nHorn;100;110\nHamm;200;210\n').table?.lines).toEqual([2, 3]);
  expect(parse('id;0-3;3-6\n1;5;6\n2;7;8\n').table?.lines).toEqual([2, 3]);
  // Nothing but texts: nobody can tell a row from names.
  expect(parse('Horn;gut\nHamm;schlecht\nBorn;gut\n').table?.lines).toEqual([2, 3]);
});

test('the line 0 states that there is no header, also where nothing tells it', () => {
  const { table } = parse('Horn;gut\nHamm;schlecht\n', { headerRow: 0 });
  expect(table).toMatchObject({ header: ['Spalte 1', 'Spalte 2'], lines: [1, 2] });
  expect(parse('Titel\nHorn;5\nHamm;6\n', { headerRow: 0 }).table?.lines).toEqual([2, 3]);
});

test('names in the second line under groups, units and a count of the columns make one name each', () => {
  const lines = [
    'Tabelle 3: Bevölkerung',
    'Stand:;31.12.2021;;',
    ';Bevölkerung;;Arbeitslose',
    'Nr;insgesamt;unter 18;',
    ';Anzahl;in %;in %',
    '1;2;3;4',
    '0101;1024;18,5;3,1',
    '0102;2310;17,2;9,8',
  ];
  const { table } = parse(lines.join('\n'));
  expect(table?.header).toEqual([
    'Nr',
    'Bevölkerung – insgesamt – Anzahl',
    'Bevölkerung – unter 18 – in %',
    'Arbeitslose – in %',
  ]);
  expect(table?.lines).toEqual([7, 8]);
});

test('a blank between separator and quote belongs to neither', () => {
  const text = '"KEY"; "Name" ; "n"\n"0101"; "Höhe; ""Nord"""; "5"\n"0102"; "Mitte"; "6"\n';
  const { table, kinds } = parse(text);
  expect(table?.header).toEqual(['KEY', 'Name', 'n']);
  expect(table?.rows[0]).toEqual(['0101', 'Höhe; "Nord"', '5']);
  expect(kinds).toEqual([]);
  // A quote that does not end the cell is a part of it.
  expect(parse('k;n\n1; "Höhe" Nord\n2;b\n').table?.rows[0]?.[1]).toBe(' "Höhe" Nord');
});
