/** The buttons on the map: nearer, farther, and the whole map. */
import { html, type TemplateResult } from 'lit';
import type { MapWords } from '../core/map-properties.ts';

export interface MapButtonHandlers {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly wholeMap: () => void;
}

/** Lines of the signs in a square of 16. */
const signs: Readonly<Record<keyof MapButtonHandlers, string>> = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  wholeMap: 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5',
};

export function mapButtons(words: MapWords, handlers: MapButtonHandlers): TemplateResult[] {
  return (['zoomIn', 'zoomOut', 'wholeMap'] as const).map(
    (name) =>
      html`<button
        type="button"
        aria-label=${words[name]}
        title=${words[name]}
        @click=${handlers[name]}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d=${signs[name]} />
        </svg>
      </button>`,
  );
}
