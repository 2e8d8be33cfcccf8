import { expect, test } from 'vitest';
import { understandTable } from '../understand/understand-table.ts';

const understand = (text: string) => {
  const reading = understandTable('breit.csv', new TextEncoder().encode(text));
  return reading.ok ? reading.understanding : undefined;
};

test('two figures in three years each are three rounds, the newest first', () => {
  const found = understand(
    [
      'Schlüssel;Arbeitslose 2019;Arbeitslose 2020;Arbeitslose 2021;EW 31.12.2020;EW 31.12.2021;Fläche',
      '01;3,5;4,0;4,1;1200;1210;12,5',
      '02;7,5;8,0;8,3;2200;2230;17,5',
    ].join('\n'),
  )?.wideYears;
  expect(found?.years).toEqual(['2021', '2020', '2019']);
  expect(found?.figures).toEqual([
    {
      name: 'Arbeitslose',
      columnOfYear: {
        2019: 'Arbeitslose 2019',
        2020: 'Arbeitslose 2020',
        2021: 'Arbeitslose 2021',
      },
    },
    { name: 'EW', columnOfYear: { 2020: 'EW 31.12.2020', 2021: 'EW 31.12.2021' } },
  ]);
});

test('columns named by nothing but the year are one figure without a name', () => {
  const found = understand('Stadtteil;2022;2023\nAltstadt;12,5;13,5\nHafen;22,5;23,5')?.wideYears;
  expect(found?.figures).toEqual([{ name: '', columnOfYear: { 2022: '2022', 2023: '2023' } }]);
});

test('one year in a name is no reason for rounds', () => {
  expect(
    understand('Schlüssel;EW 31.12.2020;Quote\n01;1200;3,5\n02;1300;4,5')?.wideYears,
  ).toBeUndefined();
});
