import type { LegendInput } from './legend-input.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Thirds } from '../../analysis/pairs/bivariate.ts';
import { countPainting, type PaintingCounts } from '../../cartography/paintings/painting.ts';
import { formatNumber, formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText } from '../../i18n/texts.ts';
import { areasAndPeople, peopleCell } from '../parts/people-text.ts';
import { flaggedSign } from '../rule/rule-sentence.ts';
import { swatch } from '../parts/swatch.ts';

/** The nine colours as they lie over each other: to the right the first indicator rises, upwards the second. */
export function bivariateLegend(input: LegendInput): TemplateResult | typeof nothing {
  const { shown, texts, language } = input;
  const { painting, round } = shown;
  const thirds = painting?.bivariate;
  if (!painting || !thirds) return nothing;
  const { codes, absences } = countPainting(painting, round.population);
  const { bivariate: words } = texts.study;
  const cell = (up: number, across: number): TemplateResult => {
    const code = 3 * up + across;
    const { areas = 0, ...people } = codes[code] ?? { population: undefined };
    return html`<td>
      <svg viewBox="0 0 40 14" preserveAspectRatio="none" aria-hidden="true">
        <rect width="40" height="14" fill=${painting.colours[code] ?? ''}></rect>
      </svg>
      <span>${formatNumber(language, areas)}</span>
      <small>${peopleCell(people, language)}</small>
    </td>`;
  };
  return html`<table class="grid">
      <caption>
        ${indicatorLabel(input, thirds.y)} ↑ · ${indicatorLabel(input, thirds.x)} →
      </caption>
      <tbody>
        ${[2, 1, 0].map(
          (up) =>
            html`<tr>
              <th scope="row">${thirdText(input, thirds.y, up)}</th>
              ${[0, 1, 2].map((across) => cell(up, across))}
            </tr>`,
        )}
        <tr>
          <td class="corner"><span class="visually-hidden">${words.corner}</span></td>
          ${[0, 1, 2].map((across) => html`<th scope="col">${thirdText(input, thirds.x, across)}</th>`)}
        </tr>
      </tbody>
    </table>
    ${absent(input, absences)}`;
}

type Absences = PaintingCounts['absences'];

const kinds = ['missing', 'suppressed', 'not-applicable'] as const;

export function kindsIn(absences: Absences): (typeof kinds)[number][] {
  return kinds.filter((kind) => absences[kind].areas > 0);
}

/** What is marked, and what has none of the nine colours. */
function absent({ shown, texts, language }: LegendInput, absences: Absences): TemplateResult {
  const names = {
    missing: texts.legend.missing,
    suppressed: texts.legend.suppressed,
    'not-applicable': texts.legend.notApplicable,
  };
  return html`<ul role="list" class="absent">
    ${kindsIn(absences).map(
      (kind) =>
        html`<li>
          ${swatch({ kind })} ${names[kind]}: ${areasAndPeople(absences[kind], language)}
        </li>`,
    )}
    <li>${swatch({ kind: 'flagged' })} ${flaggedSign(shown.result, texts)}</li>
  </ul>`;
}

/** What code k (from 1) means, in words. */
export function bivariateMeaning(code: number, input: LegendInput): string {
  const { bivariate: words } = input.texts.study;
  const thirds = input.shown.painting?.bivariate;
  if (!thirds) return '';
  const [up, across] = [Math.floor((code - 1) / 3), (code - 1) % 3];
  return words.code(
    indicatorLabel(input, thirds.x),
    words.thirds[across] ?? '',
    indicatorLabel(input, thirds.y),
    words.thirds[up] ?? '',
  );
}

export function bivariateHelp(input: LegendInput): string {
  const thirds = input.shown.painting?.bivariate;
  if (!thirds) return '';
  const { help } = input.texts.study.bivariate;
  return help(indicatorLabel(input, thirds.x), indicatorLabel(input, thirds.y));
}

export function indicatorLabel({ shown, language }: LegendInput, { indicator }: Thirds): string {
  const found = shown.dataset.indicators.find(({ id }) => id === indicator);
  return found ? shownText(language, found.label) : indicator;
}

export function unitOfThirds({ shown }: LegendInput, { indicator }: Thirds): string {
  return shown.dataset.indicators.find(({ id }) => id === indicator)?.unit ?? '';
}

/** Which values a third holds; empty where ties leave no third. */
export function thirdText(input: LegendInput, thirds: Thirds, third: number): string {
  const { texts, language } = input;
  const unit = unitOfThirds(input, thirds);
  const text = (value: number): string => formatValue(language, value, unit, thirds.decimals);
  const [first, second] = thirds.breaks;
  if (first === undefined || second === undefined) return '';
  if (third === 0) return texts.legend.upTo(text(first));
  if (third === 2) return texts.legend.above(text(second));
  return texts.legend.between(text(first), text(second));
}
