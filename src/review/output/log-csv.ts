/** The log of a review as a table: a row per entry, also those that were replaced or taken back. Source: docs/review-log.md#log-as-a-table. */
import { sheetForm } from '../../export/area-sheet.ts';
import { csvText, type Cell } from '../../export/csv-text.ts';
import { decisionWords, type DecisionWords } from '../../i18n/decision-words.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { Entry } from '../entry/entry.ts';
import { originLines, originOf, type DecisionsOptions } from './decisions-csv.ts';
import { labelsOf, type ReviewOutcome } from './review-outcome.ts';

/** The first lines of the table of decisions, then the entries in the order of the log; what a spreadsheet would run is text. */
export function logCsv(outcome: ReviewOutcome, options: DecisionsOptions): string {
  const { language } = options;
  const words = decisionWords(language);
  const origin = originOf(outcome);
  const columns = columnsOf(words, labelsOf(outcome.plan, language));
  const notice = origin.fictional ? [textsOf(language).fictionalBand] : [];
  return csvText(
    [
      ...originLines(origin, words.logTitle, options).map((line) => [line]),
      [],
      [...columns.map(([head]) => head), ...(origin.fictional ? [words.heads.notice] : [])],
      ...outcome.log.entries.map((entry) => [...columns.map(([, cell]) => cell(entry)), ...notice]),
    ],
    sheetForm(language),
  );
}

type Column = readonly [head: string, cell: (entry: Entry) => Cell];

function columnsOf(
  { heads, logHeads, outcomes, yes }: DecisionWords,
  labels: ReadonlyMap<string, string>,
): readonly Column[] {
  const label = (keys: readonly string[]) =>
    keys.map((key) => labels.get(key) ?? key).join(', ') || null;
  return [
    [heads.author, ({ author }) => author],
    [logHeads.device, ({ device }) => device],
    [logHeads.seq, ({ seq }) => seq],
    [heads.at, ({ at }) => at],
    [logHeads.neighbourhood, ({ neighbourhood }) => neighbourhood],
    [heads.areas, ({ members }) => members.join(' ')],
    [heads.outcome, ({ outcome }) => outcomes[outcome]],
    [heads.extent, ({ extent = [] }) => extent.map((part) => part.join(' ')).join(' / ') || null],
    [heads.merged, ({ merged = [] }) => merged.join(' ') || null],
    [heads.until, ({ until = null }) => until],
    [heads.reasons, ({ reasons }) => label(reasons)],
    [heads.note, ({ note }) => note || null],
    [heads.office, ({ office }) => office || null],
    [heads.fields, ({ fields }) => label(fields)],
    [heads.links, ({ links }) => links.join(' ') || null],
    [logHeads.second, ({ second }) => (second === true ? yes : null)],
    [logHeads.blind, ({ blind }) => (blind === true ? yes : null)],
    [heads.round, ({ evidence }) => evidence.round || null],
    [logHeads.rule, ({ evidence }) => evidence.rule.words],
    [logHeads.figures, ({ evidence }) => figuresText(evidence)],
    [logHeads.steady, ({ evidence }) => evidence.steady],
    [logHeads.project, ({ evidence }) => evidence.fingerprints.project],
    [logHeads.data, ({ evidence }) => evidence.fingerprints.data],
    [logHeads.ruleHash, ({ evidence }) => evidence.fingerprints.rule],
    [logHeads.app, ({ evidence }) => evidence.app],
    [logHeads.id, ({ id }) => id],
    [logHeads.prev, ({ prev }) => prev],
    [logHeads.sees, ({ sees }) => sees.join(' ') || null],
    [logHeads.supersedes, ({ supersedes = null }) => supersedes],
  ];
}

/** "share: 22.5 / 28.5 / 40.5 (5; ≥ 20 %)"; what is not known is a dash. */
function figuresText({ conditions }: Entry['evidence']): string {
  return conditions
    .map(
      ({ indicator, lowest, mean, highest, class: its, cut }) =>
        `${indicator}: ${[lowest, mean, highest].map((one) => one ?? '–').join(' / ')} (${its ?? '–'}; ${cut})`,
    )
    .join(' | ');
}
