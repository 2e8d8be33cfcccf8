import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from '../desk/desk.ts';

/** Draws its element anew when the desk has changed. */
export class FollowDesk implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly desk: Desk | undefined };
  #desk: Desk | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & { readonly desk: Desk | undefined }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { desk } = this.#host;
    if (desk === this.#desk) return;
    this.hostDisconnected();
    this.#desk = desk;
    this.#end = desk?.store.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
    this.#desk = undefined;
  }
}
