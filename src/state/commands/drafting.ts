import type { AtlasStore } from '../store/atlas-state.ts';
import type { Drafts } from './drafts.ts';
import type { Loading } from './loading.ts';

/** What becomes of a draft of the import assistant. */
export function drafting(store: AtlasStore, drafts: Drafts, loading: Loading) {
  return {
    /** Loads what the import assistant has drafted, as if the project file had been dropped too. */
    acceptDraft: async (name: string, text: string): Promise<void> => {
      const { files = [], session } = store.live.draft ?? {};
      const project = new File([text], name, { type: 'application/json' });
      await loading.openFiles([project, ...files], session?.handOver());
    },

    closeDraft: (): void => drafts.close(),

    /** The program has failed while the assistant was open. */
    giveUpDraft: (error: unknown): void => drafts.giveUp(error),
  };
}
