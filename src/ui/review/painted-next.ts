import { conditionsOf } from '../../analysis/question/rule.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { Commands } from '../../state/commands/commands.ts';
import { paintingMaker } from '../../state/shown/paintings.ts';
import { shownIn, type Shown } from '../../state/shown/shown.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';

/** One of the pictures of the map that a decision looks at. */
export interface CardPainting {
  /** Its indicator; of two together the one that is shown, or the first of the rule. */
  readonly indicator: Indicator;
  /** The second of two that are shown together; undefined where one is shown alone. */
  readonly with: Indicator | undefined;
  readonly isShown: boolean;
}

/** Each indicator of the rule, and its first two together. */
export function cardPaintings({
  dataset,
  result,
  indicator,
  paint,
}: Shown): readonly CardPainting[] {
  const ids = conditionsOf(result.judgement.question.rule).map((one) => one.indicator);
  const ofRule = [...new Set(ids)].flatMap(
    (id) => dataset.indicators.find((one) => one.id === id) ?? [],
  );
  const [first, second] = ofRule;
  const hasBoth = paintingMaker('bivariate', dataset)?.id === 'bivariate';
  const isBoth = paint === 'bivariate';
  const alone = ofRule.map((one) => ({
    indicator: one,
    with: undefined,
    isShown: paint === 'classes' && one.id === indicator.id,
  }));
  return first && second && hasBoth
    ? [...alone, { indicator: first, with: second, isShown: isBoth }]
    : alone;
}

export function paint({ indicator, with: other }: CardPainting, commands: Commands): void {
  const { id } = indicator;
  commands.change({ indicator: id, paint: other && 'bivariate' }, 'replace');
}

/** The next of them; from any other picture to the first. */
export function paintedNext(state: Readonly<AtlasState>, commands: Commands): void {
  const shown = shownIn(state);
  if (!shown) return;
  const all = cardPaintings(shown);
  const next = all[(all.findIndex(({ isShown }) => isShown) + 1) % all.length];
  if (next) paint(next, commands);
}
