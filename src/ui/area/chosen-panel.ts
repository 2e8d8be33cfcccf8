import { html, type TemplateResult } from 'lit';
import type { Shown } from '../../state/shown/shown.ts';
import './area-panel.ts';
import './municipality-panel.ts';

/** The panel of what is chosen: a municipality, else an area, or none. */
export function chosenPanel({
  dataset,
  round,
  result,
  index,
  municipality,
}: Shown): TemplateResult {
  return municipality === undefined
    ? html`<area-panel
        .data=${dataset}
        .round=${round}
        .result=${result}
        .index=${index}
      ></area-panel>`
    : html`<municipality-panel
        .data=${dataset}
        .round=${round}
        .result=${result}
        .municipality=${municipality}
      ></municipality-panel>`;
}
