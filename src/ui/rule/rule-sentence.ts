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
