import { expect, test } from 'vitest';
import { readProject } from '../file/read-project.ts';
import { gridCountry } from '../../ingest/grid-country.fixture.ts';
import { prepareFiles } from '../../ingest/dataset/prepare-files.ts';
import { readDataset } from '../../ingest/dataset/read-dataset.ts';
import type { Reading } from '../../ingest/instructions/reading.ts';

async function read(files: ReadonlyMap<string, Uint8Array>): Promise<Reading> {
  const text = new TextDecoder().decode(files.get('project.json'));
  const project = readProject(text, 'project.json');
  if (!project.ok) throw new Error(JSON.stringify(project.diagnostics));
  const { instructions } = project.project;
  const prepared = await prepareFiles(instructions, (name) => files.get(name));
  return readDataset(instructions, prepared);
}

function dataOf(reading: Reading) {
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const { indicators, ...dataset } = reading.dataset;
  return {
    dataset,
    indicators: indicators.map(({ source: _source, ...indicator }) => indicator),
    geometries: reading.geometries,
    matched: reading.joins.map(({ matched }) => matched),
  };
}

const country = gridCountry();

test('a country in Parquet is read as the same country in GeoJSON and CSV, to the last digit', async () => {
  const parquet = dataOf(await read(country.files));
  expect(parquet.dataset.areas).toHaveLength(24);
  expect(parquet.matched).toEqual([24, 24]);
  expect(parquet).toEqual(dataOf(await read(country.plainFiles)));
});

test('a column of states tells suppressed figures from missing ones', async () => {
  const { dataset } = dataOf(await read(country.files));
  // Places 3, 10, 17 are suppressed, 2, 7, 12 … have no number, and 0 to 4 have fewer than 950 people.
  expect([...(dataset.rounds[0]?.columns['rent']?.states ?? [])].slice(5, 13)).toEqual([
    1, 1, 0, 1, 1, 2, 1, 0,
  ]);
});

/** The files with another one in the place of one of them. */
function replace(name: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map([...country.files, [name, bytes]]);
}

test('areas that end early are an error that names the file', async () => {
  const areas = country.files.get('areas.parquet') ?? new Uint8Array();
  const reading = await read(replace('areas.parquet', areas.slice(0, 900)));
  expect(reading).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'parquet-damaged', severity: 'error', file: 'areas.parquet' }],
  });
});

test('a table with a broken page is an error that names the table', async () => {
  const figures = (country.files.get('figures-2021.parquet') ?? new Uint8Array()).slice();
  figures.fill(0xff, 4, 400);
  const reading = await read(replace('figures-2021.parquet', figures));
  expect(reading).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'parquet-damaged', file: 'figures-2021.parquet' }],
  });
});

test('a web page in the place of a table is called a web page', async () => {
  const page = new TextEncoder().encode('<!doctype html><title>404</title>');
  expect(await read(replace('figures-2024.parquet', page))).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'is-html', file: 'figures-2024.parquet' }],
  });
});

test('a table without outlines is no file of areas', async () => {
  const figures = country.files.get('figures-2024.parquet') ?? new Uint8Array();
  expect(await read(replace('areas.parquet', figures))).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'parquet-no-geometry', file: 'areas.parquet' }],
  });
});
