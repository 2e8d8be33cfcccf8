import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openDuckdb } from './duckdb.ts';
import type { Engine } from './engine.ts';
import { Failure } from './failure.ts';
import { countOutside, makeAreas, openAddresses, type Addresses } from './read-addresses.ts';
import { resultNames, writeResults } from './results.ts';
import type { Call } from './run-call.ts';
import { runSteps } from './run-steps.ts';
import { addressStudy } from './study.ts';

type RunCall = Extract<Call, { kind: 'run' }>;

const number = (value: number): string => value.toLocaleString('de-DE');

/** Is told one line at a time: how far the run is, and what the person should know of the input. */
type Say = (line: string) => void;

/**
 * Addresses → the atlas' columns and what the method finds in them, as files in a folder.
 * @returns the result in one sentence
 * @throws Failure where the input cannot be used or the folder cannot be written; nothing is then written
 */
export async function runMethod(call: RunCall, say: Say): Promise<string> {
  refuseOverwriting(call);
  const temporary = mkdtempSync(join(tmpdir(), 'method-sql-'));
  const engine = await openDuckdb({ megabytes: call.memory, temporary });
  try {
    const addresses = await openAddresses(engine, call.addresses, call.columns);
    say(`${number(addresses.rows)} Adressen`);
    await makeAreas(engine, call.areas);
    await runSteps(engine, addressStudy, '01-quarters', (step) => say(`${step} …`));
    await report(engine, addresses, say);
    await writeInto(engine, call);
    return await summarise(engine, call.out);
  } finally {
    await engine.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** An input in the result folder that one of the outputs would replace. */
function refuseOverwriting({ addresses, areas, out }: RunCall): void {
  const outputs = resultNames.flatMap((name) => [
    join(out, `${name}.parquet`),
    join(out, `${name}.csv`),
  ]);
  const overwritten = [addresses, areas].find((input) => input && outputs.includes(input));
  if (overwritten !== undefined) {
    throw new Failure(
      2,
      `Der Ordner ${out} enthält die Eingabe ${overwritten}, die überschrieben würde. Bitte mit --out einen anderen Ordner nennen.`,
    );
  }
}

async function writeInto(engine: Engine, { out, csv }: RunCall): Promise<void> {
  try {
    await writeResults(engine, addressStudy, out, csv);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(2, `Der Ordner ${out} lässt sich nicht beschreiben (${reason}).`);
  }
}

/** What the person should know of the input, though it could be used. */
async function report(engine: Engine, { withoutKey, absent }: Addresses, say: Say): Promise<void> {
  if (withoutKey > 0)
    say(`Hinweis: ${number(withoutKey)} Adressen ohne Schlüssel bleiben außen vor.`);
  const { quarters, people } = await countOutside(engine);
  if (quarters > 0) {
    say(
      `Hinweis: ${number(quarters)} Quartiere der Adressen mit ${number(people)} Menschen sind keine Gebiete und bleiben außen vor.`,
    );
  }
  if (absent.length > 0) {
    say(`Hinweis: Ohne die Spalten ${absent.join(', ')} fehlen die Zahlen, die daraus würden.`);
  }
}

async function summarise(engine: Engine, out: string): Promise<string> {
  const [row] = await engine.rows(`SELECT COUNT(*) AS areas,
  COUNT(CASE WHEN flag = 'flagged' THEN 1 END) AS flagged,
  COUNT(CASE WHEN flag = 'undecidable' THEN 1 END) AS undecidable FROM flags`);
  const [areas, flagged, undecidable] = ['areas', 'flagged', 'undecidable'].map((name) =>
    number(Number(row?.[name])),
  );
  return `${flagged} von ${areas} Gebieten mit erhöhtem Aufmerksamkeitsbedarf, ${undecidable} nicht entscheidbar. Ergebnis in ${relative(process.cwd(), out) || '.'}`;
}
