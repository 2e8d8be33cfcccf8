import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { Person, device } from '../entry/made-entry.fixture.ts';
import { logOf } from '../log/log.ts';
import { standingOf } from '../standing/standing.ts';
import { decisionsCsv, type DecisionsInput } from './decisions-csv.ts';

const neighbourhoods = ['0102', '0200', '0300'].map((key) => ({
  key,
  name: `Gebiet ${key}`,
  others: key === '0102' ? 1 : 0,
  land: '',
  municipality: '01',
  areas: key === '0102' ? ['0102', '0103'] : [key],
}));

function inputOf(...people: readonly Person[]): DecisionsInput {
  const log = logOf(
    'kleinstadt',
    people.flatMap(({ entries }) => entries),
  );
  const standings = standingOf(log.entries);
  return { title: 'Kleinstadt', fictional: false, log, standings, neighbourhoods };
}

/** First lines, and the rows by their heads. */
function read(input: DecisionsInput): { lines: string[]; rows: Record<string, string>[] } {
  const text = decisionsCsv(input, { language: 'de', made: new Date('2026-11-30T12:00:00Z') });
  const all = Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter: ';' }).data;
  const gap = all.findIndex((row) => row.length === 1 && row[0] === '');
  const [heads = [], ...rows] = all.slice(gap + 1).filter((row) => row.length > 1);
  return {
    lines: all.slice(0, gap).map(([line = '']) => line),
    rows: rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? '']))),
  };
}

test('every neighbourhood has a row, undecided ones too; what is only in the log comes after them', () => {
  const person = new Person('Weber', 'a');
  const first = person.decide({ reasons: ['near-cut', 'old-key'], note: 'passt' });
  person.decide({ neighbourhood: '0900', members: ['0900'], outcome: 'unclear' });
  const { rows } = read({ ...inputOf(person), labels: new Map([['near-cut', 'Werte knapp']]) });
  expect(rows.map((row) => [row['Schlüssel'], row['Stand der Prüfung'], row['Ergebnis']])).toEqual([
    ['0102', 'entschieden', 'bestätigt'],
    ['0200', 'offen', ''],
    ['0300', 'offen', ''],
    ['0900', 'entschieden', 'unklar'],
  ]);
  expect(rows[0]).toMatchObject({
    Name: 'Gebiet 0102 und 1 weiteres',
    'Schlüssel der Gebiete': '0102 0103',
    Gründe: 'Werte knapp, old-key',
    Notiz: 'passt',
    Wer: 'Weber',
    Einträge: first.id,
  });
});

test('the first lines have the number of entries and the end of every chain', () => {
  const [weber, arnold] = [new Person('Weber', 'a'), new Person('Arnold', 'b')];
  weber.decide();
  const last = weber.decide({ neighbourhood: '0200' });
  const only = arnold.decide({ neighbourhood: '0300' });
  const { lines } = read(inputOf(weber, arnold));
  expect(lines.slice(0, 3)).toEqual([
    'Kleinstadt',
    'Entscheidungen der Prüfung',
    expect.stringContaining('30. November 2026'),
  ]);
  expect(lines.slice(3)).toEqual([
    expect.stringMatching(/^Protokoll mit 3 Einträgen; Änderungen fallen auf/),
    `Arnold, Gerät ${device('b')}: 1 Eintrag, der letzte ist ${only.id}`,
    `Weber, Gerät ${device('a')}: 2 Einträge, der letzte ist ${last.id}`,
  ]);
});

test('a conflict shows both sides in one order', () => {
  const [weber, arnold] = [new Person('Weber', 'a'), new Person('Arnold', 'b')];
  weber.decide({ note: 'ja' });
  arnold.decide({ note: 'nein', outcome: 'not-confirmed' });
  expect(read(inputOf(weber, arnold)).rows[0]).toMatchObject({
    'Stand der Prüfung': 'uneinig',
    Ergebnis: 'nicht bestätigt | bestätigt',
    Notiz: 'nein | ja',
    Wer: 'Arnold | Weber',
  });
});

test('formulas in notes, names and offices are no formulas for a spreadsheet, markup stays text', () => {
  const person = new Person('=cmd', 'a');
  person.decide({ note: '=1+1', office: '@SUM(A1)', reasons: ['+x'] });
  const [row] = read(inputOf(person)).rows;
  expect(row).toMatchObject({
    Notiz: "'=1+1",
    'Zuständiges Amt': "'@SUM(A1)",
    Wer: "'=cmd",
    Gründe: "'+x",
  });
  const other = new Person('Weber', 'a');
  other.decide({ note: '<b>fett</b>; "so"\nzweite Zeile' });
  expect(read(inputOf(other)).rows[0]?.['Notiz']).toBe('<b>fett</b>; "so"\nzweite Zeile');
});

test('what was decided on other figures, and a neighbourhood that is gone, are told', () => {
  const person = new Person('Weber', 'a');
  const { evidence } = person.decide();
  person.decide({ neighbourhood: '0200' });
  person.decide({ neighbourhood: '0900' });
  const { conditions } = evidence;
  const present = new Map([
    ['0102', { members: ['0102', '0103'], conditions }],
    ['0200', { members: ['0200'], conditions }],
  ]);
  const standings = standingOf(person.entries, { present });
  expect(read({ ...inputOf(person), standings }).rows.map((row) => row['Zahlen'])).toEqual([
    'auf den jetzigen Zahlen entschieden',
    'auf anderen Zahlen entschieden',
    '',
    'dieses Quartier gibt es unter der Regel nicht mehr',
  ]);
});

test('a fictional project is called so in its first lines and in every row', () => {
  const input = { ...inputOf(new Person('Weber', 'a')), fictional: true };
  const { lines, rows } = read(input);
  expect(lines[1]).toMatch(/^Erfundene/);
  expect(rows.map((row) => row['Hinweis'])).toEqual([lines[1], lines[1], lines[1]]);
});
