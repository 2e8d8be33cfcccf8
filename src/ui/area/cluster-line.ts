import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { neighbourhoodOf } from '../../state/shown/neighbourhoods.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { NeighbourhoodPickedEvent } from '../parts/events.ts';
import { shortLink } from '../parts/method-link.ts';

/** The priority neighbourhood an area belongs to; nothing where it belongs to none. */
@customElement('cluster-line')
export class ClusterLine extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        margin-bottom: var(--space-4);
      }

      .paper {
        display: none;
      }

      /* On paper nothing is pressed. */
      @media print {
        section {
          margin-bottom: var(--space-2);
        }

        button {
          display: none;
        }

        .paper {
          display: inline;
        }
      }
    `,
  ];

  readonly #study = new StudyController(this, 'clusters');
  @property({ attribute: false }) index: number | undefined;

  override render(): TemplateResult | typeof nothing {
    const { value, isCurrent } = this.#study;
    const cluster = isCurrent ? neighbourhoodOf(value, this.index) : undefined;
    if (!cluster) return nothing;
    const { study, methods, neighbourhood: words } = this.texts;
    const name = study.clusters.named(cluster.name, cluster.others);
    return html`<section>
      <h3>${words.one}</h3>
      <p class="small">
        <button
          type="button"
          class="link"
          title=${words.toIt(name)}
          aria-keyshortcuts="."
          @click=${() => this.dispatchEvent(new NeighbourhoodPickedEvent(cluster))}
        >
          <bdi>${name}</bdi></button
        ><bdi class="paper">${name}</bdi>:
        ${words.belongs(cluster.areas.length, cluster.population)}
        ${shortLink('clusters', methods.parts.clusters.title)}
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-line': ClusterLine;
  }
}
