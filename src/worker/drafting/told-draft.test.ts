import { expect, test } from 'vitest';
import { DraftFiles } from './draft-files.ts';
import { toldAnswer, toldTrial } from './told-draft.ts';

/** Files of seven squares and a table in which something is far too long; sizes of what the page is told, as JSON. */

const keys = ['01', '02', '03', '04', '05', '06', '07'];
const figures = keys.map((_, place) => `1000;${10 + place},5`);

function squares(properties: (place: number) => object = () => ({})): File {
  const features = keys.map((key, place) => {
    const [west, east] = [10 + place / 10, 10.1 + place / 10];
    const ring = [
      [west, 50],
      [east, 50],
      [east, 50.1],
      [west, 50],
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    const named = { KEY: key, NAME: `Gebiet ${key}`, ...properties(place) };
    return { type: 'Feature', properties: named, geometry };
  });
  return new File([JSON.stringify({ type: 'FeatureCollection', features })], 'gebiete.geojson');
}

function table(lines: readonly string[], head = 'KEY;EW;MH'): File {
  return new File([[head, ...lines].join('\n')], 'werte.csv');
}

async function told(files: readonly File[]) {
  const drafts = new DraftFiles();
  const answer = toldAnswer(await drafts.understand(files));
  const trial = toldTrial(await drafts.try(JSON.stringify(answer.draft.json)));
  const sizes = [answer, trial].map((one) => JSON.stringify(one).length);
  return { answer, trial, size: Math.max(...sizes) };
}

const long = 'Lorem ipsum dolor '.repeat(560_000); // 10 MB

test('of a cell of 10 MB the page is told less than 20 kB, whatever its column is for', async () => {
  const rows = (cell: (place: number) => string) => keys.map((_, place) => cell(place));
  const asKey = rows((place) => `${place === 1 ? long : keys[place]};${figures[place]}`);
  const asText = rows((place) => `${keys[place]};${figures[place]};${place === 1 ? long : 'a'}`);
  const asFigure = rows((place) => `${keys[place]};1000;${place === 1 ? long : place + 10}`);
  for (const lines of [asKey, asText, asFigure]) {
    const head = lines === asText ? 'KEY;EW;MH;Text' : 'KEY;EW;MH';
    const { size } = await told([squares(), table(lines, head)]);
    expect(size).toBeLessThan(20_000);
  }
});

test('a key of 10 MB is counted as a row without an area, and six areas of seven have their row', async () => {
  const lines = keys.map((key, place) => `${place === 1 ? long : key};${figures[place]}`);
  const { trial } = await told([squares(), table(lines)]);
  expect(trial.joins).toMatchObject([
    { matched: 6, rowsWithoutArea: [], areasWithoutRow: ['02'], leftOut: { rows: 1, areas: 0 } },
  ]);
});

test('an area whose name has 5 MB, and a property whose name has 1 MB, stay areas', async () => {
  const properties = (place: number) => (place === 1 ? { NAME: long.slice(0, 5_000_000) } : {});
  const lines = keys.map((key, place) => `${key};${figures[place]}`);
  const named = await told([squares(properties), table(lines)]);
  expect(named.size).toBeLessThan(20_000);
  expect(named.trial).toMatchObject({ ok: true, joins: [{ matched: 7 }] });
  const strange = await told([squares(() => ({ [long.slice(0, 1_000_000)]: 1 })), table(lines)]);
  expect(strange.trial).toMatchObject({ ok: true, joins: [{ matched: 7 }] });
});

test('of 20,000 rows without an area 5,000 are told one by one, and all are counted', async () => {
  const strangers = Array.from({ length: 20_000 }, (_, place) => `Ort ${place};1000;5,5`);
  const lines = [...keys.map((key, place) => `${key};${figures[place]}`), ...strangers];
  const { trial, size } = await told([squares(), table(lines)]);
  expect(size).toBeLessThan(300_000);
  const [join] = trial.joins;
  expect(join?.rowsWithoutArea).toHaveLength(5000);
  expect(join?.leftOut).toEqual({ rows: 15_000, areas: 0 });
  const note = trial.diagnostics.find(({ kind }) => kind === 'table-rows-without-area');
  expect(note).toMatchObject({ count: 20_000, itemsLeftOut: 19_800 });
});

test('a column whose name has 9,000 letters is called by its first 999 letters', async () => {
  const head = `KEY;EW;MH;${long.slice(0, 9000)}`;
  const lines = keys.map((key, place) => `${key};${figures[place]};${place}`);
  const { answer, size } = await told([squares(), table(lines, head)]);
  expect(size).toBeLessThan(40_000);
  expect(answer.understandings.tables[0]?.columns[3]?.name).toHaveLength(1000);
});
