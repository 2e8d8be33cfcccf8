import { isAtAssistant } from './assistant-step.ts';
import type { Settings } from './settings.ts';
import { queryOf } from './url.ts';

/** How a change stands in the browser's history: a step to come back to, or a change of the present one. */
export type History = 'push' | 'replace';

/** A browser refuses many changes of the address in a short time; it is enough to write the last one. */
const urlDelay = 250;

/** Milliseconds until a refused change is tried again. WebKit throws after 100 changes in ten seconds: a key held down makes as many. */
const refusedDelay = 1000;

/** Writes the settings into the address of the page. */
export class UrlWriter {
  readonly #settings: () => Settings;
  #timer: number | undefined;
  /** How what waits is to be written: a step that was refused stays one. */
  #waiting: History = 'replace';

  /** @param settings those in force when what waits is written */
  constructor(settings: () => Settings) {
    this.#settings = settings;
  }

  /** A step is written at once; changes of the present entry wait a moment for the last of them. */
  write(settings: Settings, history: History): void {
    if (history === 'replace') return this.#wait('replace', urlDelay);
    this.flush();
    if (!tryToWrite('push', settings)) this.#wait('push', refusedDelay);
  }

  /** Writes what waits, so that a new step does not overwrite it. */
  flush(): void {
    if (this.#timer === undefined) return;
    const history = this.#waiting;
    this.forget();
    if (!tryToWrite(history, this.#settings())) this.#wait(history, refusedDelay);
  }

  /** The address has been changed by the browser: what waits is void. */
  forget(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = 'replace';
  }

  #wait(history: History, delay: number): void {
    window.clearTimeout(this.#timer);
    if (history === 'push') this.#waiting = 'push';
    this.#timer = window.setTimeout(() => this.flush(), delay);
  }
}

/** Whether the browser has taken it: what is chosen is shown all the same. */
function tryToWrite(history: History, settings: Settings): boolean {
  const query = `?${queryOf(settings)}`;
  try {
    if (history === 'replace') window.history.replaceState(window.history.state, '', query);
    // What has come of the assistant takes the place of its step.
    else if (isAtAssistant()) window.history.replaceState(null, '', query);
    else if (query !== window.location.search) window.history.pushState(null, '', query);
    return true;
  } catch {
    return false;
  }
}
