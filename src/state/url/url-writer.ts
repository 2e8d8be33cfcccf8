import { isAtAssistant } from './assistant-step.ts';
import type { Settings } from './settings.ts';
import { queryOf } from './url.ts';

/** How a change stands in the browser's history: a step to come back to, or a change of the present one. */
export type History = 'push' | 'replace';

/** A browser refuses many changes of the address in a short time; it is enough to write the last one. */
const urlDelay = 250;

/** Writes the settings into the address of the page. */
export class UrlWriter {
  readonly #settings: () => Settings;
  #timer: number | undefined;

  /** @param settings those in force when what waits is written */
  constructor(settings: () => Settings) {
    this.#settings = settings;
  }

  /** A step is written at once; changes of the present entry wait a moment for the last of them. */
  write(settings: Settings, history: History): void {
    if (history === 'push') {
      this.flush();
      const query = `?${queryOf(settings)}`;
      // What has come of the assistant takes the place of its step.
      if (isAtAssistant()) window.history.replaceState(null, '', query);
      else if (query !== window.location.search) window.history.pushState(null, '', query);
      return;
    }
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.flush(), urlDelay);
  }

  /** Writes what waits, so that a new step does not overwrite it. */
  flush(): void {
    if (this.#timer === undefined) return;
    this.forget();
    const { state } = window.history;
    window.history.replaceState(state, '', `?${queryOf(this.#settings())}`);
  }

  /** The address has been changed by the browser: what waits is void. */
  forget(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
