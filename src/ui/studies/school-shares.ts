import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PointGroupResult } from '../../analysis/segregation/point-segregation.ts';
import type { SegregationIndex } from '../../analysis/segregation/segregation.ts';
import type { PointLayer } from '../../areas/point-layer.ts';
import { differenceFits } from '../../analysis/values/decimals.ts';
import { formatDifference, formatValue } from '../../i18n/numbers/numbers.ts';
import { localText } from '../../i18n/texts.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { indexDecimals } from './municipality-columns.ts';
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

  #figure(value: number | undefined): string {
    return value === undefined
      ? this.texts.study.noValue
      : formatValue(this.language, value, 'index', indexDecimals);
  }

  #comparison(schools: string, own: number | undefined): string {
    const { municipalities, schools: words } = this.texts.study;
    const { home } = this;
    const figures = words.compared(
      municipalities.indices[this.index],
      this.#figure(home),
      schools,
      this.#figure(own),
    );
    if (home === undefined || own === undefined) return `${figures}.`;
    const difference = formatDifference(this.language, own - home, indexDecimals);
    const fits = differenceFits(own, home, indexDecimals);
    const note = fits ? '' : ` (${this.texts.panel.unrounded})`;
    return `${figures}; ${words.difference} ${difference}${note}.`;
  }

  #chart(
    { points }: PointLayer,
    { shares, isAbove }: PointGroupResult,
    words: string,
  ): TemplateResult {
    const { schools } = this.texts.study;
    const known = shares.filter((share) => !Number.isNaN(share)).sort();
    const percent = (share = 0) => formatValue(this.language, 100 * share, 'percent', 1);
    return html`<share-strip
      .label=${`${words} ${schools.spread(percent(known[0]), percent(known.at(-1)))}`}
      .shares=${shares}
      .names=${points.map(({ name }) => name)}
      .mark=${{ at: third, label: schools.mark }}
      .isAbove=${(place: number) => isAbove[place] === 1}
      .language=${this.language}
    ></share-strip>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { layer, result } = this;
    if (!layer || !result) return nothing;
    const { schools: words } = this.texts.study;
    const name = localText(this.language, layer.label);
    const { segregation, aboveThird, leftOut } = result.all;
    const above = words.above(aboveThird, segregation.areas, name);
    return html`<h3>${words.title(name, this.group)}</h3>
      <p>
        ${this.#comparison(name, segregation[this.index])}
        ${segregation.isUncertain ? words.uncertain(name) : nothing}
      </p>
      ${segregation.areas > 0 ? this.#chart(layer, result, above) : nothing}
      <p>${above}</p>
      <p class="small soft">
        ${words.definition} ${leftOut > 0 ? words.leftOut(leftOut) : nothing}
        ${this.outside > 0 ? words.outside(this.outside) : nothing}
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'school-shares': SchoolShares;
  }
}
