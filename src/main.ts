import '@fontsource-variable/source-sans-3/wght.css';
import '../styles/tokens.css';
import '../styles/page.css';
import { initialState } from './state/store/atlas-state.ts';
import { Commands } from './state/commands/commands.ts';
import { Store } from './state/store/store.ts';
import { settingsFromQuery } from './state/url/url.ts';
import { AtlasCaller } from './worker/caller.ts';
import { rememberedLanguage } from './ui/parts/remembered.ts';
import { sayPageIsRenewed } from './ui/shell/renewed-page.ts';

/** Wires store, worker, URL and shell; nothing else. The load begins before the page that shows it has been fetched. */
const language = rememberedLanguage();
const store = new Store(initialState(settingsFromQuery(window.location.search, language)));
const commands = new Commands(store, new AtlasCaller(), language);
void commands.start();
try {
  const { AtlasShell } = await import('./ui/shell/atlas-shell.ts');
  const shell = new AtlasShell();
  shell.store = store;
  shell.commands = commands;
  document.querySelector('#start')?.remove();
  document.body.append(shell);
} catch (error) {
  sayPageIsRenewed(language);
  throw error;
}
