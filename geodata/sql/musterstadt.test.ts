import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { analyse, quarterTables, readProjectData, studyOf } from './analysed-project.fixture.ts';
import { openDuckdb } from './duckdb.ts';
import { loadQuarters } from './quarter-tables.ts';
import { runSteps } from './run-steps.ts';
import { expectSameResults } from './same-results.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'method-sql-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = fileURLToPath(new URL('../sets/musterstadt/project.json', import.meta.url));
const { project, dataset, raw } = await readProjectData(path);

describe('Musterstadt in DuckDB', () => {
  test.each(['2024', '2021'])('round %s: the steps find what analyse finds', async (round) => {
    const engine = await openDuckdb({ megabytes: 200, temporary: folder });
    const tables = quarterTables(raw, round);
    await loadQuarters(engine, folder, tables.areas, tables.measured);
    await runSteps(engine, studyOf(project), '02-privacy');
    await expectSameResults(engine, analyse(project, dataset, round));
    await engine.close();
  });

  test('the limits suppress the same figures: some, and not those of the raw table', async () => {
    const engine = await openDuckdb({ megabytes: 200, temporary: folder });
    const tables = quarterTables(raw, '2024');
    await loadQuarters(engine, folder, tables.areas, tables.measured);
    await runSteps(engine, studyOf(project), '02-privacy');
    const [counted] = await engine.rows(
      'SELECT COUNT(*) AS figures FROM figures INNER JOIN measured ON measured.key = figures.key AND measured.figure = figures.figure WHERE figures.state = 2 AND measured.state = 1',
    );
    expect(counted?.['figures']).toBe(
      dataset.rounds.find(({ id }) => id === '2024')?.withheld.figures,
    );
    await engine.close();
  });
});
