import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { analyse, quarterTables, readProjectData, studyOf } from './analysed-project.fixture.ts';
import type { Engine } from './engine.ts';
import { testEngines, testFolder } from './engines.fixture.ts';
import { loadQuarters } from './quarter-tables.fixture.ts';
import { runSteps } from './run-steps.ts';
import { expectSameResults } from './same-results.fixture.ts';

/** A server starts anew, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 300_000 });

const folder = testFolder();
const path = fileURLToPath(new URL('../sets/musterstadt/project.json', import.meta.url));
const { project, dataset, raw } = await readProjectData(path);

async function runRound(engine: Engine, round: string): Promise<void> {
  const { areas, measured } = quarterTables(raw, round);
  await loadQuarters(engine, folder, areas, measured);
  await runSteps(engine, studyOf(project), '02-privacy');
}

describe.each(testEngines(folder))('Musterstadt in %s', (_name, open) => {
  test.each(['2024', '2021'])('round %s: the steps find what analyse finds', async (round) => {
    const engine = await open();
    await runRound(engine, round);
    await expectSameResults(engine, analyse(project, dataset, round, studyOf(project)));
  });

  test('the limits withhold as many figures as in analyse', async () => {
    const engine = await open();
    await runRound(engine, '2024');
    const [counted] = await engine.rows(
      'SELECT COUNT(*) AS withheld FROM figures INNER JOIN measured ON measured.key = figures.key AND measured.figure = figures.figure WHERE figures.state = 2 AND measured.state = 1',
    );
    const round = dataset.rounds.find(({ id }) => id === '2024');
    expect(counted?.['withheld']).toBe(round?.withheld.figures);
  });
});
