import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { answer } from '../analysis/judgement.ts';
import type { Condition, Rule } from '../analysis/rule.ts';
import type { Atlas } from '../worker/atlas.ts';
import type { Result } from '../state/atlas-state.ts';
import { columnIn } from '../analysis/rounds.ts';
import { sameRule } from '../state/rule-text.ts';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import './cut-editor.ts';
import { RuleChangedEvent, type CutMovedEvent } from './events.ts';
import { ruleSentence } from './rule-sentence.ts';

/** The rule in force: its conditions with their cuts, and the live sentence of what it marks. */
@customElement('rule-editor')
export class RuleEditor extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .conditions > li {
        padding: var(--space-3) 0;
        border-top: 1px solid var(--line);
      }

      .together {
        margin-bottom: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .sentence {
        display: block;
        padding: var(--space-3);
        border-left: 3px solid var(--ink);
        background: var(--surface-sunken);
        font-weight: 600;
      }

      .notes {
        display: flex;
        flex-wrap: wrap;
        margin: var(--space-2) 0 var(--space-3);
        color: var(--ink-soft);
        font-size: var(--text-small);
        gap: var(--space-1) var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) atlas: Atlas | undefined;
  @property({ attribute: false }) result: Result | undefined;
  /** The rule as chosen, which may be a moment ahead of the result. */
  @property({ attribute: false }) rule: Rule | undefined;

  #handleMoved(event: CutMovedEvent, place: number): void {
    event.stopPropagation();
    if (!this.rule) return;
    const all = this.rule.all.map((condition, index) =>
      index === place ? event.condition : condition,
    );
    this.dispatchEvent(new RuleChangedEvent({ all }, event.begins));
  }

  #handleReset(): void {
    this.dispatchEvent(new RuleChangedEvent(undefined, true));
  }

  #condition(
    condition: Condition,
    place: number,
    atlas: Atlas,
    result: Result,
  ): TemplateResult | typeof nothing {
    const indicator = atlas.dataset.indicators.find(({ id }) => id === condition.indicator);
    const classification = result.analysis.classifications[condition.indicator];
    const round = atlas.dataset.rounds.find(({ id }) => id === result.analysis.round);
    const column = round && columnIn(round, condition.indicator);
    if (!indicator || !classification || !column) return nothing;
    const holds = result.judgement.conditions[place]?.holds;
    const holdsIn = holds ? holds.reduce((sum, one) => sum + (one === answer.yes ? 1 : 0), 0) : 0;
    return html`<li>
      <cut-editor
        .condition=${condition}
        .indicator=${indicator}
        .classification=${classification}
        .column=${column}
        .holdsIn=${holdsIn}
        @cut-moved=${(event: CutMovedEvent) => this.#handleMoved(event, place)}
      ></cut-editor>
    </li>`;
  }

  #together(rule: Rule): string {
    const { length } = rule.all;
    if (length === 0) return this.texts.rule.none;
    if (length === 1) return this.texts.rule.one;
    return length === 2 ? this.texts.rule.all : this.texts.rule.several(length);
  }

  #notes(result: Result): TemplateResult {
    const { undecidable, nearMisses } = result.judgement.summary;
    return html`<div class="notes">
      ${undecidable > 0 ? html`<span>${this.texts.rule.undecidable(undecidable)}</span>` : nothing}
      ${nearMisses > 0 ? html`<span>${this.texts.rule.nearMisses(nearMisses)}</span>` : nothing}
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { atlas, result, rule } = this;
    if (!atlas || !result || !rule) return nothing;
    return html`<p class="together">${this.#together(rule)}</p>
      <output class="sentence" aria-live="polite"
        >${ruleSentence(atlas.dataset, result, this.texts)}</output
      >
      ${this.#notes(result)}
      <ul class="conditions">
        ${rule.all.map((condition, place) => this.#condition(condition, place, atlas, result))}
      </ul>
      ${
        sameRule(rule, atlas.rule)
          ? nothing
          : html`<button type="button" @click=${() => this.#handleReset()}>
              ${this.texts.rule.reset}
            </button>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rule-editor': RuleEditor;
  }
}
