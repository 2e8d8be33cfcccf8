import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { StudyController } from '../state/study-controller.ts';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { shortLink } from './method-link.ts';

/** How steady the marks are under neighbouring cuts: of all marked areas, or of the one with the index. */
@customElement('robustness-line')
export class RobustnessLine extends AtlasElement {
  static override styles = [sharedStyles];

  readonly #study = new StudyController(this, 'robustness');

  /** An area; undefined: all that are marked. */
  @property({ attribute: false }) index: number | undefined;

  override render(): TemplateResult | typeof nothing {
    const { value, isCurrent } = this.#study;
    if (!value || !isCurrent) return nothing;
    const { ruleEditor, methods } = this.texts;
    const link = shortLink('robustness', methods.robustness.title);
    const { steady, flagged, shares, cuts } = value;
    if (this.index === undefined) {
      return flagged === 0 ? nothing : html`<p>${ruleEditor.robust(steady, flagged)} ${link}</p>`;
    }
    const share = shares[this.index] ?? 1;
    return html`<section>
      <h3>${ruleEditor.robustness}</h3>
      <p class="small">${ruleEditor.robustShare(Math.round(share * cuts), cuts)}</p>
      <p class="small soft">${ruleEditor.robustHelp} ${link}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'robustness-line': RobustnessLine;
  }
}
