import { conditionsOf } from '../../analysis/question/rule.ts';
import type { Commands } from '../../state/commands/commands.ts';
import { paintingMaker } from '../../state/shown/paintings.ts';
import { shownIn } from '../../state/shown/shown.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';

/** The next of the paintings that a decision looks at: each indicator of the rule, and the first two together. */
export function paintedNext(state: Readonly<AtlasState>, commands: Commands): void {
  const shown = shownIn(state);
  if (!shown) return;
  const { dataset, result, indicator, paint } = shown;
  const ids = [
    ...new Set(conditionsOf(result.judgement.question.rule).map((one) => one.indicator)),
  ];
  const hasBoth = paintingMaker('bivariate', dataset)?.id === 'bivariate';
  const ways = [
    ...ids.map((id) => ({ indicator: id, paint: undefined })),
    ...(hasBoth ? [{ indicator: indicator.id, paint: 'bivariate' }] : []),
  ];
  const isBoth = paint === 'bivariate';
  const at = ways.findIndex((way) =>
    isBoth ? way.paint !== undefined : way.paint === undefined && way.indicator === indicator.id,
  );
  const next = ways[(at + 1) % ways.length];
  if (next) commands.change(next, 'replace');
}
