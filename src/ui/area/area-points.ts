import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PointLayer } from '../../areas/point-layer.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { shownText } from '../../i18n/texts.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { pointTexts } from '../parts/point-texts.ts';

/** The points that lie in one area, layer by layer, with what is known about each: the map's points as text. */
@customElement('area-points')
export class AreaPoints extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      h3 {
        margin-bottom: var(--space-1);
      }

      h4 {
        margin-top: var(--space-2);
        font-size: var(--text-small);
        font-weight: 600;
      }

      li {
        padding: var(--space-1) 0;
        border-top: 1px solid var(--line);
        font-size: var(--text-small);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) layers: readonly PointLayer[] = [];
  /** Index of the chosen area. */
  @property({ attribute: false }) index: number | undefined;

  #layer({ label, points, columns }: PointLayer): TemplateResult {
    const inside = [...points.keys()].filter((place) => points[place]?.area === this.index);
    const name = shownText(this.language, label);
    if (inside.length === 0) return html`<h4>${name}: ${this.texts.points.none}</h4>`;
    return html`<h4>${name} (${formatNumber(this.language, inside.length)})</h4>
      <ul role="list">
        ${inside.map(
          (place) =>
            html`<li>
              <strong><bdi>${points[place]?.name}</bdi></strong>
              ${pointTexts(columns, place, this.language).map((text) => html`<div>${text}</div>`)}
            </li>`,
        )}
      </ul>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.layers.length === 0 || this.index === undefined) return nothing;
    return html`<h3>${this.texts.points.inArea}</h3>
      ${this.layers.map((layer) => this.#layer(layer))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'area-points': AreaPoints;
  }
}
