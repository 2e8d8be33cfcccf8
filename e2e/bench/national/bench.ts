import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { isMet, ratio } from '../finding.ts';
import { nationalText } from './national-text.ts';
import { measureNational, type NationalRun } from './national-run.ts';
import { growthPlot } from './growth-plot.ts';
import { goalsOf } from './national-goals.ts';
import { readOptions } from './options.ts';

/**
 * The national scale in the browser, the atlas beside four other libraries:
 * `tsx e2e/bench/national/bench.ts [--quick] [--rounds 5] [--sizes 85000,1000,11000,340000] [--peers maplibre,deck]
 * [--growth-peers leaflet] [--atlas municipalities,quarters] [--plot FILE] [--keep FILE] [--json] [--from FILE,FILE]`. The first size is the one at which all are compared, the others
 * are for the growth. It states times and judges none of them: no time makes it fail.
 */
const options = readOptions(process.argv.slice(2));
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const { browser, measured } =
  options.from.length > 0 ? readRuns(options.from) : await measureNational(options, say);
if (options.plot !== undefined) writeFileSync(options.plot, growthPlot(measured));
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
if (options.asJson) {
  const findings = goalsOf(measured).map((one) => ({ ...one, ratio: ratio(one), met: isMet(one) }));
  const stated = { browser, machine, node: process.version, findings, measured };
  process.stdout.write(`${JSON.stringify(stated, null, 2)}\n`);
} else {
  process.stdout.write(
    `Node ${process.version} · ${browser}, WebGL in software · ${machine}\n\n${nationalText(measured)}\n`,
  );
}

/** Runs made one after the other; what was measured in several of them is taken from the last one. */
function readRuns(files: readonly string[]): NationalRun {
  const runs = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as NationalRun);
  const measured = new Map(
    runs
      .flatMap((run) => run.measured)
      .map((one) => [`${one.subject} ${one.view} ${one.areas}`, one]),
  );
  return { browser: runs.at(-1)?.browser ?? '', measured: [...measured.values()] };
}
