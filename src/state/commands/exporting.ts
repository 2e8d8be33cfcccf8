import type { AtlasCaller } from '../../worker/caller.ts';
import type { CommandBasis } from './command-basis.ts';

/** What leaves the page: the contents of files, and the link. */
export function exporting({ store, write, caller, url, questions }: CommandBasis) {
  return {
    /** The flagged areas of the present question as a GeoJSON text. */
    flaggedGeojson: (): Promise<string> | undefined => {
      const question = store.live.result?.judgement.question;
      return question && caller.flaggedGeojson(question);
    },

    /**
     * What the studies add to the files of the present question. All figures that the files tell are on screen then; undefined
     * where they cannot be had.
     */
    exportStudies: async (): Promise<
      Awaited<ReturnType<AtlasCaller['exportStudies']>> | undefined
    > => {
      if (!(await questions.figures.needShown())) return undefined;
      const { atlas, load, result } = store.live;
      if (!atlas || !result) return undefined;
      const { question } = result.judgement;
      write({ result: await questions.answer({ load, atlas, question }) });
      return caller.exportStudies(question);
    },

    /** The address of what is on screen now. */
    link: (): string => {
      url.flush();
      return window.location.href;
    },
  };
}
