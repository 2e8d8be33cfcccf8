import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { analyse, parseProject, quarterTables, studyOf } from './analysed-project.fixture.ts';
import { readColumnarSet } from './columnar-set.fixture.ts';
import { openDuckdb } from './duckdb.ts';
import { testEngines, testFolder } from './engines.fixture.ts';
import { loadQuarters } from './quarter-tables.fixture.ts';
import { runSteps } from './run-steps.ts';
import { expectSameResults } from './same-results.fixture.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = testFolder();
const path = fileURLToPath(new URL('../sets/musterland/project.json', import.meta.url));
const isBuilt = existsSync(path);
if (!isBuilt) process.stderr.write('Musterland is not built (geodata/sets/musterland): skipped.\n');

/** The latest round as it was delivered, and what analyse finds in it. */
async function analysedRound() {
  const [round = ''] = parseProject(path).instructions.tables.flatMap(({ round = '' }) => round);
  const reader = await openDuckdb({ megabytes: 300, temporary: folder });
  const { project, dataset, raw } = await readColumnarSet(path, round, reader);
  await reader.close();
  const study = studyOf(project);
  const tables = quarterTables(raw, round);
  return { study, tables, analysed: analyse(project, dataset, round, study) };
}

describe.skipIf(!isBuilt)('Musterland (needs the built set)', () => {
  let latest: Awaited<ReturnType<typeof analysedRound>>;
  beforeAll(async () => {
    latest = await analysedRound();
  });

  test.each(testEngines(folder))(
    'in %s the steps find what analyse finds in the latest round',
    async (_name, open) => {
      const { study, tables, analysed } = latest;
      const engine = await open();
      await loadQuarters(engine, folder, tables.areas, tables.measured);
      await runSteps(engine, study, '02-privacy');
      await expectSameResults(engine, analysed);
      expect(analysed.judgement.summary.flagged).toBeGreaterThan(0);
    },
  );
});
