/**
 * `analyse`: the analysis of a project file without a browser. Source: docs/project-file.md#analyse.
 * Exit status: 0 done, 1 the data could not be used, 2 the call or the project file is wrong.
 */
import type { AreaGeometry } from '../areas/area-geometry.ts';
import { basename, dirname, relative, resolve } from 'node:path';
import { analyseRound } from '../analysis/classes/analyse-round.ts';
import { judge } from '../analysis/rule/coincidence.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { Diagnostic, DiagnosticEntry } from '../areas/diagnostic.ts';
import { parseCall, spokenLanguage, type Call, type Failure } from './analyse-call.ts';
import { areaSheetCsv } from '../export/area-sheet.ts';
import { areasCsv } from '../export/areas-csv.ts';
import { codebookCsv } from '../export/codebook-csv.ts';
import { codebookSheetCsv } from '../export/codebook-sheet.ts';
import { flaggedGeojson } from '../export/flagged-geojson.ts';
import type { NeighbourhoodInput } from '../export/neighbourhood-columns.ts';
import { neighbourhoodSheetCsv } from '../export/neighbourhood-sheet.ts';
import { neighbourhoodsCsv } from '../export/neighbourhoods-csv.ts';
import { neighbourhoodsGeojson } from '../export/neighbourhoods-geojson.ts';
import { resultJson, type ResultInput } from '../export/result-json.ts';
import { writeFolder } from '../export/write-folder.ts';
import { analyseWords } from '../i18n/analyse-command.ts';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import { textsOf } from '../i18n/texts.ts';
import { openText } from '../ingest/text/open-text.ts';
import type { PointInstructions } from '../ingest/instructions/point-instructions.ts';
import { openProjectFiles } from '../opening/open-project-files.ts';
import type { Project } from '../project/file/project.ts';
import { FileFailure } from '../opening/fetching/file-failure.ts';
import { readFile } from './read-file.ts';
import { readLogs } from './read-logs.ts';
import { readProject, type ProjectReading } from '../project/file/read-project.ts';
import { decisionsCsvOf } from '../review/output/decisions-csv.ts';
import { reviewOutcome } from '../review/output/review-outcome.ts';
import { reviewPart } from '../review/output/review-result.ts';
import { askOnce } from '../studies/computations.ts';
import { neighboursInSteps } from '../studies/kept-neighbours.ts';
import type { LoadedAtlas } from '../studies/loaded-atlas.ts';
import { atlasOfAnswer } from '../studies/atlas-of-answer.ts';
import { exportStudies, resultParts } from '../studies/told-studies.ts';
import { fingerprintsOf, type BasisFingerprints } from '../worker/basis-fingerprints.ts';

const outputNames = [
  'areas.csv',
  'flagged.geojson',
  'neighbourhoods.csv',
  'neighbourhoods.geojson',
  'codebook.csv',
  'result.json',
] as const;

/** With the logs of a review one more. */
const decisionsName = 'decisions.csv';
const texts = textsOf(spokenLanguage);
const said = analyseWords(spokenLanguage);

type Outcome =
  | { readonly status: 0; readonly summary: string; readonly diagnostics: readonly Diagnostic[] }
  | Failure;

async function analyse(call: Call): Promise<Outcome> {
  const read = readProjectAt(call.project);
  if (!read.ok) return failure(2, read.diagnostics);
  const { project } = read;
  const folder = dirname(call.project);
  const overwritten = inputUnder(call, folder, project);
  if (overwritten !== undefined) {
    return { status: 2, message: said.overwrites(call.out, overwritten) };
  }
  const findFile = (source: string) => readFile(resolve(folder, source));
  // The results tell of points only where groups are counted at them.
  const takesLayer = ({ groups }: PointInstructions) => groups !== undefined;
  const opened = await openProjectFiles(project, findFile, { takesLayer });
  if (!opened.ok) return failure(1, opened.diagnostics);
  const { dataset, reading, points } = opened;
  const round = chooseRound(call, dataset);
  if (typeof round !== 'string') return round;
  const diagnostics = [
    ...read.diagnostics,
    ...reading.diagnostics.filter((one) => !isOfUnseenOutlines(one, project)),
    ...points.diagnostics,
    ...opened.diagnostics,
  ];
  const plain = resultOf(project, dataset, round, { joins: reading.joins, diagnostics });
  const loaded = atlasOfAnswer(project, reading.geometries, plain);
  const told = { ...plain, ...(await toldStudies(loaded, plain)) };
  const logs = call.logs.length > 0 ? await readLogs(call.logs, project.review.id) : undefined;
  if (logs && 'status' in logs) return logs;
  const prints = logs && (await printsOf(read.text, loaded, plain));
  const review = logs && reviewOutcome(logs.log, told, project.review, prints);
  const result = review
    ? { ...told, ...review.input, parts: { ...told.parts, review: reviewPart(review) } }
    : told;
  const files = outputs(result, reading.geometries, call);
  const sheet = { language: call.language ?? spokenLanguage, made: new Date() };
  const table = review && decisionsCsvOf(review, sheet);
  const all = table === undefined ? files : new Map([...files, [decisionsName, table]]);
  const written = write(call.out, all);
  if (written) return written;
  const noticed = [...diagnostics, ...(logs?.diagnostics ?? [])];
  return { status: 0, summary: summarise(result, call.out), diagnostics: noticed };
}

function readProjectAt(path: string): ProjectReading & { readonly text: string } {
  const found: Diagnostic[] = [];
  const name = basename(path);
  const text = openText(
    name,
    () => readFile(path),
    (diagnostic) => found.push(diagnostic),
  );
  if (text === undefined) return { ok: false, diagnostics: found, text: '' };
  return { ...readProject(text, name), text };
}

/**
 * Where areas are drawn from tiles, the page reads no outlines: repairs to them are in no report, so that page and command
 * line tell the same.
 */
function isOfUnseenOutlines(
  { file, severity }: DiagnosticEntry,
  { instructions }: Project,
): boolean {
  const { source, tiles } = instructions.areas;
  return tiles !== undefined && file === source && severity === 'hint';
}

/** A file of the project that one of the outputs would replace. */
function inputUnder(
  { out, project, logs }: Call,
  folder: string,
  plan: Project,
): string | undefined {
  const { areas, tables, points = [] } = plan.instructions;
  const inputs = [
    project,
    ...logs,
    ...[areas, ...tables, ...points].map(({ source }) => resolve(folder, source)),
  ];
  const names = logs.length > 0 ? [...outputNames, decisionsName] : outputNames;
  const outputPaths = new Set(names.map((name) => resolve(out, name)));
  const overwritten = inputs.find((path) => outputPaths.has(path));
  return overwritten === undefined ? undefined : basename(overwritten);
}

function chooseRound({ round }: Call, { rounds }: Dataset): string | Failure {
  const chosen = rounds.find(({ id }) => round === undefined || id === round);
  if (chosen) return chosen.id;
  const known = rounds.map(({ id }) => id).filter((id) => id !== '');
  const choice = known.length > 0 ? said.rounds(known.join(', ')) : said.withoutRounds;
  return { status: 2, message: said.noRound(round ?? '', choice) };
}

function resultOf(
  project: Project,
  dataset: Dataset,
  round: string,
  found: Pick<ResultInput, 'joins' | 'diagnostics'>,
): ResultInput {
  const analysis = analyseRound(dataset, round, project.classing);
  const judgement = judge(dataset, analysis, project.rule, project.rule);
  return {
    dataset,
    analysis,
    judgement,
    ...found,
    ...(project.statusIndex && { statusIndex: project.statusIndex.id }),
    word: (diagnostic) => wordDiagnostic(diagnostic, spokenLanguage),
  };
}

/** What the studies tell of the question, computed as for the page. */
async function toldStudies(
  loaded: LoadedAtlas,
  { judgement }: ResultInput,
): Promise<Pick<NeighbourhoodInput, 'studies'> & Pick<ResultInput, 'parts'>> {
  const ask = askOnce(loaded);
  const { question } = judgement;
  return {
    studies: await exportStudies(ask, question),
    parts: await resultParts(loaded, ask, question),
  };
}

/** What the review stands on, as the page makes it out. */
async function printsOf(
  projectText: string,
  loaded: LoadedAtlas,
  { dataset, judgement }: ResultInput,
): Promise<BasisFingerprints> {
  const neighbours = await neighboursInSteps(loaded);
  return fingerprintsOf({ projectText, dataset, neighbours }, judgement.question);
}

function outputs(
  result: ResultInput & NeighbourhoodInput,
  geometries: readonly AreaGeometry[],
  { form, language }: Pick<Call, 'form' | 'language'>,
): ReadonlyMap<(typeof outputNames)[number], string> {
  const sheet = language && { language, made: new Date() };
  return new Map([
    [
      'areas.csv',
      sheet ? areaSheetCsv(result, { ...sheet, figures: 'full' }) : areasCsv(result, { form }),
    ],
    ['flagged.geojson', flaggedGeojson({ ...result, geometries })],
    [
      'neighbourhoods.csv',
      sheet ? neighbourhoodSheetCsv(result, sheet) : neighbourhoodsCsv(result, { form }),
    ],
    ['neighbourhoods.geojson', neighbourhoodsGeojson({ ...result, geometries })],
    ['codebook.csv', sheet ? codebookSheetCsv(result, sheet) : codebookCsv(result, { form })],
    ['result.json', resultJson(result)],
  ]);
}

function write(folder: string, files: ReadonlyMap<string, string>): Failure | undefined {
  try {
    writeFolder(folder, files);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 2, message: said.notWritten(folder, reason) };
  }
}

function summarise({ dataset, judgement }: ResultInput, out: string): string {
  const { summary } = judgement;
  const difference = summary.flagged - summary.flaggedByDefault;
  const sentence = texts.flagSentence({ ...summary, difference, kind: dataset.municipalityKind });
  return said.done(dataset.title, sentence, relative(process.cwd(), out) || '.');
}

/** The first error in full; where the others are, in short. */
function failure(status: 1 | 2, diagnostics: readonly Diagnostic[]): Failure {
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error');
  if (!first) return { status, message: said.unreadable };
  const places = others
    .map(({ column, file }: DiagnosticEntry) => column ?? file ?? '')
    .filter((place) => place !== '');
  const more = places.length > 0 ? ` ${said.otherErrors([...new Set(places)].join(', '))}` : '';
  return { status, message: wordDiagnostic(first, spokenLanguage) + more };
}

/** One line, without signs from a file that a terminal would obey. */
function line(text: string): string {
  return `${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}\n`;
}

/** A folder in the place of a file, or a file that may not be read. */
function failureOfFile(error: unknown): Failure {
  if (error instanceof FileFailure) return failure(1, [error.diagnostic]);
  throw error;
}

async function main(): Promise<void> {
  const call = parseCall(process.argv.slice(2));
  const outcome = 'status' in call ? call : await analyse(call).catch(failureOfFile);
  process.exitCode = outcome.status;
  if (outcome.status !== 0) {
    process.stderr.write(line(outcome.message));
    return;
  }
  for (const diagnostic of outcome.diagnostics) {
    const severity = texts.report.severities[diagnostic.severity];
    process.stderr.write(line(`${severity}: ${wordDiagnostic(diagnostic, spokenLanguage)}`));
  }
  process.stdout.write(line(outcome.summary));
}

try {
  await main();
} catch (error) {
  // A fault of the program, not of the data: still one line, and nothing half written.
  process.stderr.write(line(said.crashed(error instanceof Error ? error.message : String(error))));
  process.exitCode = 1;
}
