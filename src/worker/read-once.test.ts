import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AtlasFunctions } from './functions.ts';

/** Files that are dropped without a project: from the drop to the map in one worker. */

const folder = new URL('../../geodata/sets/musterstadt/', import.meta.url);

/** Counts how often it is read. */
class CountedFile extends File {
  reads = 0;

  override stream(): ReturnType<File['stream']> {
    this.reads += 1;
    return super.stream();
  }

  override arrayBuffer(): ReturnType<File['arrayBuffer']> {
    this.reads += 1;
    return super.arrayBuffer();
  }
}

const dropped = () =>
  ['musterstadt.geojson', 'figures.csv'].map(
    (name) => new CountedFile([readFileSync(new URL(name, folder))], name),
  );
const project = () => new CountedFile([readFileSync(new URL('project.json', folder))], 'p.json');
const load = (functions: AtlasFunctions, files: readonly File[]) =>
  functions.load({ from: 'files', files }, () => undefined);

test('each of two files is read once for the question what they are, the draft, two trials and the atlas', async () => {
  const functions = new AtlasFunctions();
  const files = dropped();
  expect(await load(functions, files)).toMatchObject({ ok: false, isWithoutProject: true });
  const { draft } = await functions.understand(files, {}, () => undefined);
  const text = JSON.stringify(draft.json);
  await functions.tryDraft(text);
  const trial = await functions.tryDraft(text);
  expect(trial.areas).toBe(300);
  const loaded = await load(functions, [project(), ...files]);
  expect(loaded.ok && loaded.atlas.dataset.areas.length).toBe(300);
  expect(files.map(({ reads }) => reads)).toEqual([1, 1]);
});

test('what was read is let go when the atlas is open: another load of the files reads them again', async () => {
  const functions = new AtlasFunctions();
  const files = [project(), ...dropped()];
  expect((await load(functions, files)).ok).toBe(true);
  expect((await load(functions, files)).ok).toBe(true);
  expect(files.map(({ reads }) => reads)).toEqual([2, 2, 2]);
});

test('a file that was changed meanwhile is another file and is read: the areas are read once, the figures twice', async () => {
  const functions = new AtlasFunctions();
  const [areas, figures] = dropped();
  await load(functions, [areas!, figures!]);
  const changed = new CountedFile([figures!, '\n'], figures!.name);
  const loaded = await load(functions, [project(), areas!, changed]);
  expect(loaded.ok).toBe(true);
  expect([areas!.reads, changed.reads]).toEqual([1, 1]);
});
