import { ruleInWords } from '../../export/rule-in-words.ts';
import type { Evidence } from '../../review/entry/entry.ts';
import type { ReviewHead, RuleBasis } from '../../state/record/review-head.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { BasisFingerprints } from '../../worker/basis-fingerprints.ts';
import { conditionEvidence, steadyEvidence } from './decided-on.ts';
import type { CardView } from './desk-view.ts';
import { programVersion } from './program-version.ts';

/** What a person had before them when they decided: the rule, the figures, and what both stand on. */

/** Round and rule, in words and so that the same marks can be made of it again; undefined while nothing is shown. */
export function ruleEvidence(
  shown: Shown | undefined,
): Pick<ReviewHead, 'round' | 'rule'> | undefined {
  if (!shown) return undefined;
  const { rule, classing } = shown.result.judgement.question;
  // Members that are undefined are none in JSON.
  const json = JSON.parse(JSON.stringify({ rule, classing })) as RuleBasis;
  const words = ruleInWords(shown.dataset, shown.result, rule, 'de');
  return { round: shown.round.id, rule: { words, json } };
}

export function cardEvidence(
  { facts, shown }: CardView,
  fingerprints: BasisFingerprints,
): Evidence | undefined {
  const ofRule = ruleEvidence(shown);
  return (
    ofRule && {
      ...ofRule,
      conditions: conditionEvidence(facts, shown.dataset, shown.result.analysis),
      steady: steadyEvidence(facts),
      fingerprints,
      app: programVersion,
    }
  );
}
