import { sheetForm } from '../../export/area-sheet.ts';
import { csvText } from '../../export/csv-text.ts';
import { decisionWords } from '../../i18n/decision-words.ts';
import { textsOf } from '../../i18n/texts.ts';
import { originLines, originOf, type DecisionsOptions } from './decisions-csv.ts';
import { disagreements, type Disagreement } from './disagreements.ts';
import { labelsOf, type ReviewOutcome } from './review-outcome.ts';

/** Where rule and people differ, as a table with the first lines of the table of decisions. */
export function disagreementsCsv(outcome: ReviewOutcome, options: DecisionsOptions): string {
  const { language } = options;
  const words = decisionWords(language);
  const { heads, disagreement } = words;
  const origin = originOf(outcome);
  const { named } = textsOf(language).study.clusters;
  const labels = labelsOf(outcome.plan, language);
  const label = (key: string): string => labels.get(key) ?? key;
  const row = (one: Disagreement) => [
    one.key,
    one.name === undefined ? null : named(one.name, one.others),
    one.land || null,
    one.municipality || null,
    disagreement.kinds[one.kind],
    one.takenIn.join(' ') || null,
    one.nearMisses,
    one.takenOut.join(' ') || null,
    one.merged.join(' ') || null,
    one.reasons.map(label).join(', ') || null,
    one.notes.join(' | ') || null,
    one.authors.join(', '),
    ...(origin.fictional ? [textsOf(language).fictionalBand] : []),
  ];
  const { kind, takenIn, nearMisses, takenOut } = disagreement.heads;
  return csvText(
    [
      ...originLines(origin, disagreement.title, options).map((line) => [line]),
      [],
      [
        heads.key,
        heads.name,
        heads.land,
        heads.municipality,
        kind,
        takenIn,
        nearMisses,
        takenOut,
        heads.merged,
        heads.reasons,
        heads.note,
        heads.author,
        ...(origin.fictional ? [heads.notice] : []),
      ],
      ...disagreements(outcome).map(row),
    ],
    sheetForm(language),
  );
}
