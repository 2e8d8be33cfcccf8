import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PointColumn, PointLayer, PointSize } from '../../areas/point-layer.ts';
import { lightMap } from '../../cartography/colours/map-theme.ts';
import {
  pointRadii,
  pointSign,
  radiusOf,
  signPaint,
  sizeKey,
} from '../../cartography/layers/point-layers.ts';
import { formatNumber, formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText } from '../../i18n/texts.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { PointsWantedEvent, ShownChangedEvent } from '../parts/events.ts';
import { icon } from '../parts/icon.ts';

/** The layers of points: sign, name and number, what the sizes mean, and whether the map shows them. */
@customElement('point-legend')
export class PointLegend extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      h2 {
        margin-top: var(--space-3);
        font-size: var(--text-base);
      }

      .layer {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        padding: var(--space-1) 0;
        border-top: 1px solid var(--line);
        font-size: var(--text-small);
      }

      label {
        display: flex;
        flex: 1;
        gap: var(--space-2);
        align-items: center;
      }

      svg {
        flex: none;
      }

      .sizes {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
        align-items: center;
        padding-bottom: var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .sizes span {
        display: inline-flex;
        gap: var(--space-1);
        align-items: center;
      }

      @media print {
        input,
        button {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) layers: readonly PointLayer[] = [];
  /** Places of the layers that the map does not show. */
  @property({ attribute: false }) hide: readonly number[] = [];

  #handleSwitch(layer: number, isShown: boolean): void {
    const others = this.hide.filter((each) => each !== layer);
    const hide = isShown ? others : [...others, layer].sort((one, other) => one - other);
    this.dispatchEvent(new ShownChangedEvent({ hide }));
  }

  /** The sign as the map draws it, with its casing. */
  #sign(layer: number, radius: number): TemplateResult {
    const { fill, line, width } = signPaint(pointSign(layer), lightMap);
    const half = Math.ceil(radius + width + 1);
    const box = `${-half} ${-half} ${2 * half} ${2 * half}`;
    return html`<svg viewBox=${box} width=${2 * half} height=${2 * half} aria-hidden="true">
      ${svg`<circle r=${radius} fill=${fill} stroke=${line} stroke-width=${width}></circle>`}
    </svg>`;
  }

  #sizes(size: PointSize, columns: readonly PointColumn[], layer: number): TemplateResult {
    const own = columns.find((each) => each.kind === 'figures' && each.figures === size.figures);
    const unit = own?.kind === 'figures' ? own.unit : 'count';
    return html`<p class="sizes">
      ${shownText(this.language, size.label)}:
      ${sizeKey(size).map(
        (value) =>
          html`<span
            >${this.#sign(layer, radiusOf(value, size.most))}
            ${formatValue(this.language, value, unit, value < 1 ? undefined : 0)}</span
          >`,
      )}
    </p>`;
  }

  #layer({ label, points, size, columns }: PointLayer, layer: number): TemplateResult {
    const name = shownText(this.language, label);
    const isShown = !this.hide.includes(layer);
    const download = this.texts.points.download(name);
    return html`<div class="layer">
        <label
          ><input
            type="checkbox"
            .checked=${isShown}
            @change=${(event: Event) =>
              this.#handleSwitch(layer, (event.target as HTMLInputElement).checked)}
          />
          ${this.#sign(layer, pointRadii.usual)} ${name}
          (${formatNumber(this.language, points.length)})</label
        >
        <button
          class="icon plain"
          title=${download}
          aria-label=${download}
          @click=${() => this.dispatchEvent(new PointsWantedEvent(layer))}
        >
          ${icon('download')}
        </button>
      </div>
      ${size && isShown ? this.#sizes(size, columns, layer) : nothing}`;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.layers.length === 0) return nothing;
    return html`<h2>${this.texts.points.title}</h2>
      ${this.layers.map((layer, index) => this.#layer(layer, index))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'point-legend': PointLegend;
  }
}
