import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { ReviewWords } from '../../i18n/review-words.ts';
import type { Progress, ProgressByLand } from '../../review/standing/progress.ts';
import { neighbourhoodStates } from '../../review/standing/state-of-entries.ts';

/** How far the queue is, by state and by Land: both add up to all of it. @param outdated decided, but on other figures */
export function queueProgress(
  reached: ProgressByLand,
  outdated: number,
  { queue, people }: ReviewWords,
  language: Language,
): TemplateResult {
  const { byState, total, lands } = reached;
  const others = outdated === 0 ? '' : `, ${people.outdatedOf(outdated)}`;
  return html`<details data-progress>
    <summary><strong>${queue.progress(decidedOf(reached), total)}${others}</strong></summary>
    <table>
      <caption>
        ${queue.byState}
      </caption>
      <tbody>
        ${neighbourhoodStates.map(
          (id) =>
            html`<tr data-state=${id}>
              <th scope="row">${queue.states[id]}</th>
              <td class="number">${formatNumber(language, byState[id])}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="small">${queue.sum(total)}</p>
    ${
      lands.size > 1
        ? html`<p class="small">${queue.lands}</p>
            <ul class="small" role="list">
              ${[...lands].map(
                ([land, there]) =>
                  html`<li data-land=${land}>
                    <bdi>${landLine(land, there, { queue, people }, language)}</bdi>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </details>`;
}

/** "Hochalmen: 3 von 247 entschieden (offen 240, uneinig 4)": what is not decided stands by state, so that it adds up. */
function landLine(
  land: string,
  there: Progress,
  { queue, people }: Pick<ReviewWords, 'queue' | 'people'>,
  language: Language,
): string {
  const name = land === '' ? people.noLand : land;
  const left = neighbourhoodStates
    .filter((id) => id !== 'settled' && id !== 'agreed' && there.byState[id] > 0)
    .map((id) => `${queue.states[id]} ${formatNumber(language, there.byState[id])}`);
  const rest = left.length === 0 ? '' : ` (${left.join(', ')})`;
  return `${queue.progressOf(name, decidedOf(there), there.total)}${rest}`;
}

/** Where something holds: one has decided where one suffices, two agree, or a conflict was ended. */
function decidedOf({ byState }: Progress): number {
  return byState.settled + byState.agreed;
}
