import type { NeighbourhoodInput } from '../../export/neighbourhood-columns.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import { wishIn } from '../shown/wish.ts';
import type { Result } from '../store/atlas-state.ts';
import { queryOf } from '../url/url.ts';
import type { CommandBasis } from './command-basis.ts';

/** All that a file of the areas tells, of what was on screen when it was asked for; or why there is none. */
export type ExportMaterial =
  | { readonly ok: true; readonly input: NeighbourhoodInput }
  | { readonly ok: false; readonly reason: string };

/** What leaves the page: the contents of files, and the link. */
export function exporting({ store, write, caller, url, questions }: CommandBasis) {
  const noReason = { ok: false, reason: '' } as const;

  /** The same result with all figures of its round analysed. */
  const withAllFigures = async (result: Result): Promise<Result> => {
    const { atlas, load } = store.live;
    if (!atlas) return result;
    const whole = await questions.answer({ load, atlas, question: result.judgement.question });
    // What has been chosen and answered meanwhile stays on screen.
    if (store.live.result === result) write({ result: whole });
    return whole;
  };

  return {
    /** The flagged areas of the present question as a GeoJSON text. */
    flaggedGeojson: (): Promise<string> | undefined => {
      const question = store.live.result?.judgement.question;
      return question && caller.flaggedGeojson(question);
    },

    /** The neighbourhoods of the present question with their ground as a GeoJSON text: those with these keys, or all. */
    neighbourhoodsGeojson: (keys?: readonly string[]): Promise<string> | undefined => {
      const question = store.live.result?.judgement.question;
      return question && caller.neighbourhoodsGeojson(question, keys);
    },

    /** What the files of what is on screen tell, with what the studies add; its figures are fetched where they have not come. */
    exportMaterial: async (): Promise<ExportMaterial> => {
      const { result, load, settings } = store.live;
      if (!result) return noReason;
      const figures = await questions.figures.needShown();
      if (!figures.ok) {
        const { diagnostic } = figures;
        return diagnostic
          ? { ok: false, reason: wordDiagnostic(diagnostic, settings.language) }
          : noReason;
      }
      const { analysis, judgement } = await withAllFigures(result);
      const studies = await caller.exportStudies(judgement.question);
      const { atlas } = store.live;
      if (!atlas || store.live.load !== load) return noReason;
      return { ok: true, input: { dataset: atlas.dataset, analysis, judgement, studies } };
    },

    /** The address of what is on screen now, which is not what is wished for where that could not be had. */
    link: (): string => {
      url.flush();
      const { settings } = store.live;
      const wish = wishIn(store.live);
      if (!wish) return window.location.href;
      const { result, round, indicator } = wish.shown;
      const { classing, rule } = result.judgement.question;
      const shown = { ...settings, round: round.id, indicator: indicator.id, classing, rule };
      return new URL(`?${queryOf(shown)}`, window.location.href).href;
    },
  };
}
