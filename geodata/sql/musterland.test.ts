import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { analyse, parseProject, quarterTables, studyOf } from './analysed-project.fixture.ts';
import { readColumnarSet } from './columnar-set.fixture.ts';
import { openDuckdb } from './duckdb.ts';
import { testEngines, testFolder } from './engines.fixture.ts';
import { loadQuarters } from './quarter-tables.fixture.ts';
import { runSteps } from './run-steps.ts';
import { expectSameResults } from './same-results.fixture.ts';

vi.setConfig({ testTimeout: 600_000 });

const folder = testFolder();
const path = fileURLToPath(new URL('../sets/musterland/project.json', import.meta.url));
const isBuilt = existsSync(path);
if (!isBuilt) process.stderr.write('Musterland is not built (geodata/sets/musterland): skipped.\n');

describe.skipIf(!isBuilt).each(testEngines(folder))(
  'Musterland in %s (needs the built set)',
  (_name, open) => {
    test('the steps find what analyse finds in the latest round', async () => {
      const [round = ''] = parseProject(path).instructions.tables.flatMap(
        ({ round = '' }) => round,
      );
      const reader = await openDuckdb({ megabytes: 300, temporary: folder });
      const { project, dataset, raw } = await readColumnarSet(path, round, reader);
      await reader.close();
      const study = studyOf(project);
      const engine = await open();
      const { areas, measured } = quarterTables(raw, round);
      await loadQuarters(engine, folder, areas, measured);
      await runSteps(engine, study, '02-privacy');
      const analysed = analyse(project, dataset, round, study);
      await expectSameResults(engine, analysed);
      expect(analysed.judgement.summary.flagged).toBeGreaterThan(0);
    });
  },
);
