import { nextTask } from '../../opening/next-task.ts';
import { logOf } from '../../review/log/log.ts';
import { shownIn } from '../../state/shown/shown.ts';
import { conditionEvidence } from '../desk/decided-on.ts';
import { newBasisOf } from '../../review/standing/new-basis.ts';
import type { Desk } from '../desk/desk.ts';
import type { PrintedMap } from '../print/printed-map.ts';
import type { NeighbourhoodSheet } from '../../worker/neighbourhood-sheets.ts';
import { evidenceSheet } from './evidence-sheet.ts';
import './paper-stack.ts';
import type { PaperStack } from './paper-stack.ts';
import { reportFacts, type ReportInput } from './report-input.ts';
import { reviewReport } from './review-report.ts';
import type { PaperInput } from './sheet-input.ts';

/** Sheets and reports are made piece by piece, so that the page goes on meanwhile; then the browser is asked to print. */

/** Rows of decisions that are drawn at once. */
const rowsAtOnce = 100;

export interface PrintRun {
  /** Ends it: nothing is printed. */
  readonly signal: AbortSignal;
  readonly report: (done: number) => void;
}

/** False where it was called off, or nothing is on screen. */
export async function printSheets(
  desk: Desk,
  keys: readonly string[],
  picture: PrintedMap | undefined,
  { signal, report }: PrintRun,
): Promise<boolean> {
  const paper = paperInput(desk);
  if (!paper) return false;
  const { question } = paper.shown.result.judgement;
  return onPaper(signal, async (stack) => {
    let done = 0;
    await desk.host.commands.neighbourhoodSheets(question, keys, async (sheets) => {
      for (const sheet of sheets) {
        if (signal.aborted) return false;
        stack.add(sheetOf(desk, paper, sheet, picture));
        done += 1;
        report(done);
        await nextTask();
      }
      return !signal.aborted;
    });
    return done === keys.length;
  });
}

export async function printReport(desk: Desk, { signal, report }: PrintRun): Promise<boolean> {
  const paper = paperInput(desk);
  const { head, log, standings } = desk.state;
  if (!paper || !head) return false;
  const { list } = desk;
  const sight = (key: string) => desk.sight(key);
  const input: ReportInput = { ...paper, head, entries: log.length, standings, sight, list };
  const facts = reportFacts(input);
  return onPaper(signal, async (stack) => {
    const section = stack.add(reviewReport(input, facts, 0));
    for (let rows = rowsAtOnce; rows < facts.decided.length + rowsAtOnce; rows += rowsAtOnce) {
      await nextTask();
      if (signal.aborted) return false;
      stack.show(reviewReport(input, facts, rows), section);
      report(Math.min(rows, facts.decided.length));
    }
    return true;
  });
}

/** The stack is gone once it was printed, or will not be. */
async function onPaper(
  signal: AbortSignal,
  fill: (stack: PaperStack) => Promise<boolean>,
): Promise<boolean> {
  const stack = document.createElement('paper-stack');
  document.body.append(stack);
  try {
    if (!(await fill(stack)) || signal.aborted) {
      stack.remove();
      return false;
    }
    await pictures(stack);
  } catch (error) {
    stack.remove();
    throw error;
  }
  window.addEventListener('afterprint', () => stack.remove(), { once: true });
  window.print();
  return true;
}

/** A picture that has not come would be left out. */
async function pictures(stack: PaperStack): Promise<void> {
  const images = [...stack.renderRoot.querySelectorAll('img')];
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
}

function paperInput({ host, plan, state, record, basis }: Desk): PaperInput | undefined {
  const { live } = host.store;
  const shown = shownIn(live);
  if (!shown) return undefined;
  const { chains } = logOf(record.project, state.log);
  const { language } = live.settings;
  return { shown, language, plan, chains, prints: basis.prints, made: new Date() };
}

function sheetOf(
  desk: Desk,
  paper: PaperInput,
  sheet: NeighbourhoodSheet,
  picture: PrintedMap | undefined,
) {
  const sight = desk.sight(sheet.key);
  const otherFigures = onOthers(desk, paper, sheet);
  return evidenceSheet({ ...paper, sheet, sight, otherFigures, ...(picture && { picture }) });
}

/** Ids of entries in force that were decided on other areas or values than those on the sheet. */
function onOthers(
  desk: Desk,
  { shown }: PaperInput,
  { key, facts }: NeighbourhoodSheet,
): ReadonlySet<string> {
  const standing = desk.state.standings.get(key);
  if (!standing || !facts) return new Set();
  const { dataset, result } = shown;
  const members = facts.cluster.areas.map((area) => String(dataset.areas[area]?.id ?? ''));
  const conditions = conditionEvidence(facts, dataset, result.analysis);
  const { others } = newBasisOf([standing], new Map([[key, { members, conditions }]]));
  return new Set(others.map(({ entry }) => entry.id));
}
