import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PointGroupResult } from '../../analysis/segregation/point-segregation.ts';
import type { SegregationIndex } from '../../analysis/segregation/segregation.ts';
import type { PointLayer } from '../../areas/point-layer.ts';
import { shownText } from '../../i18n/texts.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { aboveSentence, comparedIndices, schoolDefinition, shareRange } from './school-words.ts';
import { studyFigures } from './study-figures.ts';
import '../../charts/share-strip.ts';

/** The reference mark of the study. */
const third = 1 / 3;

/** A group in the schools: the index beside that of where people live, and the share of every school. */
@customElement('school-shares')
export class SchoolShares extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      p {
        max-width: 75ch;
        margin-bottom: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) layer: PointLayer | undefined;
  @property({ attribute: false }) result: PointGroupResult | undefined;
  @property({ attribute: false }) index: SegregationIndex = 'dissimilarity';
  /** The residential index of the same group. */
  @property({ attribute: false }) home: number | undefined;
  /** Name of the group. */
  @property() group = '';
  /** Points in no area. */
  @property({ type: Number }) outside = 0;

  #chart(
    { points }: PointLayer,
    { shares, isAbove }: PointGroupResult,
    label: string,
  ): TemplateResult {
    return html`<share-strip
      .label=${label}
      .shares=${shares}
      .names=${points.map(({ name }) => name)}
      .mark=${{ at: third, label: this.texts.study.schools.mark }}
      .isAbove=${(place: number) => isAbove[place] === 1}
      .language=${this.language}
    ></share-strip>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { layer, result, index, home } = this;
    if (!layer || !result) return nothing;
    const { schools: words } = this.texts.study;
    const figures = studyFigures(this.texts, this.language);
    const name = shownText(this.language, layer.label);
    const { segregation } = result.all;
    const compared = comparedIndices({ name, index, home, own: segregation[index] }, figures);
    const above = aboveSentence(result, name, figures);
    return html`<h3>${words.title(name, this.group)}</h3>
      <p>${compared} ${segregation.isUncertain ? words.uncertain(name) : nothing}</p>
      ${segregation.areas > 0 ? this.#chart(layer, result, `${above} ${shareRange(result, figures)}`) : nothing}
      <p>${above}</p>
      <p class="small soft">${schoolDefinition(result, this.outside, figures)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'school-shares': SchoolShares;
  }
}
