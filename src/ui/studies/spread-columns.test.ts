import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { spreadColumns, spreadRows } from './spread-columns.ts';

const spread = { shares: [0.25, 0.75], members: 40, withoutClass: 0, unknownAreas: 0 };
const nobody = { ...spread, shares: undefined, members: 0 };
const groups = [
  { id: 'migrants', label: { de: 'mit Migrationshintergrund', en: 'with a migration background' } },
  { id: 'west', label: { de: 'Herkunft Westeuropa' } },
];

test('a row per group that the data name, a column per class, in percent', () => {
  const answer = [
    { group: 'migrants', spread },
    { group: 'west', spread: nobody },
    { group: 'unknown', spread },
  ];
  const rows = spreadRows(answer, groups, 'de');
  const columns = spreadColumns(2, textsOf('de'), 'de');
  expect(columns.map(({ label }) => label)).toEqual(['Gruppe', 'Klasse 1', 'Klasse 2']);
  const texts = rows.map((row) => columns.map(({ text, value }) => text?.(row) ?? value(row)));
  expect(texts).toEqual([
    ['mit Migrationshintergrund', '25,0\u202f%', '75,0\u202f%'],
    ['Herkunft Westeuropa', 'keine Angabe', 'keine Angabe'],
  ]);
  expect(rows.map((row) => columns[2]?.value(row))).toEqual([75, undefined]);
});
