import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shownText } from '../../i18n/texts.ts';
import type { BackgroundPlan } from '../../project/file/project.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { backgroundControlStyles } from './background-control-styles.ts';
import { backgroundPlan, consentKey, hostOf, isOfServer } from './background-plan.ts';
import { BackgroundChosenEvent } from '../parts/events.ts';
import { recall, remember } from '../parts/remembered.ts';

/**
 * Switches a background map on and off where project or deployment name one. It is off until somebody agrees that
 * another server is asked; the consent is remembered for that server, and given up by switching off.
 */
@customElement('background-control')
export class BackgroundControl extends AtlasElement {
  static override styles = [sharedStyles, backgroundControlStyles];

  @property({ attribute: false }) atlas: Atlas | undefined;
  @state() private isOn = false;
  @state() private failure: 'failed' | 'blocked' | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('securitypolicyviolation', this.#handleViolation);
    this.parentNode?.addEventListener('background-failed', this.#handleFailed);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('securitypolicyviolation', this.#handleViolation);
    this.parentNode?.removeEventListener('background-failed', this.#handleFailed);
    super.disconnectedCallback();
  }

  /** Whom the map under the areas is owed to, while it is shown. */
  get credit(): string | undefined {
    return this.isOn && !this.failure ? this.#plan?.attribution : undefined;
  }

  get #plan(): BackgroundPlan | undefined {
    return backgroundPlan(this.atlas);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('atlas')) return;
    const plan = this.#plan;
    const isAgreed = plan !== undefined && recall(consentKey(plan)) === 'yes';
    this.failure = undefined;
    this.#switch(isAgreed ? plan : undefined);
  }

  /** Told after the present drawing, for the map is told in turn. */
  #switch(plan: BackgroundPlan | undefined): void {
    if (!this.isOn && !plan) return;
    this.isOn = plan !== undefined;
    const event = new BackgroundChosenEvent(plan?.style ?? null);
    void Promise.resolve().then(() => this.dispatchEvent(event));
  }

  #handleClick(plan: BackgroundPlan): void {
    this.failure = undefined;
    if (!this.isOn) return this.dialog.showModal();
    remember(consentKey(plan), 'no');
    this.#switch(undefined);
  }

  #agree(plan: BackgroundPlan): void {
    this.dialog.close();
    remember(consentKey(plan), 'yes');
    this.#switch(plan);
  }

  #handleFailed = (): void => {
    if (!this.isOn) return;
    this.failure ??= 'failed';
    // What is not there is not switched on; the next click asks for it again.
    this.#switch(undefined);
  };

  #handleViolation = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    const plan = this.#plan;
    if ((this.isOn || this.failure) && plan && isOfServer(plan, blockedURI))
      this.failure = 'blocked';
  };

  #question(plan: BackgroundPlan, host: string): TemplateResult {
    const { background } = this.texts.places;
    const name = plan.label ? shownText(this.language, plan.label) : background.name;
    return html`<dialog aria-labelledby="title" aria-describedby="question">
      <h2 id="title">${background.askTitle}</h2>
      <p id="question">${background.ask(name, host)}</p>
      <p>${background.remembered(host)}</p>
      <p class="end">
        <button type="button" @click=${() => this.dialog.close()}>${background.no}</button>
        <button type="button" class="primary" @click=${() => this.#agree(plan)}>
          ${background.yes(host)}
        </button>
      </p>
    </dialog>`;
  }

  override render(): TemplateResult | typeof nothing {
    const plan = this.#plan;
    const host = plan && hostOf(plan);
    if (!plan || host === undefined) return nothing;
    const { background } = this.texts.places;
    const { failure } = this;
    return html`<button
        type="button"
        aria-pressed=${this.isOn}
        @click=${() => this.#handleClick(plan)}
      >
        ${background.name}
      </button>
      ${
        this.credit === undefined
          ? nothing
          : html`<small class="attribution">${this.credit}</small>`
      }
      <p role="alert" ?hidden=${failure === undefined}>
        ${failure ? background[failure](host) : nothing}
      </p>
      ${this.#question(plan, host)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'background-control': BackgroundControl;
  }
}
