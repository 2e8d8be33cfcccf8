import { expect, test } from 'vitest';
import { keysOfOtherYears } from './other-years.ts';
import { parseTable } from '../table/parse-table.ts';

const table = parseTable(
  'bestand.csv',
  [
    'Gemeinde;Jahr;Einwohner',
    'Altdorf;2010;100',
    'Neudorf;2010;200',
    'Tippfeler;2010;300',
    'Altdorf;2011;110',
    'Neudorf;2011;210',
    'Tippfeler;2011;310',
    'Doppeldorf;2012;320',
    'Tippfeler;2012;330',
  ].join('\n'),
  {},
  () => undefined,
);

test('two villages that end in 2011 belong to another list of areas, a misspelt one comes in every year', () => {
  const keys = ['Altdorf', 'Neudorf', 'Tippfeler'];
  expect(
    table && keysOfOtherYears(table, { key: 'Gemeinde', where: { Jahr: '2010' } }, keys),
  ).toEqual([
    { key: 'Altdorf', years: '2010–2011' },
    { key: 'Neudorf', years: '2010–2011' },
  ]);
});

test('an area that comes from 2012 on is told so when 2010 is shown; without a year nothing is told', () => {
  expect(
    table && keysOfOtherYears(table, { key: 'Gemeinde', where: { Jahr: '2010' } }, ['Doppeldorf']),
  ).toEqual([{ key: 'Doppeldorf', years: '2012' }]);
  expect(table && keysOfOtherYears(table, { key: 'Gemeinde' }, ['Altdorf'])).toEqual([]);
});
