import type { AtlasStore } from '../store/atlas-state.ts';
import { fileLimits } from '../../ingest/result/limits.ts';
import { namedSources } from '../../opening/fetching/collection.ts';
import type { DraftAnswers } from '../kept/tab-draft.ts';
import { leaveAssistant } from '../url/assistant-step.ts';
import { withFurther, type Drafts } from './drafts.ts';
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

    /** Opens files; where a draft is asked about, they join it, unless a project among them says what they all are. */
    openFiles: async (files: readonly File[]): Promise<void> => {
      const hasProject = (await Promise.all(files.map(isProject))).includes(true);
      if (!hasProject && drafts.join(files)) return;
      await loading.openFiles(withFurther(drafts.files, files));
    },

    /** What was decided of the draft up to now. */
    rememberDraft: (answers: DraftAnswers): void => drafts.remember(answers),

    /** Goes on with the draft from before a reload, or says which files must be chosen again. */
    resumeDraft: async (): Promise<void> => {
      const files = await drafts.readAgain();
      if (files) await loading.openFiles(files);
    },

    discardDraft: (): void => drafts.discard(),

    /** The assistant is left, and with it its step of the history. */
    closeDraft: (): void => {
      drafts.close();
      leaveAssistant();
      void loading.goOn();
    },

    /** The program has failed while the assistant was open. */
    giveUpDraft: (error: unknown): void => {
      drafts.giveUp(error);
      leaveAssistant();
    },
  };
}

/** Whether a file names others, as a project file does. */
async function isProject(file: File): Promise<boolean> {
  if (!/\.json$/i.test(file.name) || file.size > fileLimits.project) return false;
  const text = await file.text().catch(() => '');
  return namedSources(text).length > 0;
}
