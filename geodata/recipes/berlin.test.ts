import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { isKnown } from '../../src/areas/column.ts';
import { readDataset } from '../../src/ingest/dataset/read-dataset.ts';
import { openProject } from '../../src/project/opened/open-project.ts';
import { readProject } from '../../src/project/file/read-project.ts';
import { sharedFile } from '../../src/shared-data.fixture.ts';
import { readSet, run } from '../open-data/run.fixture.ts';
import type { RawFeature } from '../open-data/wfs-page.ts';
import { startWfs } from '../open-data/wfs-server.fixture.ts';

const geometry = sharedFile('data/berlin/planungsraeume-2021.simplified.geojson');
const published = {
  indexind: sharedFile('data/berlin/mss-2021-index-as-published.csv'),
  kontextind: sharedFile('data/berlin/mss-2021-kontext-as-published.csv'),
  indizes: sharedFile('data/berlin/mss-2021.csv'),
};

/** A table as the service serves it: numbers as numbers, fields in small letters, some with `_x`. */
function served(path: string): RawFeature[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => ({
    type: 'Feature',
    geometry: null,
    properties: Object.fromEntries(
      Object.entries(row).map(([field, text]) => [
        field === 'EW' ? 'ew_x' : field.toLowerCase(),
        field === 'PLR_ID' || text === '' || Number.isNaN(Number(text))
          ? text || null
          : Number(text),
      ]),
    ),
  }));
}

test.skipIf(!geometry || Object.values(published).includes(undefined))(
  'the published edition of 2021 gives the published index: 75, 366, 46 and 49 of 536 areas (needs ../shared)',
  async () => {
    const areas = JSON.parse(readFileSync(geometry ?? '', 'utf8')) as FeatureCollection;
    const tables = Object.entries(published).map(
      ([part, path]) => [`mss_2021:mss2021_${part}_542`, served(path ?? '')] as const,
    );
    const types = { 'lor_2021:a_lor_plr_2021': areas.features, ...Object.fromEntries(tables) };
    const { folder, problems } = await run(await startWfs({ types }));
    expect(problems).toEqual([]);
    const project = readProject(readSet(folder, 'project.json'), 'project.json');
    if (!project.ok) throw new Error(JSON.stringify(project.diagnostics));
    const reading = readDataset(project.project.instructions, (name) =>
      readFileSync(join(folder, name)),
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
    const { dataset } = openProject(project.project, reading.dataset);
    const index = dataset.rounds[0]?.columns['status-index'];
    if (!index) throw new Error('no status index');
    const values = dataset.areas.flatMap((_area, at) =>
      isKnown(index, at) ? [index.values[at] ?? NaN] : [],
    );
    const bands = [-Infinity, -1, 1, 1.5, Infinity];
    const counts = bands
      .slice(1)
      .map((to, at) => values.filter((value) => value > (bands[at] ?? 0) && value <= to).length);
    expect(counts).toEqual([75, 366, 46, 49]);
  },
);
