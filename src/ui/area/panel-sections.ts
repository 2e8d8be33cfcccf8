import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import './area-points.ts';
import './area-trend.ts';
import './dynamics-line.ts';
import './quotient-list.ts';
import '../rule/robustness-line.ts';

/** Sections of the panel of one area beside why it is flagged and its figures. One entry per section, in their order. */

export interface PanelInput {
  readonly dataset: Dataset;
  readonly round: Round;
  readonly result: Result;
  /** Index of the chosen area. */
  readonly index: number;
}

/** Each makes its own `<section>`, or nothing. */
export const panelSections: readonly ((input: PanelInput) => TemplateResult | typeof nothing)[] = [
  ({ dataset, result, index }) =>
    dataset.rounds.length > 1
      ? html`<area-trend .data=${dataset} .result=${result} .index=${index}></area-trend>`
      : nothing,
  ({ dataset, index }) =>
    dataset.rounds.length > 1 && dataset.statusIndex !== undefined
      ? html`<dynamics-line .index=${index}></dynamics-line>`
      : nothing,
  ({ dataset, round, index }) =>
    html`<quotient-list .data=${dataset} .round=${round} .index=${index}></quotient-list>`,
  ({ dataset, result, index }) =>
    html`<robustness-line
      .data=${dataset}
      .judgement=${result.judgement}
      .index=${index}
    ></robustness-line>`,
  ({ dataset, index }) =>
    dataset.points
      ? html`<section>
          <area-points .layers=${dataset.points} .index=${index}></area-points>
        </section>`
      : nothing,
];
