import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { enterAssistant, isAtAssistant } from '../../state/url/assistant-step.ts';

/** What the ways out of the assistant need to know and do. */
export interface Leaving {
  readonly isOpen: () => boolean;
  /** Whether something would be lost that a person has answered. */
  readonly hasAnswers: () => boolean;
  readonly ask: () => void;
  readonly leave: () => void;
  /** Shows the dialog again where the browser has closed it. */
  readonly show: () => void;
}

/** The ways out of the assistant: Escape, its button, Back, and what a browser closes by itself. Each asks, if need be. */
export class DraftLeaving implements ReactiveController {
  readonly #leaving: Leaving;

  constructor(host: ReactiveControllerHost, leaving: Leaving) {
    this.#leaving = leaving;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#handleBack);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#handleBack);
  }

  /** Leaves, or asks where something would be lost. */
  readonly request = (): void => {
    if (this.#leaving.hasAnswers()) this.#leaving.ask();
    else this.#leaving.leave();
  };

  /** Browsers close a dialog at the second Escape without asking: the key itself is taken. */
  readonly handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.request();
  };

  readonly handleCancel = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.request();
  };

  /** Closed by the browser, as by the gesture of a phone. */
  readonly handleClose = (event: Event): void => {
    if (event.target !== event.currentTarget || !this.#leaving.isOpen()) return;
    if (this.#leaving.hasAnswers()) this.#leaving.show();
    this.request();
  };

  /** The step has been taken back already: whoever is asked stands at it again. */
  readonly #handleBack = (): void => {
    if (!this.#leaving.isOpen() || isAtAssistant()) return;
    if (this.#leaving.hasAnswers()) enterAssistant();
    this.request();
  };
}
