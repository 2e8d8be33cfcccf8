import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Dataset } from '../../areas/dataset.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { MethodsWantedEvent } from '../parts/events.ts';
import { icon } from '../parts/icon.ts';
import { closeBeside } from '../parts/close-beside.ts';
import { Kept } from '../parts/kept.ts';
import { methodChapters } from './method-page.ts';
import type { MethodChapter, MethodInput, MethodPart } from './method-part.ts';
import { sheetStyles } from '../parts/sheet-styles.ts';
import { methodsDialogStyles } from './methods-dialog-styles.ts';

/** The methods page: what every number is, how it is computed, where it comes from, what it does not say. A link opens it. */
@customElement('methods-dialog')
export class MethodsDialog extends AtlasElement {
  static override styles = [sharedStyles, sheetStyles, methodsDialogStyles];

  @property({ attribute: false }) data: Dataset | undefined;
  @property({ attribute: false }) result: Result | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  readonly #wanted = new SelectController(this, (state) => state.settings.methods);
  readonly #commands = new ContextConsumer(this, { context: commandsContext });
  readonly #chapters = new Kept<MethodChapter[]>();
  /** The part that was last gone to; undefined while the page is closed. */
  #at: string | undefined;
  /** Whether it was closed before it was opened. */
  #isStep = false;
  /** The part it was closed at, while its step of the history is taken back. */
  #left: string | undefined;

  /** As it is on the screen; the `close` event of a dialog may come a moment later. */
  get isOpen(): boolean {
    return this.hasUpdated && this.dialog.open;
  }

  protected override updated(): void {
    const section = this.data && this.result ? this.#wanted.value : undefined;
    if (section === undefined) {
      this.dialog.close();
      this.#at = undefined;
      this.#isStep = this.data !== undefined;
      this.#left = undefined;
      return;
    }
    if (section === this.#left) return;
    if (!this.dialog.open) this.dialog.showModal();
    if (section !== this.#at) this.#goTo(section);
  }

  /** A part these data do not have is passed over: the page then stands at its beginning. */
  #goTo(section: string): void {
    this.#at = section;
    const head = (this.renderRoot as ShadowRoot).getElementById(section);
    head?.scrollIntoView({ block: 'start' });
    head?.focus({ preventScroll: true });
  }

  #handleChosen(section: string): void {
    this.dispatchEvent(new MethodsWantedEvent(section));
    this.#goTo(section);
  }

  #handleClose(): void {
    if (this.dialog.open || this.#wanted.value === undefined) return;
    // Opened on the page it is a step of the history, which is taken back; a link that opens it has none before.
    if (this.#isStep) {
      this.#left = this.#wanted.value;
      window.history.back();
    } else this.#commands.value?.change({ methods: undefined }, 'replace');
  }

  #contents(chapters: readonly MethodChapter[]): TemplateResult {
    const { contents } = this.texts.methods;
    return html`<nav aria-labelledby="contents">
      <h3 id="contents" tabindex="-1">${contents}</h3>
      <ul role="list">
        ${chapters.map(
          ({ title, parts }) =>
            html`<li>
              <p>${title}</p>
              <ul role="list">
                ${parts.map(
                  (part) =>
                    html`<li>
                      <button
                        type="button"
                        class="link"
                        @click=${() => this.#handleChosen(part.id)}
                      >
                        <bdi>${part.title}</bdi>
                      </button>
                    </li>`,
                )}
              </ul>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #part(part: MethodPart): TemplateResult {
    const { heads } = this.texts.methods;
    const { facts = [], source, limits } = part;
    return html`<article>
      <h4 id=${part.id} tabindex="-1"><bdi>${part.title}</bdi></h4>
      ${part.text.map((text) => html`<p><bdi>${text}</bdi></p>`)}
      ${
        facts.length === 0
          ? nothing
          : html`<dl class="facts">
              ${facts.map(
                ([term, value]) =>
                  html`<div>
                    <dt>${term}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>`
      }
      ${this.#formulas(part)}
      ${limits === undefined ? nothing : html`<p><strong>${heads.limits}:</strong> ${limits}</p>`}
      ${source === undefined ? nothing : html`<p class="small soft">${heads.source}: ${source}</p>`}
    </article>`;
  }

  #formulas({ formulas = [], symbols }: MethodPart): TemplateResult | typeof nothing {
    if (formulas.length === 0) return nothing;
    return html`<div class="formulas">
      <p class="small soft">${this.texts.methods.heads.formula}</p>
      <ul role="list">
        ${formulas.map(
          ({ name, formula, meaning }) =>
            html`<li>
              ${name === undefined ? nothing : html`<strong>${name}</strong>`}
              <span class="formula">${formula}</span>
              ${meaning === undefined ? nothing : html`<span class="small">${meaning}</span>`}
            </li>`,
        )}
      </ul>
      ${symbols === undefined ? nothing : html`<p class="small soft">${symbols}</p>`}
    </div>`;
  }

  #content(input: MethodInput): TemplateResult {
    const { dataset, result, language } = input;
    const { methods, fictionalBand } = this.texts;
    const chapters = this.#chapters.from([dataset, result, language], () => methodChapters(input));
    return html`<div class="content">
      ${this.#contents(chapters)}
      <div class="chapters">
        ${dataset.fictional ? html`<p class="band">${fictionalBand}</p>` : nothing}
        <p class="soft">${methods.intro(dataset.title, result.analysis.round)}</p>
        ${chapters.map(
          ({ id, title, parts }) =>
            html`<h3 id=${id} tabindex="-1">${title}</h3>
              ${parts.map((part) => this.#part(part))}
              <p class="back">
                <button type="button" class="link" @click=${() => this.#goTo('contents')}>
                  ${methods.toContents}
                </button>
              </p>`,
        )}
      </div>
    </div>`;
  }

  override render(): TemplateResult {
    const { data: dataset, result, language } = this;
    const { methods } = this.texts;
    const isWanted = this.#wanted.value !== undefined;
    return html`<dialog
      aria-labelledby="title"
      closedby="any"
      @pointerdown=${closeBeside}
      @close=${() => this.#handleClose()}
    >
      <div class="top">
        <h2 id="title">${methods.title}</h2>
        <button type="button" @click=${() => window.print()}>${this.texts.header.print}</button>
        <button
          type="button"
          class="icon"
          title=${methods.close}
          aria-label=${methods.close}
          @click=${() => this.dialog.close()}
        >
          ${icon('close')}
        </button>
      </div>
      ${isWanted && dataset && result ? this.#content({ dataset, result, language }) : nothing}
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'methods-dialog': MethodsDialog;
  }
}
