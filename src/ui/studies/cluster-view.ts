import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { NeighbourhoodPickedEvent } from '../parts/events.ts';
import { clusterColumns, clusterSentence } from './cluster-columns.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';
import './study-table.ts';

/** The priority neighbourhoods: marked areas that share a boundary line. */
@customElement('cluster-view')
export class ClusterView extends StudyElement {
  readonly #study = new StudyController(this, 'clusters');

  override render(): TemplateResult {
    const { texts } = this;
    const { clusters: words } = texts.study;
    const { value } = this.#study;
    const within = this.shown?.dataset.neighbourhoodsWithin ?? 'municipality';
    const kind = this.shown?.dataset.municipalityKind ?? 'municipality';
    const columns = clusterColumns(this.figures, kind, (cluster) =>
      this.dispatchEvent(new NeighbourhoodPickedEvent(cluster)),
    );
    return html`${studyStatus(this.#study, texts, this.language)}
    ${
      value
        ? html`<p>${clusterSentence(value.list, this.figures)}</p>
            <p class="small soft">${words.definition[within]}</p>
            <study-table
              name="clusters"
              .label=${words.title}
              .columns=${columns}
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
