import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { sharedFile } from '../../src/shared-data.fixture.ts';
import { analyse, quarterTables, readProjectData, studyOf } from './analysed-project.fixture.ts';
import { testEngines, testFolder } from './engines.fixture.ts';
import { loadQuarters } from './quarter-tables.fixture.ts';
import { runSteps } from './run-steps.ts';
import { expectSameResults } from './same-results.fixture.ts';

vi.setConfig({ testTimeout: 300_000 });

const hasData =
  sharedFile('data/berlin/mss-2021.csv') !== undefined &&
  sharedFile('data/berlin/planungsraeume-2021.geojson') !== undefined;
if (!hasData) process.stderr.write('Berlin is not there (../shared/data/berlin): skipped.\n');

const folder = testFolder();
const path = fileURLToPath(new URL('../../e2e/fixtures/berlin.project.json', import.meta.url));

describe.skipIf(!hasData).each(testEngines(folder))(
  'Berlin 2021, 542 Planungsräume, in %s (needs ../shared)',
  (_name, open) => {
    test('the steps find what analyse finds: 90 flagged, 446 clear, 6 undecidable', async () => {
      const { project, dataset, raw } = await readProjectData(path);
      const engine = await open();
      const { areas, measured } = quarterTables(raw, '');
      await loadQuarters(engine, folder, areas, measured);
      await runSteps(engine, studyOf(project), '02-privacy');
      await expectSameResults(engine, analyse(project, dataset, '', studyOf(project)));
      const flags = await engine.rows(
        'SELECT flag, COUNT(*) AS areas FROM flags GROUP BY flag ORDER BY flag',
      );
      expect(flags).toEqual([
        { flag: 'clear', areas: 446 },
        { flag: 'flagged', areas: 90 },
        { flag: 'undecidable', areas: 6 },
      ]);
    });
  },
);
