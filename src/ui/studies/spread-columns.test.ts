import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { areaId } from '../../areas/area-id.ts';
import {
  locationsOf,
  mostClasses,
  spreadColumns,
  spreadNotes,
  spreadRows,
} from './spread-columns.ts';
import { tableTexts } from './table-texts.fixture.ts';

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

test('in English the shares are written 25.0%, and an empty group has no figure', () => {
  const rows = spreadRows(
    [
      { group: 'migrants', spread },
      { group: 'west', spread: nobody },
    ],
    groups,
    'en',
  );
  expect(tableTexts(spreadColumns(2, textsOf('en'), 'en'), rows)).toEqual([
    ['Group', 'Class 1', 'Class 2'],
    ['with a migration background', '25.0%', '75.0%'],
    ['Herkunft Westeuropa', 'not given', 'not given'],
  ]);
});

test('as many classes as the widest row has; none where nobody is counted', () => {
  const wide = { ...spread, shares: [0, 0.5, 0.5] };
  const rows = [spread, wide, nobody].map((one) => ({ label: 'a', spread: one }));
  expect(mostClasses(rows)).toBe(3);
  expect(mostClasses(rows.slice(2))).toBe(0);
  expect(mostClasses([])).toBe(0);
});

test('12.4 members without a class are about 12 people; a group that is known everywhere needs no note', () => {
  const rows = [
    { label: 'West', spread: { ...spread, withoutClass: 12.4 } },
    { label: 'Ost', spread: { ...spread, unknownAreas: 3 } },
    { label: 'Süd', spread },
  ];
  expect(spreadNotes(rows, textsOf('de'))).toEqual([
    'West: 12 Menschen in Gebieten ohne Klasse; in 0 Gebieten ist die Gruppe nicht bekannt.',
    'Ost: 0 Menschen in Gebieten ohne Klasse; in 3 Gebieten ist die Gruppe nicht bekannt.',
  ]);
});

test('locations stand once each, in the order of their letters', () => {
  const areas = ['Stadtrand', undefined, 'City', 'Stadtrand'].map((location, index) => ({
    id: areaId(`${index}`),
    name: `Gebiet ${index}`,
    ...(location === undefined ? {} : { location }),
  }));
  expect(locationsOf(areas)).toEqual(['City', 'Stadtrand']);
  expect(locationsOf(areas.slice(1, 2))).toEqual([]);
});
