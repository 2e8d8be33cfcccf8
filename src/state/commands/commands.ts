import type { Language } from '../../i18n/numbers/language.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import type { AtlasStore } from '../store/atlas-state.ts';
import { createAtlasStore, type AtlasWriter } from '../store/atlas-store.ts';
import type { Settings } from '../url/settings.ts';
import { UrlWriter } from '../url/url-writer.ts';
import { asking } from './asking.ts';
import { changing, choosing } from './choosing.ts';
import { drafting } from './drafting.ts';
import { Drafts } from './drafts.ts';
import { exporting } from './exporting.ts';
import { Loading } from './loading.ts';
import { mapCommands } from './map.ts';
import { NoticeEnds } from './notice-ends.ts';
import { Questions } from './questions.ts';
import { reviewing } from './reviewing.ts';
import { ruleCommands } from './rule.ts';
import { saying } from './saying.ts';
import { tableCommands } from './table.ts';

/** Everything that changes the state of the page. */
export type Commands = Readonly<ReturnType<typeof createCommands>>;

/** The store of the page for those who read it, and the commands, which alone write to it. */
export function createPageState(
  settings: Settings,
  caller: AtlasCaller,
  preferredLanguage: Language,
): { readonly store: AtlasStore; readonly commands: Commands } {
  const { store, write } = createAtlasStore(settings);
  return { store, commands: createCommands(store, write, caller, preferredLanguage) };
}

function createCommands(
  store: AtlasStore,
  write: AtlasWriter,
  caller: AtlasCaller,
  preferredLanguage: Language,
) {
  const url = new UrlWriter(() => store.live.settings);
  const basis = { store, write, caller, url, questions: new Questions(store, write, caller) };
  new NoticeEnds(store, write);
  const change = changing(basis);
  const drafts = new Drafts(store, write);
  const loading = new Loading(basis, drafts, preferredLanguage);
  window.addEventListener('popstate', () => loading.followUrl());
  return {
    ...choosing(basis, change),
    ...ruleCommands(basis, change),
    ...tableCommands(basis, change),
    ...mapCommands(basis),
    ...asking(basis),
    ...exporting(basis),
    ...reviewing(basis),
    ...saying(basis),
    ...drafting(store, drafts, loading),
    start: (): Promise<void> => {
      void drafts.recall();
      return loading.start();
    },
    openExample: (project?: string): Promise<void> => loading.openExample(project),
    cancelLoad: (): void => loading.cancel(),
    retry: (what: 'figures' | 'load' = 'load'): void => loading.retry(what),
  };
}
