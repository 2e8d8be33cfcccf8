import { ContextConsumer } from '@lit/context';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { SelectController } from '../../state/controllers/select-controller.ts';
import type { PaintingId } from '../../state/shown/shown-basis.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { labelOf } from './label-of.ts';
import { studyFigures, type StudyFigures } from './study-figures.ts';

/** What the elements of the studies below the map share: what is on screen, and the choices inside a view. */
export abstract class StudyElement extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      .choices {
        display: flex;
        margin-bottom: var(--space-3);
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-4);
      }

      .choices label {
        display: flex;
        max-width: 100%;
        gap: var(--space-2);
        align-items: center;
        /* The field gives way, not the word. */
        overflow-wrap: break-word;
      }

      .choices select {
        min-width: 0;
        max-width: 20rem;
      }

      p {
        max-width: 75ch;
        margin-bottom: var(--space-2);
      }

      @media (pointer: coarse) {
        .choices select {
          min-height: 2.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) shown: Shown | undefined;
  readonly #options = new SelectController(this, (state) => state.settings.options);
  readonly #view = new SelectController(this, (state) => state.settings.view);
  readonly #commands = new ContextConsumer(this, { context: commandsContext });

  /** All choices inside the views, by name. */
  get options(): Readonly<Record<string, string>> {
    return this.#options.value ?? {};
  }

  /** A choice inside the view, as the link keeps it. */
  option(name: string): string | undefined {
    return this.#options.value?.[name];
  }

  chooser(
    name: string,
    label: string,
    choices: readonly (readonly [id: string, text: string])[],
    chosen: string | undefined,
    /** Other choices that end with the old one. */
    ends: readonly string[] = [],
  ): TemplateResult {
    const choose = (event: Event): void =>
      this.#commands.value?.setOptions({
        ...Object.fromEntries(ends.map((other) => [other, undefined])),
        [name]: (event.target as HTMLSelectElement).value,
      });
    return html`<label
      ><span>${label}</span>
      <select aria-label=${label} @change=${choose}>
        ${choices.map(([id, text]) => html`<option value=${id} .selected=${live(id === chosen)}>${text}</option>`)}
      </select></label
    >`;
  }

  /** A button that paints the map with what the view is about, and takes the values back. */
  mapButton(painting: PaintingId): TemplateResult {
    const isShown = this.shown?.paint === painting;
    const paint = (): void =>
      this.#commands.value?.show({
        paint: isShown ? 'classes' : painting,
        ...(this.#view.value === 'table' && !isShown && { view: 'split' }),
      });
    return html`<button type="button" aria-pressed=${isShown ? 'true' : 'false'} @click=${paint}>
      ${this.texts.study.show}
    </button>`;
  }

  /** How figures are written in the language of the page. */
  get figures(): StudyFigures {
    return studyFigures(this.texts, this.language);
  }

  indicatorLabel(id: string): string {
    return labelOf(this.shown?.dataset.indicators ?? [], id, this.language);
  }
}
