import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { ReviewWords } from '../../i18n/review-words.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { StudyResult } from '../../studies/computations.ts';
import { wholePlaces } from './whole-places.ts';

export interface WholeInput {
  readonly list: StudyResult<'neighbourhoods'>;
  readonly dataset: Dataset;
  readonly words: ReviewWords;
  readonly texts: Texts;
  readonly language: Language;
}

/** The same figures of one neighbourhood or of two, side by side, each with its rank among all. */
export function wholeTable(keys: readonly string[], input: WholeInput): TemplateResult {
  const { figures } = input.words;
  const columns = keys.map((key) => ({
    name: nameIn(key, input),
    places: wholePlaces(key, input),
  }));
  return html`<table class="whole">
      <thead>
        <tr>
          <th scope="col">${figures.figure}</th>
          ${columns.map(
            ({ name }) =>
              html`<th scope="col" class="number">
                  <bdi>${columns.length > 1 ? name : figures.value}</bdi>
                </th>
                <th scope="col" class="number">${figures.rankHead}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${columns[0]?.places.map(
          ({ label }, at) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${columns.map(({ places }) => {
                const { value, rank } = places[at] ?? {};
                return html`<td class="number">${value}</td>
                  <td class="number">${rank ?? nothing}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="small soft">${figures.rankHelp}</p>`;
}

/** The name of a neighbourhood; its key where the rule knows it no more. */
export function nameIn(key: string, { list, texts }: Pick<WholeInput, 'list' | 'texts'>): string {
  const cluster = list.rows.find((row) => row.cluster.key === key)?.cluster;
  return cluster ? texts.study.clusters.named(cluster.name, cluster.others) : key;
}
