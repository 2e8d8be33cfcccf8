import '@fontsource-variable/source-sans-3/wght.css';
import '../styles/tokens.css';
import '../styles/page.css';
import { absenceOf, part } from './areas/program-part.ts';
import { createPageState } from './state/commands/commands.ts';
import { settingsFromQuery } from './state/url/url.ts';
import { AtlasCaller } from './worker/caller.ts';
import { takeEarlyFiles } from './ui/draft/dropped-files.ts';
import { rememberedLanguage } from './ui/parts/remembered.ts';
import { sayPageIsMissing } from './ui/shell/missing-page.ts';

/** Wires store, worker, URL and shell; nothing else. The load begins before the page that shows it has been fetched. */
async function start(): Promise<void> {
  const language = rememberedLanguage();
  const settings = settingsFromQuery(window.location.search, language);
  const { store, commands } = createPageState(settings, new AtlasCaller(), language);
  const endOfEarlyFiles = takeEarlyFiles((files) => void commands.openFiles(files));
  void commands.start();
  document.documentElement.dataset['program'] = 'started';
  try {
    const { AtlasShell } = await part('page', import('./ui/shell/atlas-shell.ts'));
    const shell = new AtlasShell();
    shell.store = store;
    shell.commands = commands;
    document.querySelector('#start')?.remove();
    document.body.append(shell);
    await shell.updateComplete;
    endOfEarlyFiles();
  } catch (error) {
    sayPageIsMissing(language, absenceOf(error)?.isOffline === true);
    throw error;
  }
}

// `old-browser.js` has said what is missing where the browser is too old.
if (document.documentElement.dataset['program'] !== 'refused') await start();
