import '@fontsource-variable/source-sans-3/wght.css';
import '../styles/tokens.css';
import '../styles/page.css';
import { createPageState } from './state/commands/commands.ts';
import { settingsFromQuery } from './state/url/url.ts';
import { AtlasCaller } from './worker/caller.ts';
import { rememberedLanguage } from './ui/parts/remembered.ts';
import { sayPageIsRenewed } from './ui/shell/renewed-page.ts';

/** Wires store, worker, URL and shell; nothing else. The load begins before the page that shows it has been fetched. */
const language = rememberedLanguage();
const settings = settingsFromQuery(window.location.search, language);
const { store, commands } = createPageState(settings, new AtlasCaller(), language);
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
