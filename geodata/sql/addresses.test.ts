import { expect, describe, test, vi } from 'vitest';
import { answer } from '../../src/analysis/rule/judgement.ts';
import { analyse } from './analysed-project.fixture.ts';
import { analysedAddresses, loadAddresses, type Address } from './addresses.fixture.ts';
import { openDuckdb } from './duckdb.ts';
import type { Engine } from './engine.ts';
import { testEngines, testFolder } from './engines.fixture.ts';
import { addressQuery } from './generate-addresses.ts';
import { runSteps } from './run-steps.ts';
import { expectSameResults } from './same-results.fixture.ts';
import { addressStudy } from './study.ts';

vi.setConfig({ testTimeout: 300_000 });

const folder = testFolder();

/** 40,000 made-up addresses in 154 quarters and 5 municipalities, with what real tables have: gaps and empty quarters. */
async function madeAddresses(): Promise<Address[]> {
  const engine = await openDuckdb({ megabytes: 100, temporary: folder });
  const rows = (await engine.rows(addressQuery(40_000))) as unknown as Address[];
  await engine.close();
  return rows.map((row, index): Address => {
    const { key } = row;
    // One address of quarter 3 does not know its unemployed; in quarter 4 nobody lives; in 5 there is no child.
    if (key === '000003' && index < 1000) return { ...row, unemployed: null };
    if (key === '000004') return empty(row);
    if (key === '000005') return { ...row, children: 0, migrant_children: 0, poor_children: 0 };
    // Quarter 6 has no offer; quarter 7 has few people, and quarter 8 a handful of them from Turkey.
    if (key === '000006') return { ...row, rent: null };
    if (key === '000007' && index > 6000) return empty(row);
    if (key === '000008') return { ...row, turkey: index < 400 ? 1 : 0 };
    return row;
  });
}

function empty(row: Address): Address {
  const counts = Object.keys(row).filter(
    (name) => typeof row[name] === 'number' && name !== 'rent',
  );
  return { ...row, ...Object.fromEntries(counts.map((name) => [name, 0])) };
}

const addresses = await madeAddresses();
const { dataset, project } = analysedAddresses(addresses);

async function valueOf(engine: Engine, key: string, figure: string) {
  const [row] = await engine.rows(
    `SELECT value, state FROM figures WHERE key = '${key}' AND figure = '${figure}'`,
  );
  return [row?.['value'], row?.['state']];
}

describe.each(testEngines(folder))('addresses in %s', (_name, open) => {
  test('quarters, index, classes, flags and segregation are those of the same quarters added up by hand', async () => {
    const engine = await open();
    await loadAddresses(engine, folder, addresses);
    await runSteps(engine, addressStudy);
    const analysed = analyse(project, dataset, '', addressStudy);
    await expectSameResults(engine, analysed);
    expect(analysed.judgement.flags.filter((flag) => flag === answer.yes).length).toBeGreaterThan(
      5,
    );
  });

  test('what is not known stays so: missing, suppressed or not applicable, never zero', async () => {
    const engine = await open();
    expect(await valueOf(engine, '000003', 'unemployment')).toEqual([null, 0]);
    expect(await valueOf(engine, '000004', 'population')).toEqual([0, 1]);
    expect(await valueOf(engine, '000004', 'migrant_share')).toEqual([null, 3]);
    expect(await valueOf(engine, '000005', 'child_poverty')).toEqual([null, 3]);
    expect(await valueOf(engine, '000006', 'rent')).toEqual([null, 0]);
    expect(await valueOf(engine, '000007', 'migrant_share')).toEqual([null, 2]);
    expect(await valueOf(engine, '000008', 'turkey')).toEqual([null, 2]);
  });
});
