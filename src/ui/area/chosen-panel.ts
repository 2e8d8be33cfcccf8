import { html, type TemplateResult } from 'lit';
import type { Shown } from '../../state/shown/shown.ts';
import './area-panel.ts';
import './municipality-panel.ts';
import './neighbourhood-panel.ts';

/** The panel of what is chosen: a neighbourhood, a municipality, else an area, or none. */
export function chosenPanel({
  dataset,
  round,
  result,
  index,
  neighbourhood,
  municipality,
}: Shown): TemplateResult {
  if (neighbourhood)
    return html`<neighbourhood-panel
      .data=${dataset}
      .round=${round}
      .result=${result}
      .chosen=${neighbourhood}
    ></neighbourhood-panel>`;
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
