import { cpus } from 'node:os';
import { measureCountry } from './analyse-country.ts';
import { measureAnalysis } from './analyse-files.ts';
import { drawBareMap } from './bare-map.ts';
import { readCity, type City } from './city.ts';
import { countryDataset, countryShapes } from './country.ts';
import { measureClasses } from './class-country.ts';
import { measureCountryCut } from './cut-country.ts';
import { isMet, ratio, type Finding } from './finding.ts';
import { findingsTable } from './findings-table.ts';
import { measureHover } from './hover-areas.ts';
import { measureLoads, openAtlas } from './load-atlas.ts';
import { measureLogs } from './merge-logs.ts';
import { measureMoran } from './moran-country.ts';
import { measureSqlMethod } from './sql-method.ts';
import { measureCuts } from './move-cut.ts';
import { newPage, openBench } from './served-page.ts';
import { measureList } from './sort-list.ts';
import { measureSteps } from './step-country.ts';
import { measureSwitches } from './switch-indicator.ts';
import { measureImport } from './import-files.ts';
import { goalsOf } from './national/national-goals.ts';
import { measureNational } from './national/national-run.ts';
import { nationalText } from './national/national-text.ts';
import { readOptions } from './national/options.ts';

/**
 * `npm run bench`: what loading, moving a cut and switching the indicator take, as a Markdown table,
 * or with `--json` as JSON. It states times and judges none of them: no time makes it fail. `--without-national` leaves
 * out the map of the whole country beside other libraries, which takes longest; `national/bench.ts` measures it alone.
 */
const asJson = process.argv.includes('--json');

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function measureInBrowser(city: City): Promise<{ version: string; findings: Finding[] }> {
  const bench = await openBench(city);
  try {
    say('Loading …');
    const loads = await measureLoads(bench);
    const atlas = await newPage(bench.browser);
    await openAtlas(atlas, bench.atlas);
    const bare = await newPage(bench.browser);
    await drawBareMap(bare, bench.barePage, 'bench-drawn');
    await atlas.bringToFront();
    say('Choosing …');
    const switches = await measureSwitches(bench, atlas, bare);
    const hover = await measureHover(bench, atlas);
    const cuts = await measureCuts(bench, atlas, bare);
    const steps = await measureSteps(bench);
    return {
      version: `Chromium ${bench.browser.version()}`,
      findings: [...loads, ...cuts, ...switches, ...hover, ...steps],
    };
  } finally {
    await bench.close();
  }
}

async function measureWholeCountry(): Promise<Finding[]> {
  const [dataset, shapes] = [countryDataset(), countryShapes()];
  const { findings, neighbours } = measureCountry(dataset, shapes);
  const cuts = measureCountryCut(dataset, shapes, neighbours);
  const share = dataset.rounds[0]?.columns[dataset.indicators[0]?.id ?? ''];
  if (!share) throw new Error('no shares');
  const moran = await measureMoran(share.values, shapes, neighbours);
  return [...findings, ...measureClasses(dataset), ...measureList(), ...cuts, ...moran];
}

const city = readCity(say);
say(`Analysing ${city.name} …`);
const analysis = measureAnalysis(city);
say('Analysing a country …');
const country = await measureWholeCountry();
say('Importing large files …');
const imported = measureImport();
say('Merging logs …');
const logs = await measureLogs();
const sql = measureSqlMethod(say);
const { version, findings } = await measureInBrowser(city);
const national = process.argv.includes('--without-national')
  ? []
  : (await measureNational(readOptions([]), say)).measured;
const all = [...analysis, ...country, ...imported, ...logs, ...sql, ...findings];
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
const run = { city: city.name, node: process.version, browser: version, machine };
if (asJson) {
  const stated = [...all, ...goalsOf(national)].map((one) => ({
    ...one,
    ratio: ratio(one),
    met: isMet(one),
  }));
  process.stdout.write(`${JSON.stringify({ ...run, findings: stated }, null, 2)}\n`);
} else {
  process.stdout.write(
    `${city.name} · Node ${run.node} · ${version}, WebGL in software · ${machine}\n\n${findingsTable(all)}\n\n` +
      'Work on the main thread is time of the processor; what the graphics process does is not in it. ' +
      'The rows of the country and of Moran are time of the processor, too, helper threads included.\n' +
      (national.length === 0 ? '' : `\n${nationalText(national)}\n`),
  );
}
