import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { legendEntries } from '../../cartography/paintings/legend-entries.ts';
import { formatDate } from '../../i18n/numbers/numbers.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { chosenPanel } from '../area/chosen-panel.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import '../legend/class-legend.ts';
import { placeBreaks } from '../parts/class-notes.ts';
import '../legend/painting-legend.ts';
import { levelLines } from '../legend/level-lines.ts';
import { noPrintedMap } from './printed-map.ts';
import { pickedLines } from './picture-rows.ts';
import { cutLines, indicatorLine, publicationOf, sourcesLine } from './sheet-lines.ts';
import '../legend/point-legend.ts';
import { ruleInWords } from '../../export/rule-in-words.ts';
import { ruleSentence } from '../rule/rule-sentence.ts';

/** The page as one hands it out: title, map, legend, rule, the chosen area, sources. */
@customElement('print-sheet')
export class PrintSheet extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: none;
      }

      @media print {
        :host {
          /* Sizes of paper: the panel of an area takes two sheets. */
          --text-small: 8.5pt;
          --text-base: 10pt;
          --text-large: 11pt;
          --text-title: 14pt;
          display: block;
          font-size: 10pt;
        }
      }

      h1 {
        margin-bottom: 2mm;
        font-size: 18pt;
      }

      .band {
        margin-bottom: 3mm;
        padding: 2mm 3mm;
        border: 1px solid #666;
      }

      img {
        display: block;
        width: 100%;
        height: auto;
        max-height: 120mm;
        margin: 4mm 0;
        border: 1px solid #999;
        object-fit: contain;
      }

      .columns {
        display: grid;
        gap: 8mm;
        grid-template-columns: 1fr 1fr;
      }

      .area {
        break-before: page;
      }

      .foot {
        margin-top: 4mm;
        font-size: 8.5pt;
        overflow-wrap: anywhere;
      }

      /* One line where they fit, so that no page is left for the foot alone. */
      .foot p:not(:last-child) {
        display: inline-block;
        margin-right: 4mm;
      }
    `,
  ];

  @property({ attribute: false }) shown!: Shown;
  @property({ attribute: false }) atlas!: Atlas;
  /** Places of the layers of points that the map does not show. */
  @property({ attribute: false }) hide: readonly number[] = [];
  @property({ attribute: false }) picture = noPrintedMap;

  /** With its size, since WebKit has it only after it has divided the pages: what stands below would be lost. */
  #map(alternative: string): TemplateResult | typeof nothing {
    const { address, width, height } = this.picture;
    if (address === '') return nothing;
    return html`<img src=${address} width=${width} height=${height} alt=${alternative} />`;
  }

  #rule(): TemplateResult {
    const { result, dataset } = this.shown;
    return html`<section>
      <h2>${this.texts.rule.title}</h2>
      <p><strong>${ruleSentence(dataset, result, this.texts)}</strong></p>
      <p>${ruleInWords(dataset, result, result.judgement.question.rule, this.language)}</p>
      <ul role="list">
        ${cutLines(this.shown, this.language).map((line) => html`<li>${line}</li>`)}
      </ul>
      <p>${this.texts.panel.notThePeople}</p>
    </section>`;
  }

  override render(): TemplateResult {
    const { shown, texts } = this;
    const { dataset, indicator, classification, result, index, neighbourhood, municipality } =
      shown;
    const entries = legendEntries(classification, shown.ramp.colours);
    const sources = sourcesLine(shown, this.language);
    return html`<h1>${dataset.title}</h1>
      ${dataset.fictional ? html`<p class="band">${texts.fictionalBand}</p>` : nothing}
      <h2>${indicatorLine(shown, this.language)}</h2>
      ${this.#map(ruleSentence(dataset, result, texts))}
      ${this.picture.isAwaited ? html`<p>${texts.print.awaited}</p>` : nothing}
      ${this.picture.credit === undefined ? nothing : html`<p>${this.picture.credit}</p>`}
      <div class="columns">
        <div>
          ${
            shown.paint === 'classes'
              ? html`<class-legend
                  .result=${result}
                  .indicator=${indicator}
                  .classification=${classification}
                  .entries=${entries}
                  .place=${placeBreaks(classification, index)}
                  .kind=${dataset.municipalityKind}
                ></class-legend>`
              : html`<painting-legend .shown=${shown}></painting-legend>`
          }
          ${[...levelLines(shown, this.language), ...pickedLines(shown, this.language)].map((text) => html`<p>${text}</p>`)}
          <point-legend .layers=${dataset.points ?? []} .hide=${this.hide}></point-legend>
        </div>
        ${this.#rule()}
      </div>
      ${
        (index ?? neighbourhood ?? municipality) === undefined
          ? nothing
          : html`<div class="area">${chosenPanel(shown)}</div>`
      }
      <div class="foot">
        ${sources === undefined ? nothing : html`<p>${sources}</p>`}
        ${publicationOf(shown, this.language).map((line) => html`<p>${line}</p>`)}
        <p>
          ${texts.print.date(formatDate(this.language, new Date()))}. ${texts.print.method}
          ${window.location.href}
        </p>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'print-sheet': PrintSheet;
  }
}
