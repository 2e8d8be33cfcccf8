import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { frameOf } from '../../analysis/question/classing.ts';
import { countHolding } from '../../analysis/rule/judgement.ts';
import { columnIn } from '../../analysis/values/rounds.ts';
import type { Condition, Rule } from '../../analysis/question/rule.ts';
import { countUndecided } from '../../analysis/rule/undecided.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { framesIn } from '../../state/shown/chosen.ts';
import { sameRule } from '../../state/url/rule-text.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import './condition-adder.ts';
import './cut-editor.ts';
import { RuleChangedEvent, type CutMovedEvent } from '../parts/events.ts';
import '../parts/calm-status.ts';
import { Kept } from '../parts/kept.ts';
import { methodLinks } from '../parts/method-link.ts';
import './preset-saver.ts';
import './robustness-line.ts';
import '../parts/wish-line.ts';
import './rule-chooser.ts';
import { ruleEditorStyles } from './rule-editor-styles.ts';
import { NearMissesWantedEvent, type ConditionAddedEvent, type RulePart } from './rule-events.ts';
import { ruleInWords } from '../../export/rule-in-words.ts';
import { choosableRules, type ChoosableRule } from './rule-presets.ts';
import { selectRule, type RuleInForce } from './rule-in-force.ts';
import { ruleSentence } from './rule-sentence.ts';
import { conditionsIn, withAdded, withChanged, withMoved, withRemoved } from './edited-rule.ts';

/** The rule in force: its name, what it marks, the rule in words, and its conditions with their cuts. */
@customElement('rule-editor')
export class RuleEditor extends AtlasElement {
  static override styles = [sharedStyles, ruleEditorStyles];

  /** A cut that is moved shows here at once. */
  readonly #inForce = new SelectController(this, selectRule(), 'live');
  readonly #rules = new Kept<readonly ChoosableRule[]>();
  readonly #frames = new Kept<ReturnType<typeof framesIn>>();

  #emit(rule: Rule | undefined, begins = true, slides = false): void {
    this.dispatchEvent(new RuleChangedEvent(rule, begins, slides));
  }

  /** What the present rule becomes. */
  #change(next: (rule: Rule) => Rule, begins = true, slides = false): void {
    const rule = this.#inForce.value?.rule ?? { all: [] };
    const changed = next(rule);
    if (changed !== rule) this.#emit(changed, begins, slides);
  }

  #handleMoved(event: CutMovedEvent, part: RulePart, index: number): void {
    event.stopPropagation();
    const { condition, begins, slides } = event;
    this.#change((rule) => withChanged(rule, part, index, condition), begins, slides);
  }

  #handleRemoved(event: Event, part: RulePart, index: number): void {
    event.stopPropagation();
    this.#change((rule) => withRemoved(rule, part, index));
  }

  #handlePart(event: HTMLElementEventMap['part-chosen'], part: RulePart, index: number): void {
    event.stopPropagation();
    this.#change((rule) => withMoved(rule, part, index, event.part));
  }

  #handleAdded(event: ConditionAddedEvent): void {
    event.stopPropagation();
    this.#change((rule) => withAdded(rule, event.part, event.condition));
  }

  #condition(
    condition: Condition,
    part: RulePart,
    index: number,
    { atlas, result, rule }: RuleInForce,
  ): TemplateResult | typeof nothing {
    const { dataset } = atlas;
    const indicator = dataset.indicators.find(({ id }) => id === condition.indicator);
    const classification = result.analysis.classifications[condition.indicator];
    const round = dataset.rounds.find(({ id }) => id === result.analysis.round);
    const column = round && columnIn(round, condition.indicator);
    if (!indicator || !classification || !column) return nothing;
    const position = part === 'all' ? index : rule.all.length + index;
    const judged = result.judgement.conditions[position];
    const frames = this.#frames.from([dataset], () => framesIn(dataset));
    const mapFrame = frameOf(result.analysis.classing);
    return html`<li
      @cut-moved=${(event: CutMovedEvent) => this.#handleMoved(event, part, index)}
      @condition-removed=${(event: Event) => this.#handleRemoved(event, part, index)}
      @part-chosen=${(event: HTMLElementEventMap['part-chosen']) =>
        this.#handlePart(event, part, index)}
    >
      <cut-editor
        .condition=${condition}
        .indicator=${indicator}
        .classification=${classification}
        .column=${column}
        .mean=${result.analysis.means[condition.indicator]?.all}
        .holdsIn=${judged ? countHolding(judged) : 0}
        .choices=${{ part, frames, mapFrame, kind: dataset.municipalityKind }}
      ></cut-editor>
    </li>`;
  }

  #conditions(part: RulePart, inForce: RuleInForce): TemplateResult | typeof nothing {
    const conditions = conditionsIn(inForce.rule, part);
    if (conditions.length === 0) return nothing;
    return html`${
        part === 'any'
          ? html`<p class="any">
              ${this.texts.ruleEditor.anyTitle(conditions.length, inForce.rule.all.length)}
            </p>`
          : nothing
      }
      <ul role="list" class="conditions" data-part=${part}>
        ${conditions.map((condition, index) => this.#condition(condition, part, index, inForce))}
      </ul>`;
  }

  #notes(dataset: Dataset, result: Result): TemplateResult {
    const { undecidable, nearMisses } = result.judgement.summary;
    const { rule, ruleEditor } = this.texts;
    return html`<div class="notes">
      <robustness-line .data=${dataset} .judgement=${result.judgement}></robustness-line>
      ${undecidable > 0 ? html`<p>${rule.undecidable(countUndecided(dataset, result.judgement))}</p>` : nothing}
      ${
        nearMisses > 0
          ? html`<button
              type="button"
              class="link"
              data-near
              @click=${() => this.dispatchEvent(new NearMissesWantedEvent())}
            >
              ${ruleEditor.nearMisses(nearMisses)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #more(atlas: Atlas, result: Result, rule: Rule): TemplateResult {
    return html`<details>
      <summary>${this.texts.ruleEditor.more}</summary>
      <condition-adder
        .data=${atlas.dataset}
        .analysis=${result.analysis}
        .rule=${rule}
        .frames=${this.#frames.from([atlas.dataset], () => framesIn(atlas.dataset))}
        .mapFrame=${frameOf(result.analysis.classing)}
        @condition-added=${(event: ConditionAddedEvent) => this.#handleAdded(event)}
      ></condition-adder>
      <preset-saver></preset-saver>
    </details>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { language } = this;
    const inForce = this.#inForce.value;
    if (!inForce) return nothing;
    const { atlas, result, rule, defaultRule, presets, canUndo } = inForce;
    const { dataset } = atlas;
    const { analysis } = result;
    const rules = this.#rules.from([dataset, analysis, defaultRule, presets, language], () =>
      choosableRules({ dataset, analysis, defaultRule, presets, language }),
    );
    const sentence = ruleSentence(dataset, result, this.texts);
    return html`<rule-chooser .rules=${rules} .rule=${rule} .canUndo=${canUndo}></rule-chooser>
      <wish-line about="rule"></wish-line>
      <output class="sentence" aria-live="off">${sentence}</output>
      <calm-status .text=${sentence}></calm-status>
      ${this.#conditions('all', inForce)} ${this.#conditions('any', inForce)}
      ${
        sameRule(rule, defaultRule)
          ? nothing
          : html`<button type="button" class="reset" @click=${() => this.#emit(undefined)}>
              ${this.texts.rule.reset}
            </button>`
      }
      ${this.#notes(dataset, result)}
      <p class="aloud" aria-label=${this.texts.ruleEditor.aloud} role="note">
        ${ruleInWords(dataset, result, rule, language)}
      </p>
      <p class="care">${this.texts.panel.notThePeople}</p>
      ${methodLinks([{ section: 'rule', about: this.texts.methods.chapters.rule }])}
      ${this.#more(atlas, result, rule)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rule-editor': RuleEditor;
  }
}
