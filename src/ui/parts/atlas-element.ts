import { LitElement, unsafeCSS } from 'lit';
import controls from '../../../styles/controls.css?inline';
import type { Ground } from '../../cartography/colours/ramps.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';

/** The look every element shares. */
export const sharedStyles = unsafeCSS(controls);

/** An element that speaks the chosen language. */
export abstract class AtlasElement extends LitElement {
  readonly #ground = new SelectController(this, (state) => state.ground);
  readonly #language = new SelectController(this, (state) => state.settings.language);

  /** What the page is drawn on, in whose colours data are shown. */
  get ground(): Ground {
    return this.#ground.value ?? 'light';
  }

  get language(): Language {
    return this.#language.value ?? 'de';
  }

  get texts(): Texts {
    return textsOf(this.language);
  }
}
