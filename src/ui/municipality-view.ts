import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MunicipalitySummary } from '../analysis/municipalities.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Shown } from '../state/shown.ts';
import { StudyController } from '../state/study-controller.ts';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { studyStatus } from './study-status.ts';

/** What the rule finds in each municipality (or district). */
@customElement('municipality-view')
export class MunicipalityView extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      table {
        border-collapse: collapse;
        font-size: var(--text-small);
      }

      th,
      td {
        padding: var(--space-1) var(--space-3);
        border-bottom: 1px solid var(--line);
        text-align: right;
      }

      th:first-child {
        text-align: left;
      }
    `,
  ];

  readonly #study = new StudyController(this, 'municipalities');
  @property({ attribute: false }) shown: Shown | undefined;

  #row(one: MunicipalitySummary): TemplateResult {
    const numbers = [
      one.areas,
      one.population,
      one.flagged,
      one.populationFlagged,
      one.undecidable,
    ];
    return html`<tr>
      <th scope="row">${one.name}</th>
      ${numbers.map((number) => html`<td>${formatNumber(this.language, number)}</td>`)}
    </tr>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, texts } = this;
    if (!shown) return nothing;
    const words = texts.frame.municipality;
    const heads = [
      texts.units[shown.dataset.municipalityKind][0],
      texts.legend.areas,
      texts.legend.people,
      words.flagged,
      words.populationFlagged,
      words.undecidable,
    ];
    return html`${studyStatus(this.#study, texts, this.language)}
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${(this.#study.value ?? []).map((one) => this.#row(one))}
        </tbody>
      </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'municipality-view': MunicipalityView;
  }
}
