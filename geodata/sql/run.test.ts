import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { expect, test, vi } from 'vitest';
import { openDuckdb } from './duckdb.ts';
import { testFolder } from './engines.fixture.ts';
import { Failure } from './failure.ts';
import { parseCall } from './run-call.ts';
import { runMethod } from './run-method.ts';

/** Each run starts Node anew, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 300_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = testFolder();
const path = (name: string): string => join(folder, name);

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in this process: its status and what it says. */
async function runSql(...words: string[]): Promise<Run> {
  const said: string[] = [];
  try {
    const call = parseCall(words);
    if (call.kind !== 'run') throw new Error('this only prints');
    const stdout = await runMethod(call, (text) => said.push(text));
    return { status: 0, stdout, stderr: said.join('\n') };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { status: error.status, stdout: '', stderr: [...said, error.message].join('\n') };
  }
}

/** The same as a program of its own. */
function runProgram(...words: string[]): Promise<Run> {
  const call = ['--import', 'tsx', 'geodata/sql/run.ts', ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, call, { cwd: root, maxBuffer: 1e7 }, (error, stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ status, stdout, stderr });
    });
  });
}

/** Eight quarters of two addresses each; quarter 0n has 400 people, n × 20 of them migrants and n × 10 out of work. */
function table(separator: ',' | ';', rename: (name: string) => string = (name) => name): string {
  const decimal = separator === ';' ? ',' : '.';
  const head = [
    'key',
    'people',
    'migrants',
    'working_age',
    'unemployed',
    'under_65',
    'transfer',
    'children',
    'poor_children',
    'rent',
  ];
  const rows = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => {
    const key = `0${number}`;
    const half = [200, number * 10, 100, number * 5, 150, number * 5, 50, number * 5];
    return [
      [key, ...half, `8${decimal}5`],
      [key, ...half, `9${decimal}5`],
    ];
  });
  return [head.map(rename), ...rows].map((row) => row.join(separator)).join('\n');
}

async function readFigures(file: string) {
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const metadata = await parquetMetadataAsync(buffer);
  return { rows: await parquetReadObjects({ file: buffer }), metadata };
}

test('addresses in a German CSV become the columns of the atlas: shares, median, states and fingerprint', async () => {
  writeFileSync(path('german.csv'), table(';'));
  const { status, stdout, stderr } = await runSql(
    '--addresses',
    path('german.csv'),
    '--out',
    path('german'),
  );
  expect(stderr).toContain('16 Adressen');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^2 von 8 Gebieten mit erhöhtem Aufmerksamkeitsbedarf, 0 nicht entscheidbar/,
  );
  expect(readdirSync(path('german')).toSorted()).toEqual(
    ['breaks', 'classes', 'figures', 'flags', 'segregation'].map((name) => `${name}.parquet`),
  );
  const { rows, metadata } = await readFigures(path('german/figures.parquet'));
  expect(rows).toHaveLength(8);
  expect(rows[3]).toMatchObject({
    key: '04',
    population: 400,
    migrant_share: 20,
    'migrant_share:state': 1,
    unemployment: 20,
    rent: 9,
    turkey: null,
    'turkey:state': 0,
  });
  // sha256 of "01\n02\n…\n08"
  expect(metadata.key_value_metadata).toContainEqual({
    key: 'quartieratlas.fingerprint',
    value: '0d80b71cf5cea1b6',
  });
  const flags = await readFigures(path('german/flags.parquet'));
  expect(flags.rows.map(({ flag }) => flag)).toEqual([
    ...Array.from({ length: 6 }, () => 'clear'),
    ...Array.from({ length: 2 }, () => 'flagged'),
  ]);
});

test('the areas of an atlas give order and keys: one without addresses has no figures, addresses elsewhere are left out', async () => {
  writeFileSync(path('plain.csv'), table(','));
  writeFileSync(path('areas.csv'), 'key,municipality\n09,B\n03,A\n01,A\n');
  const { status, stderr } = await runSql(
    '--addresses',
    path('plain.csv'),
    '--areas',
    path('areas.csv'),
    '--out',
    path('ordered'),
    '--csv',
  );
  expect(status).toBe(0);
  expect(stderr).toMatch(/6 Quartiere der Adressen mit 2\.400 Menschen sind keine Gebiete/);
  const lines = readFileSync(path('ordered/figures.csv'), 'utf8').split('\n');
  expect(lines.slice(1, 4).map((one) => one.split(',').slice(0, 2))).toEqual([
    ['09', ''],
    ['03', '400.0'],
    ['01', '400.0'],
  ]);
});

test('Parquet is read by its first bytes, and columns by the names the call gives them', async () => {
  writeFileSync(
    path('own.csv'),
    table(',', (name) => (name === 'people' ? 'EW "2024"' : name)),
  );
  const engine = await openDuckdb({ megabytes: 100, temporary: folder });
  await engine.run(
    `COPY (SELECT * FROM read_csv('${path('own.csv')}', types = {'key': 'VARCHAR'})) TO '${path('own.data')}' (FORMAT parquet)`,
  );
  await engine.close();
  const { status, stdout } = await runSql(
    '--addresses',
    path('own.data'),
    '--column',
    'people=EW "2024"',
    '--out',
    path('own'),
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/^2 von 8 /);
});

test.each<[string, () => string[], RegExp]>([
  ['without addresses', () => ['--out', path('out')], /--addresses.*Aufruf/],
  ['without --out', () => ['--addresses', path('x.csv')], /--out.*Aufruf/],
  ['with an unknown option', () => ['--pretty'], /--pretty.*Aufruf/],
  [
    'with an unknown dialect',
    () => ['--print', 'oracle'],
    /oracle.*duckdb, postgresql, trino, spark/,
  ],
  [
    'with an unknown column',
    () => ['--addresses', 'a', '--out', 'b', '--column', 'age=Alter'],
    /age=Alter.*people/,
  ],
  [
    'with too little memory',
    () => ['--addresses', 'a', '--out', 'b', '--memory', '5'],
    /mindestens 100/,
  ],
  [
    'with a file that is not there',
    () => ['--addresses', path('none.csv'), '--out', path('out')],
    /none\.csv.*gibt es nicht/,
  ],
])('a call %s ends with status 2 and nothing written', async (_case, words, message) => {
  const { status, stdout, stderr } = await runSql(...words());
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(existsSync(path('out'))).toBe(false);
});

test.each<[string, string, RegExp]>([
  [
    'no column with people',
    'key,EW\n01,5\n',
    /bad\.csv.*„people“.*Gefunden: key, EW.*--column people=/,
  ],
  ['text for a number', 'key,people,migrants\n01,500,k.A.\n', /bad\.csv.*„migrants“.*VARCHAR/],
  ['a negative count', 'key,people\n01,500\n02,-9999\n', /„people“.*-9999/],
  ['no row', 'key,people\n', /keine Adresse|keine Zahlen/],
  ['nothing at all', '', /bad\.csv/],
])('a table with %s ends with status 1 and nothing written', async (_case, text, message) => {
  writeFileSync(path('bad.csv'), text);
  const { status, stderr } = await runSql('--addresses', path('bad.csv'), '--out', path('out'));
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/bad\.csv/);
  expect(status).toBe(1);
  expect(existsSync(path('out'))).toBe(false);
});

test('a Parquet file that ends in the middle is named, with what was found', async () => {
  writeFileSync(path('plain.csv'), table(','));
  const engine = await openDuckdb({ megabytes: 100, temporary: folder });
  await engine.run(`COPY (SELECT * FROM '${path('plain.csv')}') TO '${path('whole.parquet')}'`);
  await engine.close();
  const whole = readFileSync(path('whole.parquet'));
  writeFileSync(path('half.parquet'), whole.subarray(0, whole.length / 2));
  const { status, stderr } = await runSql(
    '--addresses',
    path('half.parquet'),
    '--out',
    path('out'),
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/half\.parquet: nicht lesbar als Parquet oder CSV/);
});

test('keys of areas and addresses that never meet are shown side by side', async () => {
  writeFileSync(path('plain.csv'), table(','));
  writeFileSync(path('other.csv'), 'key\n11\n12\n');
  const { status, stderr } = await runSql(
    '--addresses',
    path('plain.csv'),
    '--areas',
    path('other.csv'),
    '--out',
    path('out'),
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/other\.csv: Kein Schlüssel.*'11'.*'01'/);
});

test('the program ends with the status of its answer: 0 with one line of result, 1 and 2 with one line of error', async () => {
  writeFileSync(path('plain.csv'), table(','));
  const done = await runProgram('--addresses', path('plain.csv'), '--out', path('program'));
  expect([done.status, done.stdout.split('\n').length]).toEqual([0, 2]);
  writeFileSync(path('bad.csv'), 'key,EW\n01,5\n');
  const bad = await runProgram('--addresses', path('bad.csv'), '--out', path('out'));
  expect([bad.status, bad.stdout, bad.stderr.split('\n').length]).toEqual([1, '', 2]);
  const wrong = await runProgram('--addresses', path('none.csv'), '--out', path('out'));
  expect([wrong.status, wrong.stdout, wrong.stderr.split('\n').length]).toEqual([2, '', 2]);
});

test('an input in the result folder is not overwritten', async () => {
  writeFileSync(path('figures.csv'), table(','));
  const { status, stderr } = await runSql('--addresses', path('figures.csv'), '--out', folder);
  expect(status).toBe(2);
  expect(stderr).toContain('überschrieben');
  expect(readFileSync(path('figures.csv'), 'utf8')).toBe(table(','));
});

test('--print writes the whole method for a cluster, with no snippet left and the types of its dialect', async () => {
  const { status, stdout } = await runProgram('--print', 'spark');
  expect(status).toBe(0);
  expect(stdout).toContain('CREATE TABLE quarter_sums USING PARQUET AS');
  expect(stdout).toContain('CREATE TABLE segregation USING PARQUET AS');
  expect(stdout).not.toMatch(/\{\{|DOUBLE PRECISION|VARCHAR/);
});
