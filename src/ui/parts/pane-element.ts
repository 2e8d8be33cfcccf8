import { ContextConsumer } from '@lit/context';
import { turnsContext } from '../../state/controllers/store-context.ts';
import { AtlasElement } from './atlas-element.ts';

/** A pane with much to draw: it waits for its turn while the panes take turns. */
export abstract class PaneElement extends AtlasElement {
  readonly #turns = new ContextConsumer(this, { context: turnsContext });

  protected override scheduleUpdate(): void | Promise<unknown> {
    const turn = this.hasUpdated ? this.#turns.value?.next() : undefined;
    if (!turn) return super.scheduleUpdate();
    return turn.then(() => super.scheduleUpdate());
  }
}
