import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { answerInRound } from '../../analysis/time/round-answers.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';

/** Whether an area is marked in the other rounds, by the same rule; while their figures have not come, that is said. */
@customElement('other-rounds')
export class OtherRounds extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      p {
        margin-top: var(--space-1);
      }
    `,
  ];

  readonly #study = new StudyController(this, 'otherRounds');

  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) round!: Round;
  @property({ attribute: false }) index = 0;

  #lines(): string[] {
    const { otherRounds: words } = this.texts.study;
    const { value, isCurrent, failure } = this.#study;
    if (value && isCurrent) {
      return value.map((one) =>
        words.line(one.round, words.answers[answerInRound(one, this.index)]),
      );
    }
    const state = failure === undefined ? words.coming : words.notLoaded;
    return this.data.rounds
      .filter(({ id }) => id !== this.round.id)
      .map(({ id }) => words.line(id, state));
  }

  override render(): TemplateResult | typeof nothing {
    if (this.data.rounds.length < 2) return nothing;
    return html`${this.#lines().map((line) => html`<p>${line}</p>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'other-rounds': OtherRounds;
  }
}
