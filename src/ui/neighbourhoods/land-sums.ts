import { html, type TemplateResult } from 'lit';
import type { LandSummary } from '../../analysis/neighbourhoods/neighbourhood-list.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { textsOf } from '../../i18n/texts.ts';
import { noPeople } from '../parts/people-text.ts';

/** Neighbourhoods, areas and people of each Land; pressing one limits the lists to it. */
export function landSums(
  lands: readonly LandSummary[],
  language: Language,
  choose: (land: string) => void,
): TemplateResult {
  const { neighbourhoodList: words } = textsOf(language);
  const { heads } = words;
  const count = (value: number | undefined): string =>
    value === undefined ? noPeople : formatNumber(language, value);
  return html`<div class="lands" tabindex="0" role="region" aria-label=${words.landSums}>
    <table>
      <caption class="visually-hidden">
        ${words.landSums}
      </caption>
      <thead>
        <tr>
          <th scope="col">${heads.land}</th>
          <th scope="col" class="number">${textsOf(language).study.clusters.title}</th>
          <th scope="col" class="number">${heads.areas}</th>
          <th scope="col" class="number">${heads.people}</th>
        </tr>
      </thead>
      <tbody>
        ${lands.map(
          ({ land, neighbourhoods, areas, population }) =>
            html`<tr>
              <th scope="row">
                ${
                  land === undefined
                    ? words.noLand
                    : html`<button
                        type="button"
                        class="link"
                        title=${words.onlyLand(land)}
                        @click=${() => choose(land)}
                      >
                        <bdi>${land}</bdi>
                      </button>`
                }
              </th>
              <td class="number">${count(neighbourhoods)}</td>
              <td class="number">${count(areas)}</td>
              <td class="number">${count(population)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
