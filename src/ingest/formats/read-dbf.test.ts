import { expect, test } from 'vitest';
import { bytesOf, dbfOf, readFiles, shpOf, squareAt, utm33 } from '../area-files.fixture.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const [south, middle, north] = [0, 200, 400].map((more) => squareAt(389_900, 5_819_700 + more));
const three = shpOf([[south ?? []], [middle ?? []], [north ?? []]]);

/** A table of three areas in which the second row is marked as deleted. */
function withDeletedRow(): Uint8Array {
  const dbf = dbfOf(
    ['id', 'name'],
    ['01 Süd', '02 Höhe', '03 Nord'].map((text) => text.split(' ').map(latin)),
  );
  dbf[32 + 64 + 1 + 41] = 0x2a;
  return dbf;
}

async function read(dbf: Uint8Array, shp = three, cpg?: string) {
  const files = { 'a.shp': shp, 'a.dbf': dbf, 'a.prj': bytesOf(utm33) };
  const found = await readFiles(cpg === undefined ? files : { ...files, 'a.cpg': bytesOf(cpg) }, {
    source: 'a.shp',
    name: 'name',
  });
  const named = found.areas?.areas.map(({ id, name }) => `${id} ${name}`);
  return { named, diagnostics: found.diagnostics };
}

test('a row marked as deleted is left out with its shape, and named', async () => {
  const { named, diagnostics } = await read(withDeletedRow());
  expect(named).toEqual(['01 Süd', '03 Nord']);
  expect(diagnostics).toContainEqual({
    kind: 'areas-rows-deleted',
    severity: 'warning',
    file: 'a.shp',
    count: 1,
    items: ['2: 02 Höhe'],
  });
});

test('where the shapes of deleted rows are gone already, the others keep their own rows', async () => {
  const { named, diagnostics } = await read(
    withDeletedRow(),
    shpOf([[south ?? []], [north ?? []]]),
  );
  expect(named).toEqual(['01 Süd', '03 Nord']);
  expect(diagnostics.map(({ kind }) => kind)).not.toContain('areas-rows-differ');
});

test('shapes and rows that do not fit together are told', async () => {
  const { diagnostics } = await read(withDeletedRow(), shpOf([[south ?? []]]));
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ kind: 'areas-rows-differ', found: '1 / 3' }),
  );
});

/** One area called Höhe, with ö as the byte given, and what byte 29 says. */
function oneArea(name: string, driver = 0): Uint8Array {
  const dbf = dbfOf(['id', 'name'], [['1', name].map(latin)]);
  dbf[29] = driver;
  return dbf;
}

const one = shpOf([[south ?? []]]);

test('the encoding stands in byte 29: 02 CP850, 01 CP437, 04 Macintosh, 03 and 57 Windows', async () => {
  const names = [
    await read(oneArea('H\x94he', 0x02), one),
    await read(oneArea('H\x94he', 0x01), one),
    await read(oneArea('H\x9Ahe', 0x04), one),
    await read(oneArea('H\xF6he', 0x03), one),
    await read(oneArea('H\xF6he', 0x57), one),
  ];
  for (const { named, diagnostics } of names) {
    expect(named).toEqual(['1 Höhe']);
    expect(diagnostics.map(({ kind }) => kind)).not.toContain('areas-encoding-guessed');
  }
});

test('a byte 29 that the words contradict is not believed, and the guess is told', async () => {
  for (const dbf of [oneArea('H\xF6he', 0x02), oneArea('H\xC3\xB6he', 0x57)]) {
    const { named, diagnostics } = await read(dbf, one);
    expect(named).toEqual(['1 Höhe']);
    expect(diagnostics.map(({ kind }) => kind)).toContain('areas-encoding-guessed');
  }
});

test('a .cpg names the pages of DOS and of the Macintosh in many ways', async () => {
  for (const cpg of ['OEM 850', '850', 'CP850', 'IBM850', 'cp437']) {
    expect((await read(oneArea('H\x94he'), one, cpg)).named).toEqual(['1 Höhe']);
  }
  for (const cpg of ['macintosh', 'MacRoman', '10000', 'x-mac-roman']) {
    expect((await read(oneArea('H\x9Ahe'), one, cpg)).named).toEqual(['1 Höhe']);
  }
});

test('without any word on it the words decide between DOS, Macintosh and Windows', async () => {
  for (const name of ['H\x94he', 'H\x9Ahe', 'H\xF6he']) {
    const { named, diagnostics } = await read(oneArea(name), one);
    expect(named).toEqual(['1 Höhe']);
    expect(diagnostics.map(({ kind }) => kind)).toContain('areas-encoding-guessed');
  }
});
