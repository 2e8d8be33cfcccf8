import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { answer } from '../../analysis/rule/judgement.ts';
import type { Cluster } from '../../analysis/space/clusters.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { indexOfArea } from '../../state/shown/chosen.ts';
import type { ChosenNeighbourhood } from '../../state/shown/neighbourhoods.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { AreaPickedEvent, NeighbourhoodPickedEvent } from '../parts/events.ts';
import { icon } from '../parts/icon.ts';
import { Kept } from '../parts/kept.ts';
import { shortLink } from '../parts/method-link.ts';
import { PaneElement } from '../parts/pane-element.ts';
import { swatch } from '../parts/swatch.ts';
import { areaPanelStyles } from './area-panel-styles.ts';
import './contact-lines.ts';
import './neighbourhood-facts.ts';
import { neighbourhoodPanelStyles } from './neighbourhood-panel-styles.ts';
import { neighbourhoodFacts, quarterTable, type QuarterTable } from './neighbourhood-text.ts';

/** As many quarters stand in the table at first, and come with each further step. */
const step = 30;

/** Everything about one neighbourhood: where it lies, why its quarters are marked, how steadily, and which they are. */
@customElement('neighbourhood-panel')
export class NeighbourhoodPanel extends PaneElement {
  static override styles = [sharedStyles, areaPanelStyles, neighbourhoodPanelStyles];

  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) round!: Round;
  @property({ attribute: false }) result!: Result;
  @property({ attribute: false }) chosen!: ChosenNeighbourhood;
  @state() private quartersShown = step;
  readonly #quarters = new Kept<QuarterTable>();

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('chosen') as ChosenNeighbourhood | undefined;
    if (changed.has('chosen') && before?.key !== this.chosen.key) this.quartersShown = step;
  }

  #tool(text: string, sign: 'target' | 'close', handleClick: () => void): TemplateResult {
    return html`<button class="icon plain" title=${text} aria-label=${text} @click=${handleClick}>
      ${icon(sign)}
    </button>`;
  }

  #title(name: string, cluster: Cluster | undefined): TemplateResult {
    const { neighbourhood: words } = this.texts;
    return html`<div class="title">
      <h2 tabindex="-1"><bdi>${name}</bdi></h2>
      <span class="tools">
        ${
          cluster
            ? this.#tool(words.zoom, 'target', () =>
                this.dispatchEvent(new NeighbourhoodPickedEvent(cluster)),
              )
            : nothing
        }
        ${this.#tool(words.close, 'close', () =>
          this.dispatchEvent(new AreaPickedEvent(undefined, false)),
        )}
      </span>
    </div>`;
  }

  #head(cluster: Cluster): TemplateResult {
    const { neighbourhood: words, study, panel } = this.texts;
    return html`<div class="head">
        ${this.#title(study.clusters.named(cluster.name, cluster.others), cluster)}
        <p class="small soft">${neighbourhoodFacts(cluster, this.data, this.texts)}</p>
        <p class="status" data-flag="yes">
          ${swatch({ kind: 'flagged' })}<span>${words.status}</span>
        </p>
      </div>
      <section>
        <p class="plain">${words.about(cluster.areas.length, cluster.population)}</p>
        <p class="care">${panel.notThePeople}</p>
      </section>`;
  }

  #quarterRows(cluster: Cluster): TemplateResult {
    const { quarters: words } = this.texts.neighbourhood;
    const { data: dataset, round, result, language } = this;
    const { heads, rows } = this.#quarters.from([cluster, round, result, language], () =>
      quarterTable(cluster, { dataset, round, result, language }),
    );
    const left = rows.length - this.quartersShown;
    const title = words.title(rows.length);
    return html`<section>
      <h3>${title}</h3>
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.name}</th>
              <th scope="col" class="number">${words.people}</th>
              ${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.slice(0, this.quartersShown).map(
              ({ area, name, people, values }) =>
                html`<tr>
                  <th scope="row">
                    <button
                      type="button"
                      class="link"
                      data-area=${dataset.areas[area]?.id ?? ''}
                      @click=${() => this.dispatchEvent(new AreaPickedEvent(area, true))}
                    >
                      <bdi>${name}</bdi>
                    </button>
                  </th>
                  <td class="number">${people}</td>
                  ${values.map((value) => html`<td class="number">${value}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        left > 0
          ? html`<button type="button" data-more @click=${() => (this.quartersShown += step)}>
              ${words.more(Math.min(left, step))}
            </button>`
          : nothing
      }
    </section>`;
  }

  /** No neighbourhood has this key under the rule: what has become of its area. */
  #gone(): TemplateResult {
    const { gone: words } = this.texts.neighbourhood;
    const { key, successor } = this.chosen;
    const index = indexOfArea(this.data, key);
    const area = index === undefined ? undefined : this.data.areas[index];
    const isUndecided =
      index !== undefined && this.result.judgement.flags[index] === answer.undecidable;
    return html`<div class="head">${this.#title(words.title(key), undefined)}</div>
      <section>
        <p class="plain">${area ? words.none(key) : words.unknown(key)}</p>
        ${successor && area ? this.#successor(successor, area.name) : nothing}
        ${
          area && !successor
            ? html`<p>${isUndecided ? words.undecided(area.name) : words.unmarked(area.name)}</p>
                <button
                  type="button"
                  @click=${() => this.dispatchEvent(new AreaPickedEvent(index, true))}
                >
                  ${words.toArea(area.name)}
                </button>`
            : nothing
        }
      </section>`;
  }

  #successor(successor: Cluster, area: string): TemplateResult {
    const { neighbourhood: words, study } = this.texts;
    return html`<p>${words.gone.successor(area)}</p>
      <button
        type="button"
        @click=${() => this.dispatchEvent(new NeighbourhoodPickedEvent(successor))}
      >
        ${words.toIt(study.clusters.named(successor.name, successor.others))}
      </button>`;
  }

  #awaited(): TemplateResult {
    const { neighbourhood: words } = this.texts;
    return html`<div class="head">${this.#title(words.gone.title(this.chosen.key), undefined)}</div>
      <p class="soft" role="status">${words.awaited}</p>`;
  }

  #sources(): TemplateResult | typeof nothing {
    const { sources } = this.data;
    if (sources.length === 0) return nothing;
    const named = sources.map(({ text, licence }) => (licence ? `${text} (${licence})` : text));
    return html`<p class="small soft said-below">
      ${this.texts.panel.sources}: ${named.join('; ')}
    </p>`;
  }

  override render(): TemplateResult {
    const { cluster, isAwaited } = this.chosen;
    const { publication, methods } = this.texts;
    if (!cluster) return isAwaited ? this.#awaited() : this.#gone();
    return html`${this.#head(cluster)}
      <neighbourhood-facts
        .data=${this.data}
        .round=${this.round}
        .result=${this.result}
        .key=${cluster.key}
      ></neighbourhood-facts>
      ${this.#quarterRows(cluster)}
      <section>${shortLink('clusters', methods.parts.clusters.title)}</section>
      <section class="said-below">
        <h3>${publication.ask}</h3>
        <contact-lines .publication=${this.data.publication} .saysNone=${true}></contact-lines>
      </section>
      ${this.#sources()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'neighbourhood-panel': NeighbourhoodPanel;
  }
}
