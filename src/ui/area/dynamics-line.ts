import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dynamicsBand } from '../../analysis/time/dynamics-index.ts';
import { figureAt } from '../../areas/column.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { dynamicsFigure, dynamicsWord } from '../legend/dynamics-text.ts';

/** How the economic base of one area has moved between two rounds, compared with the other areas. */
@customElement('dynamics-line')
export class DynamicsLine extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        margin-bottom: var(--space-4);
      }

      h3 {
        margin-bottom: var(--space-1);
      }
    `,
  ];

  readonly #study = new StudyController(this, 'dynamics');
  @property({ attribute: false }) index = 0;

  override render(): TemplateResult | typeof nothing {
    const { value, isCurrent } = this.#study;
    if (!value || !isCurrent || value === 'none') return nothing;
    const { dynamics: words } = this.texts.study;
    const { from, to, index } = value;
    const figure = figureAt(index, this.index);
    return html`<section>
      <h3>${words.title(from, to)}</h3>
      <p class="small">
        ${
          figure.state === 'known'
            ? words.sentence(
                dynamicsWord(figure.value, this.texts),
                dynamicsFigure(figure.value, this.language),
                words.meanings[dynamicsBand(figure.value)],
              )
            : words.unknown[figure.state]
        }
      </p>
      <p class="small soft">${words.definition}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dynamics-line': DynamicsLine;
  }
}
