import type { Dataset } from '../../areas/dataset.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Result } from '../../state/store/atlas-state.ts';

/** The live sentence: what the rule marks, in areas, people and districts, and against the default. */
export function ruleSentence(dataset: Dataset, { judgement }: Result, texts: Texts): string {
  const { summary } = judgement;
  return texts.flagSentence({
    ...summary,
    difference: summary.flagged - summary.flaggedByDefault,
    kind: dataset.municipalityKind,
  });
}

/** What is marked in short: "17 Quartiere aus 40 Gebieten". */
export function markedInShort({ judgement }: Pick<Result, 'judgement'>, texts: Texts): string {
  const { neighbourhoods, flagged } = judgement.summary;
  return texts.neighbourhood.of(neighbourhoods, flagged);
}

/** The sign of the marks in a legend, with what it stands for. */
export function flaggedSign(result: Pick<Result, 'judgement'>, texts: Texts): string {
  return texts.legend.flaggedSign(markedInShort(result, texts));
}
