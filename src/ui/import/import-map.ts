import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { DraftTrial, AreasOutline } from '../../worker/drafting/draft.ts';
import { markLines, outlineLegend, placeLine } from './map-lines.ts';

/** The live map of the join: which areas have a row, where they lie, and what the rule would mark. */

export interface MapContext {
  readonly trial: DraftTrial | undefined;
  /** Nothing is tried where a file with areas is still lacking, or the property that names them. */
  readonly lacksAreas: boolean;
  readonly lacksKey: boolean;
  /** A question is open: what would be marked depends on its answer. */
  readonly isUndecided: boolean;
  /** The last drawing, which stays while the next one is made. */
  readonly outline: AreasOutline | undefined;
  /** The system of coordinates as the draft has it, or as it is tried out. */
  readonly system: string;
  readonly texts: Texts;
  readonly language: Language;
}

export function importMap(context: MapContext): TemplateResult {
  const { outline, trial, texts, lacksAreas, lacksKey } = context;
  const words = texts.import.steps;
  return html`<section
    class="map"
    aria-labelledby="map"
    aria-busy=${trial || lacksAreas || lacksKey ? 'false' : 'true'}
  >
    <h3 id="map">${words.map}</h3>
    ${outline ? drawing(context, outline) : html`<div class="empty" aria-hidden="true"></div>`}
    ${lines(context)}
    ${
      outline
        ? html`<p class="small soft">
            ${placeLine(outline, context.system, texts, context.language)}
          </p>`
        : nothing
    }
  </section>`;
}

function lines({ trial, isUndecided, lacksAreas, lacksKey, texts }: MapContext): TemplateResult {
  const words = texts.import.steps;
  if (lacksAreas) return html`<p class="soft">${words.mapLater}</p>`;
  if (isUndecided || lacksKey) return html`<p class="soft">${words.marksOpen}</p>`;
  return trial ? html`${marks(trial, texts)}` : html`<p class="soft">${texts.import.trying}</p>`;
}

function drawing({ texts }: MapContext, outline: AreasOutline): TemplateResult {
  const { paths, width, height } = outline;
  const words = texts.import;
  const there = outlineLegend(outline, texts);
  return html`<svg
      class="outline"
      role="img"
      aria-label=${words.outline}
      viewBox="-2 -2 ${width + 4} ${height + 4}"
    >
      ${hatching()} ${there.map(({ state }) => svg`<path class=${state} d=${paths[state]} />`)}
    </svg>
    <ul role="list" class="legend">
      ${there.map(
        ({ state, text }) =>
          html`<li class="small">
            <svg class="outline swatch" aria-hidden="true" viewBox="0 0 16 12">
              ${svg`<rect class=${state} x="0.5" y="0.5" width="15" height="11" />`}
            </svg>
            ${text}
          </li>`,
      )}
    </ul>`;
}

/** Light lines, as the large map draws what is missing. */
function hatching(): TemplateResult {
  return svg`<defs>
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="ground" width="5" height="5" />
      <line class="stroke" x1="0" y1="0" x2="0" y2="5" />
    </pattern>
  </defs>`;
}

function marks({ marks: found, ok }: DraftTrial, texts: Texts): TemplateResult | typeof nothing {
  if (!ok || !found) return nothing;
  const { marks: sentence, people, undecided } = markLines(found, texts);
  return html`<p class="marks">
    <strong>${sentence}</strong> ${people ?? nothing}
    ${undecided === undefined ? nothing : html`<span class="soft">${undecided}</span>`}
  </p>`;
}
