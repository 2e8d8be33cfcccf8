import { extent } from 'd3-array';
import type {
  ConditionFacts,
  NeighbourhoodFacts,
} from '../../analysis/neighbourhoods/neighbourhood-facts.ts';
import type { RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { cutText } from '../../export/cut-text.ts';
import type { ConditionEvidence } from '../../review/entry/entry.ts';

/** The figures a person had before them, as an entry keeps them: decimal strings, so that no machine rounds them. */

/** Fewest decimals with which the number comes back, never with an exponent; null where it is not known. */
export function decimalText(value: number | undefined): string | null {
  if (value === undefined || !Number.isFinite(value)) return null;
  const [digits = '', exponent] = String(value + 0).split('e');
  return exponent === undefined ? digits : shifted(digits, Number(exponent));
}

/** "1.5" by −7 is "0.00000015". */
function shifted(digits: string, by: number): string {
  const [sign, plain] = digits.startsWith('-') ? ['-', digits.slice(1)] : ['', digits];
  const [whole = '', part = ''] = plain.split('.');
  const place = whole.length + by;
  const all = `${'0'.repeat(Math.max(0, 1 - place))}${whole}${part}`.padEnd(place, '0');
  const at = Math.max(place, 1);
  return `${sign}${all.slice(0, at)}${all.length > at ? `.${all.slice(at)}` : ''}`;
}

/** In the order of the rule. */
export function conditionEvidence(
  { conditions, cluster }: NeighbourhoodFacts,
  dataset: Dataset,
  analysis: RoundAnalysis,
): readonly ConditionEvidence[] {
  return conditions.map((facts) => ({
    indicator: facts.condition.indicator,
    lowest: decimalText(facts.lowest?.value),
    mean: decimalText(facts.mean),
    highest: decimalText(facts.highest?.value),
    class: classesOf(facts, cluster.areas, analysis),
    cut: cutOf(facts, dataset, analysis),
  }));
}

/** The class of all its areas, or the lowest and the highest: "6", "5–7". */
function classesOf(
  { condition }: ConditionFacts,
  areas: readonly number[],
  { classifications }: RoundAnalysis,
): string | null {
  const classes = classifications[condition.indicator]?.classes;
  const known = areas.map((area) => classes?.[area] ?? 0).filter((one) => one > 0);
  const [least, most] = extent(known);
  if (least === undefined) return null;
  return least === most ? String(least) : `${least}–${most}`;
}

/** In words, and the values it means here; a record is read in German. */
function cutOf(
  { condition, cuts }: ConditionFacts,
  dataset: Dataset,
  { classifications }: RoundAnalysis,
): string {
  const indicator = dataset.indicators.find(({ id }) => id === condition.indicator);
  const classification = classifications[condition.indicator];
  const words =
    indicator && classification
      ? cutText(condition, classification, indicator, 'de')
      : `${condition.kind} ${condition.cut}`;
  const values = cuts.map((cut) => decimalText(cut)).filter((cut) => cut !== null);
  return values.length === 0 ? words : `${words} (${values.join('; ')})`;
}

/** How many of its areas stay under neighbouring cuts: steady ones of all, and the share in the mean. */
export function steadyEvidence({ steadiness, cluster }: NeighbourhoodFacts): string {
  return `${steadiness.steady}/${cluster.areas.length} (${decimalText(steadiness.share) ?? '0'})`;
}
