import type { Texts } from '../../i18n/de/de.ts';
import type { FiguresNeed } from '../../state/store/figures-need.ts';

/** What stands in place of figures that have not come: that they are on their way, or that they could not be had. */
export function awaitedText(
  failed: readonly FiguresNeed[],
  round: string,
  { columnar }: Pick<Texts, 'columnar'>,
): string {
  return failed.some((need) => need.round === round) ? columnar.notLoaded : columnar.pending;
}
