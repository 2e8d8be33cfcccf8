import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { flaggedSign } from '../rule/rule-sentence.ts';
import { swatch } from '../parts/swatch.ts';
import type { LegendInput } from './legend-input.ts';
import { paintingRows } from './painting-legend-rows.ts';

/** Each kind of decision with its neighbourhoods and their areas; areas in none have areas alone. */
export function decidedLegend(input: LegendInput): TemplateResult {
  const { shown, texts, language } = input;
  const { legend, frame } = texts;
  const neighbourhoods = shown.painting?.neighbourhoods ?? [];
  return html`<table>
    <caption class="visually-hidden">
      ${frame.paintTitle}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${frame.paintMeaning}</th>
        <th scope="col" class="number">${frame.decided.neighbourhoods}</th>
        <th scope="col" class="number">${legend.areas}</th>
      </tr>
    </thead>
    <tbody>
      ${paintingRows(input).map(({ sign, meaning, areas }, place) => {
        const number = neighbourhoods[place];
        return html`<tr>
          <td>${swatch(sign)}</td>
          <th scope="row">${meaning}</th>
          <td class="number">${number === undefined ? '' : formatNumber(language, number)}</td>
          <td class="number">${formatNumber(language, areas)}</td>
        </tr>`;
      })}
      <tr>
        <td>${swatch({ kind: 'flagged' })}</td>
        <th scope="row" colspan="3">${flaggedSign(shown.result, texts)}</th>
      </tr>
    </tbody>
  </table>`;
}
