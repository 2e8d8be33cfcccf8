import { conditionsOf } from '../../analysis/question/rule.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { paintingMaker } from '../../state/shown/paintings.ts';
import { shownIn, type Shown } from '../../state/shown/shown.ts';
import type { Desk } from '../desk/desk.ts';

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

/** The picture of the map, in place of the decisions where these were shown. */
export function paint({ indicator, with: other }: CardPainting, desk: Desk): void {
  desk.decided.hide();
  const { id } = indicator;
  desk.host.commands.change({ indicator: id, paint: other && 'bivariate' }, 'replace');
}

/** The next of them, after the last one the decisions; from these and any other picture to the first. */
export function paintedNext(desk: Desk): void {
  const shown = shownIn(desk.host.store.live);
  if (!shown) return;
  const all = cardPaintings(shown);
  const at = all.findIndex(({ isShown }) => isShown);
  const next = all[at + 1];
  if (next) paint(next, desk);
  else desk.decided.show();
}
