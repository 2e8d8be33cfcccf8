import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Thirds } from '../../analysis/pairs/bivariate.ts';
import { countPainting } from '../../cartography/paintings/painting.ts';
import { formatNumber, unitSign } from '../../i18n/numbers/numbers.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { areasAndPeople } from '../parts/people-text.ts';
import { indicatorLabel, kindsIn, thirdText, unitOfThirds } from './bivariate-legend.ts';
import type { LegendInput } from './legend-input.ts';
import { signList, signListStyles } from './sign-list.ts';

const thirds = [0, 1, 2] as const;

/** The legend of two indicators in few lines: nine colours with the breaks between them, beside them the signs. */
@customElement('thirds-strip')
export class ThirdsStrip extends AtlasElement {
  static override styles = [
    sharedStyles,
    signListStyles,
    css`
      :host {
        display: block;
        font-size: var(--text-small);
      }

      .axes {
        line-height: 1.3;
      }

      .both {
        display: flex;
        margin-top: 2px;
        flex-wrap: wrap;
        gap: 0 var(--space-3);
        align-items: flex-start;
      }

      table {
        flex: none;
        border-collapse: collapse;
      }

      th,
      td {
        position: relative;
        padding: 0;
        font-size: 0.75rem;
        font-weight: 400;
        line-height: 1;
      }

      th[scope='row'] {
        padding-right: var(--space-1);
        text-align: right;
        vertical-align: bottom;
        white-space: nowrap;
      }

      th[scope='col'] {
        height: 1rem;
      }

      /* On the line between two thirds. */
      th[scope='row'] .break {
        display: inline-block;
        transform: translateY(50%);
      }

      th[scope='col'] .break {
        position: absolute;
        top: 3px;
        left: 100%;
        transform: translateX(-50%);
        white-space: nowrap;
      }

      .unit {
        position: absolute;
        top: 3px;
        right: 0;
      }

      td svg {
        display: block;
        width: 2rem;
        height: 1.125rem;
      }

      td rect {
        stroke: var(--line-strong);
        vector-effect: non-scaling-stroke;
      }

      .signs {
        margin-top: 0;
        flex: 1 1 8rem;
        flex-direction: column;
        line-height: 1.3;
      }
    `,
  ];

  @property({ attribute: false }) shown: Shown | undefined;

  #break(of: Thirds, third: number): TemplateResult | typeof nothing {
    const value = of.breaks[third];
    if (value === undefined) return nothing;
    return html`<span class="break" aria-hidden="true"
      >${formatNumber(this.language, value, of.decimals)}</span
    >`;
  }

  #rows(input: LegendInput, y: Thirds): TemplateResult[] {
    const { painting, round } = input.shown;
    const { codes } = painting ? countPainting(painting, round.population) : { codes: [] };
    return thirds.toReversed().map(
      (up) =>
        html`<tr>
          <th scope="row">
            <span class="visually-hidden">${thirdText(input, y, up)}</span>
            ${up === 0 ? nothing : this.#break(y, up - 1)}
          </th>
          ${thirds.map((across) => {
            const code = 3 * up + across;
            const count = codes[code];
            return html`<td>
              <svg viewBox="0 0 32 18" preserveAspectRatio="none" aria-hidden="true">
                <rect
                  x="0.5"
                  y="0.5"
                  width="31"
                  height="17"
                  fill=${painting?.colours[code] ?? ''}
                ></rect>
              </svg>
              <span class="visually-hidden"
                >${count ? areasAndPeople(count, this.language) : nothing}</span
              >
            </td>`;
          })}
        </tr>`,
    );
  }

  #table(input: LegendInput, x: Thirds, y: Thirds): TemplateResult {
    const unit = unitSign(unitOfThirds(input, x), this.language).trim();
    return html`<table class="grid">
      <caption class="visually-hidden">
        ${indicatorLabel(input, y)} / ${indicatorLabel(input, x)}
      </caption>
      <tbody>
        ${this.#rows(input, y)}
        <tr>
          <td><span class="visually-hidden">${this.texts.study.bivariate.corner}</span></td>
          ${thirds.map(
            (across) =>
              html`<th scope="col">
                <span class="visually-hidden">${thirdText(input, x, across)}</span>
                ${across === 2 ? html`<span class="unit" aria-hidden="true">${unit}</span>` : this.#break(x, across)}
              </th>`,
          )}
        </tr>
      </tbody>
    </table>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, texts, language } = this;
    const { x, y } = shown?.painting?.bivariate ?? {};
    if (!shown?.painting || !x || !y) return nothing;
    const input = { shown, texts, language };
    const { absences } = countPainting(shown.painting, shown.round.population);
    const without = kindsIn(absences).map((kind) => ({
      kind,
      areas: formatNumber(language, absences[kind].areas),
    }));
    return html`<p class="axes">↑ ${indicatorLabel(input, y)} · → ${indicatorLabel(input, x)}</p>
      <div class="both">
        ${this.#table(input, x, y)} ${signList(shown.result, without, texts)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thirds-strip': ThirdsStrip;
  }
}
