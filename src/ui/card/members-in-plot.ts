import { axesOf } from '../../analysis/pairs/axes.ts';
import { columnOrMissing } from '../../analysis/values/rounds.ts';
import { isKnown, stateAt, type Column } from '../../areas/column.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { usualDecimals } from '../../areas/unit.ts';
import type { PlotAxis } from '../../charts/scatter-events.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatValue } from '../../i18n/numbers/numbers.ts';
import type { CardWords } from '../../i18n/card-words.ts';
import { shownText } from '../../i18n/texts.ts';
import { conditionRow } from '../area/neighbourhood-fact-rows.ts';
import type { CardView } from '../desk/desk-view.ts';
import { factsInput } from './facts-input.ts';

/** Where the areas of a neighbourhood lie among all, by the two figures of the rule: the diagram, and the same in sentences. */
export interface MembersInPlot {
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly cuts: Readonly<Record<'x' | 'y', readonly number[]>>;
  readonly members: readonly number[];
  readonly beside: readonly number[];
  readonly sentences: readonly string[];
}

/** Undefined where the rule and the data have one figure only. */
export function membersInPlot(
  card: CardView,
  words: CardWords,
  language: Language,
): MembersInPlot | undefined {
  const { dataset, round, result } = card.shown;
  const axes = axesOf(dataset, result.judgement.question.rule, {});
  if (!axes) return undefined;
  const { areas } = card.cluster;
  const columnOf = ({ id }: Indicator): Column => columnOrMissing(dataset, round, id);
  const [x, y] = [columnOf(axes.x), columnOf(axes.y)];
  const known = areas.filter((area) => isKnown(x, area) && isKnown(y, area)).length;
  const both = [axes.x, axes.y];
  return {
    x: axis(axes.x, x, card, language),
    y: axis(axes.y, y, card, language),
    cuts: { x: cutsOf(axes.x, card), y: cutsOf(axes.y, card) },
    members: areas,
    beside: (card.facts.touching ?? []).map(({ area }) => area),
    sentences: [
      words.known(known, areas.length),
      ...both.flatMap((one) => rangeSentence(one, card, words, language)),
      ...both.flatMap((one) => absentSentences(one, columnOf(one), areas, words, language)),
    ],
  };
}

function axis(
  { id, unit, label }: Indicator,
  { values }: Column,
  { shown }: CardView,
  language: Language,
): PlotAxis {
  const usual = shown.result.analysis.classifications[id]?.decimals ?? usualDecimals(unit);
  return {
    label: shownText(language, label),
    values,
    format: (number, digits = usual) => formatValue(language, number, unit, digits),
  };
}

function cutsOf({ id }: Indicator, { facts }: CardView): readonly number[] {
  return facts.conditions.flatMap(({ condition, cuts }) =>
    condition.indicator === id ? cuts : [],
  );
}

/** Lowest and highest of its areas against the cut; nothing where the rule does not look at the figure. */
function rangeSentence(
  { id }: Indicator,
  card: CardView,
  words: CardWords,
  language: Language,
): readonly string[] {
  const facts = card.facts.conditions.find(({ condition }) => condition.indicator === id);
  if (!facts) return [];
  const { label, lowest, highest, cut } = conditionRow(
    facts,
    card.facts,
    factsInput(card, language),
  );
  return [facts.lowest ? words.range(label, lowest, highest, cut) : words.rangeUnknown(label)];
}

/** What is withheld and what is missing are two things. */
function absentSentences(
  { label }: Indicator,
  column: Column,
  areas: readonly number[],
  words: CardWords,
  language: Language,
): readonly string[] {
  return (['suppressed', 'missing', 'not-applicable'] as const).flatMap((state) => {
    const number = areas.filter((area) => stateAt(column, area) === state).length;
    return number > 0 ? [words.absent[state](number, shownText(language, label))] : [];
  });
}
