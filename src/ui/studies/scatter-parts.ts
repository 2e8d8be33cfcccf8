import { extent } from 'd3-array';
import type { Axes } from '../../analysis/pairs/axes.ts';
import { isAtLeast } from '../../analysis/question/cut-basis.ts';
import type { Condition, Rule } from '../../analysis/question/rule.ts';
import { answer } from '../../analysis/rule/judgement.ts';
import { correlation } from '../../analysis/values/correlation.ts';
import { hasPeople, PeopleSum } from '../../analysis/values/people.ts';
import { columnOrMissing } from '../../analysis/values/rounds.ts';
import { isKnown } from '../../areas/column.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { usualDecimals } from '../../areas/unit.ts';
import type { ScatterAxis } from '../../charts/scatter-events.ts';
import { formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText } from '../../i18n/texts.ts';
import type { Brush } from '../../state/shown/brush.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { StudyFigures } from './study-figures.ts';

/** What the scatter diagram of two indicators shows and says, and what it makes of a moved cut and a typed end. */

type Judged = Pick<Shown, 'dataset' | 'round' | 'result'>;

/** Decimals in which an indicator is shown and moved. */
export function axisDecimals({ result }: Judged, { id, unit }: Indicator): number {
  return result.analysis.classifications[id]?.decimals ?? usualDecimals(unit);
}

/** The condition of the rule that cuts an indicator over all areas at one value; -1: none. */
function conditionOf({ result }: Judged, indicator: string): number {
  return result.judgement.conditions.findIndex(
    ({ condition, thresholds }) =>
      condition.indicator === indicator &&
      condition.frame === 'all' &&
      thresholds.some(Number.isFinite),
  );
}

/** An axis with the values of its indicator, and the cut of the rule where there is one over all areas. */
export function scatterAxis(
  judged: Judged,
  indicator: Indicator,
  { texts, language }: StudyFigures,
): ScatterAxis {
  const decimals = axisDecimals(judged, indicator);
  const place = conditionOf(judged, indicator.id);
  const value = judged.result.judgement.conditions[place]?.thresholds.find(Number.isFinite);
  const label = shownText(language, indicator.label);
  return {
    label,
    values: columnOrMissing(judged.dataset, judged.round, indicator.id).values,
    decimals,
    format: (number, digits = decimals) => formatValue(language, number, indicator.unit, digits),
    cut: value === undefined ? undefined : { value, name: texts.study.scatter.cut(label) },
  };
}

/** The rule with the cut of an indicator at a value: a cut that is moved by hand is a value, whatever it was before. */
export function ruleWithCut(judged: Judged, { id }: Indicator, value: number): Rule {
  const place = conditionOf(judged, id);
  const { rule } = judged.result.judgement.question;
  const moved = (condition: Condition): Condition => ({
    indicator: condition.indicator,
    frame: condition.frame,
    kind: isAtLeast(condition) ? 'value-at-least' : 'value-at-most',
    cut: value,
  });
  const { all, any = [] } = rule;
  const change = (conditions: readonly Condition[], first: number): Condition[] =>
    conditions.map((one, at) => (first + at === place ? moved(one) : one));
  return { ...rule, all: change(all, 0), ...(rule.any && { any: change(any, all.length) }) };
}

/** How many areas have both values, and how closely the two go together. */
export function knownSentences(
  { dataset, round }: Judged,
  { x, y }: Axes,
  { texts, figure }: StudyFigures,
): string {
  const { scatter } = texts.study;
  const [one, other] = [
    columnOrMissing(dataset, round, x.id),
    columnOrMissing(dataset, round, y.id),
  ];
  const known = [...one.values.keys()].filter((area) => isKnown(one, area) && isKnown(other, area));
  const r = correlation(one.values, other.values, known);
  const closeness = r === undefined ? [] : [scatter.correlation(figure(r, '', 2))];
  return [scatter.known(known.length, dataset.areas.length), ...closeness].join(' ');
}

/** Areas that are picked out, their people as far as known, and how many of them are marked. */
export function pickedSentence(
  { round, result }: Judged,
  picked: Uint8Array,
  { texts }: StudyFigures,
): string {
  let [areas, flagged] = [0, 0];
  const { population } = round;
  const people = new PeopleSum(hasPeople(population) ? population : undefined);
  picked.forEach((one, area) => {
    if (one !== 1) return;
    areas += 1;
    if (result.judgement.flags[area] === answer.yes) flagged += 1;
    people.add(area);
  });
  return texts.study.scatter.sentence(areas, people.people, flagged);
}

/** The part with one end as it is typed, empty: that of all values; without a part, the other ends are those of all values. */
export function brushWithEnd(
  { dataset, round }: Judged,
  axes: Axes,
  before: Brush | undefined,
  { axis, end, typed }: { readonly axis: 'x' | 'y'; readonly end: 0 | 1; readonly typed: string },
): Brush {
  const rangeOf = ({ id }: Indicator): [number, number] => {
    const [least = 0, most = 0] = extent(columnOrMissing(dataset, round, id).values);
    return [least, most];
  };
  const all = { x: rangeOf(axes.x), y: rangeOf(axes.y) };
  const { x, y } = before ?? all;
  const next: { x: [number, number]; y: [number, number] } = { x: [...x], y: [...y] };
  next[axis][end] = typed === '' ? all[axis][end] : Number(typed);
  return next;
}
