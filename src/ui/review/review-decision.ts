import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { ReviewOutcome } from '../../project/file/review-plan.ts';
import { longestTexts } from '../../review/entry/entry.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { lettersChanged } from '../parts/remembered.ts';
import { withFormer, lacksOf, needsReason, type DecisionForm } from '../desk/decision-form.ts';
import type { Desk } from '../desk/desk.ts';
import { workingKeys } from './desk-keyboard.ts';
import { reasonKeys, type DeskKeys } from '../desk/desk-keys.ts';
import type { Saved } from '../desk/desk-state.ts';
import { afterSaving } from '../desk/after-saving.ts';
import { onOtherFigures } from '../desk/on-other-figures.ts';
import { againNote } from './again-note.ts';
import { conflictCard } from './conflict-card.ts';
import { earlierEntries } from './earlier-entries.ts';
import { choiceText } from '../desk/choice-text.ts';
import { entryTexts } from './entry-texts.ts';
import { decisionMore } from './decision-more.ts';
import './key-editor.ts';
import { toldNote, quickRunNote } from './foot-notes.ts';
import { putOffHelp } from './put-off-help.ts';
import { timeText } from '../sheets/moment-text.ts';
import { reviewDecisionStyles } from './review-decision-styles.ts';
import { ReviewElement } from '../card/review-element.ts';

/** The decision on the neighbourhood beside it: outcome, reasons and note, and what was decided before. */
@customElement('review-decision')
export class ReviewDecision extends ReviewElement {
  static override styles = [sharedStyles, reviewDecisionStyles];

  @state() private keys: DeskKeys = workingKeys();
  readonly #takeKeys = (): void => {
    this.keys = workingKeys();
  };
  @query('textarea') private readonly note!: HTMLTextAreaElement | null;

  override get followsForm(): boolean {
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(lettersChanged, this.#takeKeys);
  }

  override disconnectedCallback(): void {
    window.removeEventListener(lettersChanged, this.#takeKeys);
    super.disconnectedCallback();
  }

  focusNote(): void {
    this.note?.focus();
  }

  #key(key: string | undefined): TemplateResult | typeof nothing {
    return key === undefined || key === ''
      ? nothing
      : html`<kbd aria-hidden="true">${key.toUpperCase()}</kbd>`;
  }

  #outcomes(desk: Desk, form: DecisionForm): TemplateResult {
    const { decision: words } = this.words;
    return html`<div class="outcomes" role="group" aria-label=${words.title}>
      ${desk.plan.outcomes.map((outcome) => this.#outcome(desk, form, outcome))}
    </div>`;
  }

  #outcome(desk: Desk, form: DecisionForm, outcome: ReviewOutcome): TemplateResult {
    const { decision: words } = this.words;
    return html`<button
      type="button"
      data-outcome=${outcome}
      aria-pressed=${form.outcome === outcome ? 'true' : 'false'}
      aria-keyshortcuts=${this.keys[outcome] || nothing}
      @click=${() => desk.form.chooseOutcome(outcome)}
    >
      ${this.#key(this.keys[outcome])}${words.outcomes[outcome]}
    </button>`;
  }

  #reasons(desk: Desk, form: DecisionForm, isNeeded: boolean): TemplateResult {
    const { decision: words } = this.words;
    const keys = reasonKeys(this.keys, desk.plan.reasons.length);
    const reasons = withFormer(desk.plan.reasons, form.reasons);
    const textOf = choiceText(desk.plan.reasons, words.reasonWords, this.language);
    return html`<p class="label">
        ${words.reasons}${isNeeded ? html`<span>${words.reasonNeeded}</span>` : nothing}
      </p>
      <div class="reasons" role="group" aria-label=${words.reasons}>
        ${reasons.map(
          (reason, place) =>
            html`<button
              type="button"
              data-reason=${reason.key}
              aria-pressed=${form.reasons.includes(reason.key) ? 'true' : 'false'}
              aria-keyshortcuts=${keys[place] ?? nothing}
              @click=${() => desk.form.toggleReason(reason.key)}
            >
              ${this.#key(keys[place])}${textOf(reason.key)}
            </button>`,
        )}
      </div>`;
  }

  #texts(desk: Desk, form: DecisionForm): TemplateResult {
    const { decision: words } = this.words;
    return html`<label class="label" for="note">${words.note} ${this.#key(this.keys.note)}</label>
      <textarea
        id="note"
        rows="1"
        maxlength=${longestTexts.words}
        .value=${form.note}
        @input=${(event: Event) => desk.form.change({ note: valueOf(event) })}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Escape') this.note?.blur();
        }}
      ></textarea>
      ${
        form.outcome === 'deferred'
          ? html`<label class="label" for="until">${words.until}</label>
              <input
                id="until"
                type="date"
                .value=${form.until}
                @input=${(event: Event) => desk.form.change({ until: valueOf(event) })}
              />`
          : nothing
      }
      <label class="second">
        <input
          type="checkbox"
          .checked=${form.second}
          @change=${(event: Event) => desk.form.change({ second: (event.target as HTMLInputElement).checked })}
        />
        <span>${this.#key(this.keys.second)}${words.second}</span>
      </label>`;
  }

  #form(desk: Desk): TemplateResult {
    const { form } = desk.state;
    const { card } = desk;
    const isNeeded = card !== undefined && needsReason(form, card);
    return html`${this.#outcomes(desk, form)}
      <p class="small soft" aria-live="polite" data-cause>
        ${form.outcome ? this.words.decision.causes[form.outcome] : nothing}
        ${this.#afterwards(desk)}
      </p>
      ${form.outcome ? this.#reasons(desk, form, isNeeded) : nothing} ${this.#texts(desk, form)}
      ${decisionMore(desk, this.words, this.language)}`;
  }

  /** What saving causes where others are concerned. */
  #afterwards(desk: Desk): string | typeof nothing {
    const { people } = this.words;
    const after = afterSaving(desk);
    if (after === undefined || after === 'open') return nothing;
    return after === 'blind' ? people.afterwardsBlind : people.afterwards[after];
  }

  /** What one has decided oneself, with the ways to change it. */
  #decided(desk: Desk): TemplateResult {
    const { decision: words } = this.words;
    const own = desk.key === undefined ? undefined : desk.sight(desk.key).own;
    return html`<div class="buttons">
      <button
        type="button"
        aria-keyshortcuts=${this.keys.edit || nothing}
        @click=${() => desk.form.edit()}
      >
        ${this.#key(this.keys.edit)}${words.edit}
      </button>
      <button type="button" @click=${() => (own ? void desk.saving.withdraw(own) : undefined)}>
        ${words.withdraw}
      </button>
    </div>`;
  }

  #saved({ entry, at }: Saved): string {
    const { decision: words } = this.words;
    const name = this.desk?.list?.rows.find(({ cluster }) => cluster.key === entry.neighbourhood)
      ?.cluster.name;
    const say = entry.outcome === 'withdrawn' ? words.withdrawn : words.saved;
    return say(timeText(at, this.language), name ?? entry.neighbourhood);
  }

  #foot(desk: Desk): TemplateResult {
    const { decision: words } = this.words;
    const { form, isTried, isSaving, saved, fault } = desk.state;
    const { card } = desk;
    const isFormOpen = desk.form.isOpen;
    const lacks = isTried && isFormOpen && card ? lacksOf(form, card) : [];
    return html`<div class="foot">
      ${lacks.map((lack) => html`<p class="small lack" role="alert">${words.lacks[lack]}</p>`)}
      ${fault ? html`<p class="small fault" role="alert">${this.words.notSaved(this.faultText(fault))}</p>` : nothing}
      <div class="buttons">
        ${
          isFormOpen
            ? html`<button
                type="button"
                class="primary"
                data-save
                ?disabled=${isSaving || !card || !desk.isOnBasis}
                aria-keyshortcuts="Control+Enter"
                @click=${() => void desk.saving.save()}
              >
                ${words.save} <small>${words.saveKeys}</small>
              </button>`
            : nothing
        }
        <button
          type="button"
          title=${words.skipHelp}
          aria-keyshortcuts=${this.keys.skip || nothing}
          @click=${() => desk.way.skip()}
        >
          ${this.#key(this.keys.skip)}${words.skip}
        </button>
        <button
          type="button"
          title=${words.undoHelp}
          aria-keyshortcuts=${this.keys.undo || nothing}
          @click=${() => void desk.saving.undo()}
        >
          ${this.#key(this.keys.undo)}${words.undo}
        </button>
      </div>
      <p class="small saved" role="status">
        ${isSaving ? words.saving : saved ? this.#saved(saved) : nothing}
        ${desk.way.isDone ? words.allDone : nothing} ${toldNote(desk, this.words)}
      </p>
      ${quickRunNote(desk, this.words)}
    </div>`;
  }

  #help(): TemplateResult {
    const { decision: words } = this.words;
    return html`<details>
        <summary>${words.differenceTitle}</summary>
        ${putOffHelp(this.keys, words)}
      </details>
      <details>
        <summary>${words.keys}</summary>
        <key-editor @keys-changed=${this.#takeKeys}></key-editor>
      </details>`;
  }

  /** An area or nothing is chosen: the way back to the card. */
  #elsewhere(desk: Desk): TemplateResult {
    const { decision: words } = this.words;
    return html`<div class="foot">
      <p class="small soft">${words.elsewhere}</p>
      <div class="buttons">
        <button type="button" class="primary" @click=${() => desk.way.back()}>${words.back}</button>
      </div>
    </div>`;
  }

  override render(): TemplateResult {
    const { desk } = this;
    const { decision: words } = this.words;
    if (!desk || desk.state.stage !== 'review')
      return html`<p class="foot soft small">${words.notStarted}</p>`;
    const { key } = desk;
    if (key === undefined) return this.#elsewhere(desk);
    if (desk.state.head?.queue.keys.includes(key) !== true)
      return html`<p class="foot soft small">${words.outside}</p>`;
    const sight = desk.sight(key);
    const texts = entryTexts(desk, this.language);
    const { standings, present } = desk.state;
    const others = onOtherFigures(standings.get(key), present);
    return html`<div class="form" tabindex="-1">
        <div class="head"><h2>${words.title}</h2></div>
        ${conflictCard(desk, sight, texts)} ${againNote(desk, sight, texts)}
        ${earlierEntries(sight, texts, others, desk.card?.shown.round.id ?? '')}
        ${desk.form.isOpen ? this.#form(desk) : this.#decided(desk)} ${this.#help()}
      </div>
      ${this.#foot(desk)}`;
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'review-decision': ReviewDecision;
  }
}
