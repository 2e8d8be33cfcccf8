import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Ground } from '../../cartography/colours/ramps.ts';
import { applyTheme, remember, rememberedTheme, type Theme } from '../parts/remembered.ts';

/** Below this width the panes stand behind tabs under the map. */
const narrowScreen = '(max-width: 999px)';
const darkSystem = '(prefers-color-scheme: dark)';

/** How the page looks on this device: its theme, and whether its panes stand behind tabs. */
export class PageLook implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #narrow = window.matchMedia(narrowScreen);
  readonly #system = window.matchMedia(darkSystem);
  #theme = rememberedTheme();
  #isDark = applyTheme(this.#theme);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get theme(): Theme {
    return this.#theme;
  }

  get isDark(): boolean {
    return this.#isDark;
  }

  /** What data are drawn on. */
  get ground(): Ground {
    return this.#isDark ? 'dark' : 'light';
  }

  get isNarrow(): boolean {
    return this.#narrow.matches;
  }

  choose(theme: Theme): void {
    remember('theme', theme);
    this.#theme = theme;
    this.#apply();
  }

  hostConnected(): void {
    this.#narrow.addEventListener('change', this.#handleWidth);
    this.#system.addEventListener('change', this.#apply);
  }

  hostDisconnected(): void {
    this.#narrow.removeEventListener('change', this.#handleWidth);
    this.#system.removeEventListener('change', this.#apply);
  }

  #handleWidth = (): void => this.#host.requestUpdate();

  #apply = (): void => {
    this.#isDark = applyTheme(this.#theme);
    this.#host.requestUpdate();
  };
}
