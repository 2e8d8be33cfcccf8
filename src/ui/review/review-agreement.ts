import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { formatNumber, formatValue } from '../../i18n/numbers/numbers.ts';
import { agreement, type Agreement } from '../../review/agreement/agreement.ts';
import { judgedOutcomes } from '../../review/agreement/independent-judgements.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { Kept } from '../parts/kept.ts';
import { ReviewElement } from '../card/review-element.ts';

type Measure = 'percent' | 'kappa' | 'ac1' | 'alpha';

/** How far people agree who judged the same without knowing of each other: pairs, table and measures, each with what it means. */
@customElement('review-agreement')
export class ReviewAgreement extends ReviewElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        height: 100%;
        padding: var(--space-2) var(--space-3);
        overflow: auto;
      }

      .head {
        display: flex;
        gap: var(--space-2);
        align-items: baseline;
        justify-content: space-between;
      }

      h2 {
        font-size: var(--text-base);
      }

      table {
        margin-top: var(--space-2);
        border-collapse: collapse;
        font-size: var(--text-small);
      }

      caption {
        font-weight: 600;
        text-align: start;
      }

      th,
      td {
        padding: 2px var(--space-2);
        border-bottom: 1px solid var(--line);
        font-weight: 400;
        text-align: start;
        vertical-align: top;
      }

      .number {
        text-align: end;
      }

      .alike {
        background: var(--accent-soft);
        font-weight: 650;
      }

      .scrolls {
        overflow-x: auto;
      }
    `,
  ];

  readonly #kept = new Kept<Agreement>();

  #percent(share: number): string {
    return formatValue(this.language, share, 'percent', 1);
  }

  #measures({ pairs, percent, kappa, ac1, alpha, people }: Agreement): TemplateResult {
    const { agreement: words } = this.words.people;
    const two = (value: number | undefined): string =>
      value === undefined ? words.undetermined : formatNumber(this.language, value, 2);
    const rows: readonly (readonly [Measure, string])[] = [
      ['percent', percent === undefined ? words.undetermined : this.#percent(percent)],
      ['kappa', two(kappa)],
      ['ac1', two(ac1)],
      ...(people.length > 2 ? ([['alpha', two(alpha)]] as const) : []),
    ];
    const isOne = pairs > 0 && ac1 === undefined;
    return html`<table data-measures>
      <thead>
        <tr>
          <th scope="col">${words.figure}</th>
          <th scope="col" class="number">${words.value}</th>
          <th scope="col">${words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, value]) =>
            html`<tr data-measure=${name}>
              <th scope="row">${words.names[name]}</th>
              <td class="number">${value}</td>
              <td>
                ${words.meanings[name]} ${isOne && name !== 'percent' ? words.oneOutcome : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #outcomes({ table, people }: Agreement): TemplateResult {
    const { people: second, decision } = this.words;
    const { agreement: words } = second;
    const [first = '', other = ''] = people.length === 2 ? people : [];
    const caption =
      first === '' ? words.table(words.firstOfPair, words.secondOfPair) : words.table(first, other);
    const total = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);
    const cell = (value: number, isAlike = false) =>
      html`<td class="number ${isAlike ? 'alike' : ''}">${formatNumber(this.language, value)}</td>`;
    return html`<table data-outcomes>
      <caption>
        <bdi>${caption}</bdi>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${judgedOutcomes.map((one) => html`<th scope="col" class="number">${decision.outcomes[one]}</th>`)}
          <th scope="col" class="number">${words.sum}</th>
        </tr>
      </thead>
      <tbody>
        ${judgedOutcomes.map(
          (one, row) =>
            html`<tr data-outcome=${one}>
              <th scope="row">${decision.outcomes[one]}</th>
              ${(table[row] ?? []).map((value, column) => cell(value, row === column))}
              ${cell(total(table[row] ?? []))}
            </tr>`,
        )}
        <tr>
          <th scope="row">${words.sum}</th>
          ${judgedOutcomes.map((_, column) => cell(total(table.map((row) => row[column] ?? 0))))}
          ${cell(total(table.map(total)))}
        </tr>
      </tbody>
    </table>`;
  }

  /** Whoever has asked for it reads on here. */
  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  override render(): TemplateResult {
    const { agreement: words } = this.words.people;
    const standings = this.desk?.state.standings;
    const found = this.#kept.from([standings], () => agreement(standings?.values() ?? []));
    const about = html`<div class="head">
        <h2 tabindex="-1">${words.title}</h2>
        <button type="button" @click=${() => this.desk?.compare(false)}>${words.back}</button>
      </div>
      <p class="small">${words.about}</p>`;
    if (found.pairs === 0)
      return html`${about}
        <p data-pairs="0">${words.none}</p>`;
    return html`${about}
      <p>
        <strong data-pairs=${found.pairs}>${words.base(found.pairs, found.neighbourhoods)}</strong>
        · <bdi>${words.people(found.people.join(', '))}</bdi>
      </p>
      ${this.#measures(found)}
      <div class="scrolls" tabindex="0" role="group" aria-label=${words.title}>
        ${this.#outcomes(found)}
      </div>
      <p class="small soft">${words.source}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-agreement': ReviewAgreement;
  }
}
