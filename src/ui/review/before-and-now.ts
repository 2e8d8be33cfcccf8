import { html, nothing, type TemplateResult } from 'lit';
import type { DecidedOnOthers } from '../../review/standing/new-basis.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { EntryTexts } from './entry-texts.ts';

/** Of an entry that was decided on other figures: what has changed, then and now side by side. */
export function beforeAndNow(
  { entry, figures, joined, left }: DecidedOnOthers,
  texts: EntryTexts,
  round: string,
): TemplateResult {
  const { words, language, indicator, areas } = texts;
  const { basis, lists } = words.people;
  const { members, evidence } = entry;
  const hasAreas = joined.length + left.length > 0;
  return html`<table data-other-figures>
    <caption>
      <bdi>${entry.author}: ${lists.outdated}</bdi
      >${round === evidence.round ? nothing : html` · ${basis.rounds(evidence.round, round)}`}
    </caption>
    <thead>
      <tr>
        <th scope="col">${basis.figure}</th>
        <th scope="col">${basis.before}</th>
        <th scope="col">${basis.now}</th>
      </tr>
    </thead>
    <tbody>
      ${
        hasAreas
          ? html`<tr>
              <th scope="row">${basis.areas}</th>
              <td>${countText(members.length, left, areas, language)}</td>
              <td>
                ${countText(members.length - left.length + joined.length, joined, areas, language)}
              </td>
            </tr>`
          : nothing
      }
      ${figures.map(
        ({ indicator: id, before, now }) =>
          html`<tr>
            <th scope="row"><bdi>${indicator(id)}</bdi> <small>(${basis.ends})</small></th>
            <td>${figuresText(before, language)}</td>
            <td>${figuresText(now, language)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** "4: Nordstadt 3" where that one is there on this side alone. */
function countText(
  number: number,
  own: readonly string[],
  areas: EntryTexts['areas'],
  language: Language,
): string {
  const count = formatNumber(language, number);
  return own.length === 0 ? count : `${count}: ${areas(own)}`;
}

/** Lowest, mean and highest value, as far as they are known. */
function figuresText(
  figures: DecidedOnOthers['figures'][number]['now'],
  language: Language,
): string {
  const { lowest = null, mean = null, highest = null } = figures ?? {};
  return [lowest, mean, highest]
    .map((value) => (value === null ? '–' : Number(value).toLocaleString(language, most)))
    .join(' / ');
}

const most = { maximumFractionDigits: 4 };
