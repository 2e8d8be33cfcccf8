import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Judgement } from '../../analysis/rule/judgement.ts';
import type { Robustness } from '../../analysis/rule/robustness.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { shortLink } from '../parts/method-link.ts';
import { changingLine, untestedLines, type ShiftWords } from './robustness-text.ts';

/** How steady the marks are under neighbouring cuts: of all marked areas, or of the one with the index. */
@customElement('robustness-line')
export class RobustnessLine extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        margin-bottom: var(--space-4);
      }

      @media print {
        section {
          margin-bottom: var(--space-2);
        }
      }
    `,
  ];

  readonly #study = new StudyController(this, 'robustness');

  @property({ attribute: false }) data: Dataset | undefined;
  /** Of what is on screen, which the study is about once it is current. */
  @property({ attribute: false }) judgement: Judgement | undefined;
  /** An area, of which nothing is told where it has no answer; undefined: all that are marked. */
  @property({ attribute: false }) index: number | undefined;

  #ofAll(value: Robustness, words: ShiftWords): TemplateResult | typeof nothing {
    const { ruleEditor, methods } = this.texts;
    const { steady, flagged, cuts, untested } = value;
    if (flagged === 0) return nothing;
    const sentence =
      cuts === 1
        ? ruleEditor.robustUntried
        : ruleEditor.robust(steady, flagged, untested.length === 0);
    return html`<p>${sentence} ${shortLink('robustness', methods.robustness.title)}</p>
      ${untestedLines(value, words).map((line) => html`<p class="small soft">${line}</p>`)}`;
  }

  override render(): TemplateResult | typeof nothing {
    const { value, isCurrent } = this.#study;
    const { data: dataset, judgement, language } = this;
    if (!value || !isCurrent || !dataset || !judgement) return nothing;
    const words = { dataset, judgement, language };
    if (this.index === undefined) return this.#ofAll(value, words);
    const { ruleEditor, methods } = this.texts;
    const { shares, cuts } = value;
    const share = shares[this.index] ?? Number.NaN;
    if (Number.isNaN(share)) return nothing;
    const changing = changingLine(value, this.index, words);
    return html`<section>
      <h3>${ruleEditor.robustness}</h3>
      <p class="small">
        ${cuts === 1 ? ruleEditor.robustUntried : ruleEditor.robustShare(Math.round(share * cuts), cuts)}
        ${changing}
      </p>
      ${untestedLines(value, words).map((line) => html`<p class="small">${line}</p>`)}
      <p class="small soft">
        ${ruleEditor.robustHelp} ${shortLink('robustness', methods.robustness.title)}
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'robustness-line': RobustnessLine;
  }
}
