import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import type { Shown } from '../../state/shown/shown.ts';
import '../area/flag-stepper.ts';
import '../legend/legend-chip.ts';
import '../map/map-pane.ts';
import type { PageLook } from './page-look.ts';

/** What stands on the map asks of the page around it. */
export interface MapActions {
  /** To the next or previous flagged area; undefined where the way is another one. */
  readonly step: ((direction: 1 | -1) => void) | undefined;
  /** Takes the legend out again; undefined while it is there. */
  readonly showLegend: (() => void) | undefined;
  /** What stands over its edges. */
  readonly atEdges: () => Iterable<Element>;
}

/** The map with what stands on it, once there is something to show. */
export function mapSection(
  shown: Shown | undefined,
  texts: Texts,
  look: PageLook,
  { step, showLegend, atEdges }: MapActions,
): TemplateResult {
  return html`<section class="map" aria-label=${texts.views.map}>
    <map-pane
      .dark=${look.isDark}
      .hasLegendChip=${showLegend !== undefined}
      .atEdges=${atEdges}
    ></map-pane>
    ${
      shown && step
        ? html`<flag-stepper
            @step-wanted=${({ direction }: HTMLElementEventMap['step-wanted']) => step(direction)}
          ></flag-stepper>`
        : nothing
    }
    ${
      shown && showLegend
        ? html`<legend-chip .shown=${shown} @legend-wanted=${showLegend}></legend-chip>`
        : nothing
    }
  </section>`;
}
