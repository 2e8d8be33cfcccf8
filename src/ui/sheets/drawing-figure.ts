import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawingSize, type SheetDrawing } from '../../cartography/geometry/sheet-drawing.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatLength } from '../../i18n/numbers/numbers.ts';
import type { SheetWords } from '../../i18n/sheet-words.ts';
import { scaleBar } from '../print/scale-bar.ts';

/** The neighbourhood drawn from the outlines of its areas: it needs no map, so that hundreds are made in a moment. */

const { width, height } = drawingSize;

/** From so many areas on their numbers are smaller. */
const many = 40;

export function drawingFigure(
  drawing: SheetDrawing | undefined,
  name: string,
  words: SheetWords['map'],
  language: Language,
): TemplateResult {
  if (!drawing) return html`<p class="soft">${words.none}</p>`;
  const { areas, outline, metresPerUnit } = drawing;
  const size = areas.length > many ? 15 : 22;
  const numbers = areas.flatMap(({ number }) => number ?? []);
  const hasMisses = areas.some(({ kind }) => kind === 'near-miss');
  return html`<figure>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${words.alternative(name)}>
      ${areas.map(({ kind, path }) => svg`<g class=${kind}><path d=${path} /></g>`)}
      ${svg`<path class="outline" d=${outline} />`}
      ${numbers.map(
        ({ text, x, y }) =>
          svg`<text class="number-on-map" x=${x} y=${y} font-size=${size}>${text}</text>`,
      )}
      ${bar(metresPerUnit, language)}
    </svg>
    <figcaption>
      ${sign('member', words.member)} ${hasMisses ? sign('near-miss', words.nearMiss) : nothing}
      ${sign('beside', words.beside)}
    </figcaption>
  </figure>`;
}

function sign(kind: string, text: string): TemplateResult {
  return html`<span class="key"
    ><svg viewBox="0 0 20 12" aria-hidden="true">
      ${svg`<g class=${kind}><path d="M1 1H19V11H1Z" /></g>`}</svg
    >${text}</span
  >`;
}

/** A bar of a round length on the ground. */
function bar(metresPerUnit: number, language: Language): TemplateResult {
  const { metres, pixels } = scaleBar(metresPerUnit);
  const [left, bottom] = [16, height - 16];
  return svg`<rect class="bar-ground" x=${left - 8} y=${bottom - 32} width=${pixels + 16} height="42" />
    <path class="bar" d="M${left} ${bottom - 6}V${bottom}H${left + pixels}V${bottom - 6}" />
    <text class="bar-text" x=${left} y=${bottom - 11}>${formatLength(language, metres)}</text>`;
}
