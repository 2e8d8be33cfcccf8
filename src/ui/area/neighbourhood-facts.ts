import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { NeighbourhoodFacts } from '../../analysis/neighbourhoods/neighbourhood-facts.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { AreaPickedEvent } from '../parts/events.ts';
import { shortLink } from '../parts/method-link.ts';
import { studyStatus } from '../studies/study-status.ts';
import { areaPanelStyles } from './area-panel-styles.ts';
import {
  absentLines,
  conditionRow,
  pastLines,
  rentLines,
  touchingRows,
  type FactsInput,
} from './neighbourhood-fact-rows.ts';
import { neighbourhoodPanelStyles } from './neighbourhood-panel-styles.ts';
import { shiftTable } from './shift-table.ts';

/** Why a neighbourhood is marked, how steadily, what is missing, what it was, its rent, and who is close to belonging to it. */
@customElement('neighbourhood-facts')
export class NeighbourhoodFactsList extends AtlasElement {
  static override styles = [sharedStyles, areaPanelStyles, neighbourhoodPanelStyles];

  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) round!: Round;
  @property({ attribute: false }) result!: Result;
  @property({ attribute: false }) key = '';
  readonly #study = new StudyController(this, 'neighbourhood');

  #why(facts: NeighbourhoodFacts, input: FactsInput): TemplateResult {
    const { neighbourhood, methods } = this.texts;
    const { why: words } = neighbourhood;
    return html`<section data-why>
      <h3>${words.title}</h3>
      ${facts.conditions.map((one) => {
        const { label, lowest, mean, highest, cut, context } = conditionRow(one, facts, input);
        return html`<table>
            <caption>
              ${label}
            </caption>
            <thead>
              <tr>
                ${[words.lowest, words.mean, words.highest, words.cut].map(
                  (head) => html`<th scope="col" class="number">${head}</th>`,
                )}
              </tr>
            </thead>
            <tbody>
              <tr>
                ${[lowest, mean, highest].map((value) => html`<td class="number">${value}</td>`)}
                <td class="number cut">${cut}</td>
              </tr>
            </tbody>
          </table>
          <p class="small soft">${context}</p>`;
      })}
      ${shortLink('rule', methods.chapters.rule)}
    </section>`;
  }

  #shifts(facts: NeighbourhoodFacts, input: FactsInput): TemplateResult {
    const { neighbourhood, methods } = this.texts;
    const { shifts: words } = neighbourhood;
    const all = facts.cluster.areas.length;
    const hasUntested = facts.shifts.some(({ stay }) => stay.flat().includes(undefined));
    return html`<section data-shifts>
      <h3>${words.title}</h3>
      <p class="small">${words.sentence(facts.steadiness.steady, all)}</p>
      ${facts.shifts.map((table) => shiftTable(table, all, input))}
      ${hasUntested ? html`<p class="small soft">${words.untestedMeans}</p>` : nothing}
      ${shortLink('robustness', methods.robustness.title)}
    </section>`;
  }

  #lines(title: string, lines: readonly string[]): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    return html`<section>
      <h3>${title}</h3>
      ${lines.map((line) => html`<p class="small">${line}</p>`)}
    </section>`;
  }

  #touching(facts: NeighbourhoodFacts, input: FactsInput): TemplateResult {
    const { neighbourhood, methods } = this.texts;
    const { touching: words } = neighbourhood;
    const rows = touchingRows(facts, input);
    const instead = facts.touching ? words.none : words.unknown;
    return html`<section data-touching>
      <h3>${words.title}</h3>
      ${rows.length === 0 ? html`<p class="small">${instead}</p>` : nothing}
      ${rows.map(
        ({ area, name, what }) =>
          html`<p class="small">
            <button
              type="button"
              class="link"
              @click=${() => this.dispatchEvent(new AreaPickedEvent(area, true))}
            >
              <bdi>${name}</bdi>
            </button>
            ${what}
          </p>`,
      )}
      ${shortLink('near-miss', methods.nearMiss.title)}
    </section>`;
  }

  override render(): TemplateResult {
    const { value, isCurrent } = this.#study;
    const { data: dataset, round, result, language } = this;
    const { neighbourhood: words } = this.texts;
    const facts = value?.key === this.key && isCurrent ? value.facts : undefined;
    if (!facts) return html`${studyStatus(this.#study, this.texts, language)}`;
    const { rule } = result.judgement.question;
    const input: FactsInput = { dataset, round, analysis: result.analysis, rule, language };
    return html`${this.#why(facts, input)} ${this.#shifts(facts, input)}
    ${this.#lines(words.absent.title, absentLines(facts, input))}
    ${facts.rounds.map((one) =>
      this.#lines(words.past.title(one.round), pastLines(one, facts, input)),
    )}
    ${facts.rent ? this.#lines(words.rent.title, rentLines(facts.rent, input)) : nothing}
    ${this.#touching(facts, input)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'neighbourhood-facts': NeighbourhoodFactsList;
  }
}
