import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Cluster } from '../../analysis/space/clusters.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { AreasWantedEvent } from '../parts/events.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from '../parts/study-status.ts';
import type { StudyColumn } from './study-table.ts';
import './study-table.ts';

/** The priority neighbourhoods: marked areas that share a boundary line. */
@customElement('cluster-view')
export class ClusterView extends StudyElement {
  readonly #study = new StudyController(this, 'clusters');

  #show(cluster: Cluster): void {
    this.dispatchEvent(new AreasWantedEvent(cluster.areas));
  }

  #columns(): StudyColumn<Cluster>[] {
    const { clusters: words, show } = this.texts.study;
    const kind = this.shown?.dataset.municipalityKind ?? 'municipality';
    return [
      {
        label: words.one,
        value: ({ name, others }) => words.named(name, others),
        text: (one) =>
          html`<button type="button" class="quiet" title=${show} @click=${() => this.#show(one)}>
            ${words.named(one.name, one.others)}
          </button>`,
      },
      {
        label: this.texts.units[kind][0],
        value: ({ municipalities }) => municipalities.join(', '),
      },
      {
        label: words.areas,
        value: ({ areas }) => areas.length,
        text: ({ areas }) => this.count(areas.length),
        isNumber: true,
      },
      {
        label: words.population,
        value: ({ population }) => population,
        text: ({ population }) => this.count(population),
        isNumber: true,
      },
    ];
  }

  override render(): TemplateResult {
    const { texts } = this;
    const { clusters: words } = texts.study;
    const { value } = this.#study;
    const within = this.shown?.dataset.neighbourhoodsWithin ?? 'municipality';
    const flagged = value?.list.reduce((sum, { areas }) => sum + areas.length, 0) ?? 0;
    return html`${studyStatus(this.#study, texts, this.language)}
    ${
      value
        ? html`<p>${words.sentence(value.list.length, flagged)}</p>
            <p class="small soft">${words.definition[within]}</p>
            <study-table
              .label=${words.title}
              .columns=${this.#columns()}
              .rows=${value.list}
            ></study-table>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-view': ClusterView;
  }
}
