import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import { columnOf } from '../../areas/column.ts';
import { known, missing } from '../../areas/figure.ts';
import { quarters, quartersResult, quartersRound } from '../four-quarters.fixture.ts';
import { noFilter, type TableFilter, type TableSort } from '../url/settings.ts';
import { filteredAreas, sortedAreas, type RowsInput } from './table-rows.ts';

function tableRows(input: RowsInput): Uint32Array {
  return filteredAreas(input, sortedAreas(input));
}

function names(
  filter: Partial<TableFilter>,
  column: string,
  descending = false,
): (string | undefined)[] {
  const sort: TableSort = { column, descending };
  const rows = tableRows({
    dataset: quarters,
    round: quartersRound,
    result: quartersResult(),
    indicator: 'share',
    filter: { ...noFilter, ...filter },
    sort,
  });
  return [...rows].map((index) => quarters.areas[index]?.name);
}

test('names sort as in a German register: Ö beside O, not behind Z', () => {
  expect(names({}, 'name')).toEqual(['Am Güterbahnhof', 'Öhringer Weg', 'Straße 12', 'Zeche']);
});

test('by Land, in the alphabet; an area without one stands before them', () => {
  const lands = ['Ödland', 'Rebenau', undefined, 'Küstmark'];
  const areas = quarters.areas.map((area, place) => {
    const land = lands[place];
    return land === undefined ? area : { ...area, land };
  });
  const sorted = sortedAreas({
    dataset: { ...quarters, areas },
    round: quartersRound,
    result: quartersResult(),
    sort: { column: 'land', descending: false },
  });
  expect([...sorted].map((area) => lands[area])).toEqual([
    undefined,
    'Küstmark',
    'Ödland',
    'Rebenau',
  ]);
});

test('areas without a value stand last, whichever way the values are sorted', () => {
  expect(names({}, 'share')).toEqual(['Öhringer Weg', 'Straße 12', 'Am Güterbahnhof', 'Zeche']);
  expect(names({}, 'share', true)).toEqual([
    'Am Güterbahnhof',
    'Straße 12',
    'Öhringer Weg',
    'Zeche',
  ]);
});

test('the filter finds words of name, key and district in any order and case', () => {
  expect(names({ text: 'nord STRASSE' }, 'name')).toEqual([]);
  expect(names({ text: 'nord straße' }, 'name')).toEqual(['Straße 12']);
  expect(names({ text: '0101' }, 'name')).toEqual(['Am Güterbahnhof']);
});

test('one area is flagged, two cannot be decided, one lacks a value and of another one is withheld', () => {
  expect(names({ show: 'flagged' }, 'name')).toEqual(['Am Güterbahnhof']);
  expect(names({ show: 'undecidable' }, 'name')).toEqual(['Straße 12', 'Zeche']);
  expect(names({ show: 'missing' }, 'name')).toEqual(['Zeche']);
  expect(names({ show: 'suppressed' }, 'name')).toEqual(['Straße 12']);
});

test('class 0 shows the areas that have no class', () => {
  expect(names({ class: 0 }, 'name')).toEqual(['Zeche']);
});

test('the filter limits the rows to a district, and to none where the data do not name it', () => {
  expect(names({ municipality: 'Nord' }, 'name')).toEqual(['Am Güterbahnhof', 'Straße 12']);
  expect(names({ municipality: 'Nord', show: 'flagged' }, 'name')).toEqual(['Am Güterbahnhof']);
  expect(names({ municipality: 'Süd' }, 'name')).toEqual([]);
  expect(names({ land: 'Hamburg' }, 'name')).toEqual([]);
});

test('however the values lie, the order is the one a comparison of each two areas gives', () => {
  const figure = fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 30 }), fc.boolean(), (values, descending) => {
      const share = columnOf(values.map((value) => (value === undefined ? missing : known(value))));
      const rows = sortedAreas({
        dataset: quarters,
        round: { ...quartersRound, columns: { share } },
        result: quartersResult(),
        sort: { column: 'share', descending },
      });
      const sign = descending ? -1 : 1;
      const compared = [...values.keys()].sort((one, other) => {
        const [a, b] = [values[one], values[other]];
        if (a === undefined || b === undefined)
          return Number(a === undefined) - Number(b === undefined) || one - other;
        return sign * (a - b) || one - other;
      });
      expect([...rows]).toEqual(compared);
    }),
  );
});

test('a word is found in name, key or district of exactly the areas that hold it', () => {
  const text = fc
    .array(fc.constantFrom('a', 'B', '0', ' '), { maxLength: 5 })
    .map((all) => all.join(''));
  const area = fc.record({ id: text, name: text, municipality: text });
  const word = fc.constantFrom('a', 'ab', 'B0', '00', 'aba', '0b');
  fc.assert(
    fc.property(fc.array(area, { minLength: 1, maxLength: 6 }), word, (areas, typed) => {
      const dataset = { ...quarters, areas: areas.map((one) => ({ ...one, id: areaId(one.id) })) };
      const rows = filteredAreas(
        {
          dataset,
          round: quartersRound,
          result: quartersResult(),
          indicator: 'share',
          filter: { ...noFilter, text: typed },
        },
        Uint32Array.from(areas.keys()),
      );
      const holding = [...areas.keys()].filter((place) =>
        Object.values(areas[place] ?? {}).some((part) =>
          part.toLowerCase().includes(typed.toLowerCase()),
        ),
      );
      expect([...rows]).toEqual(holding);
    }),
  );
});
