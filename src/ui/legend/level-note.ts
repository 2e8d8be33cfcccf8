import { consume } from '@lit/context';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  circleKey,
  leastPeople,
  radiusOfPeople,
} from '../../cartography/layers/municipality-circles.ts';
import {
  countMunicipalities,
  type MarkedPeople,
  type MunicipalityCounts,
} from '../../cartography/paintings/municipality-paint.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import type { Commands } from '../../state/commands/commands.ts';
import {
  areasInOverview,
  municipalityMarks,
  municipalityStates,
  overviewOption,
} from '../../state/shown/municipality-map.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { markedInShort } from '../rule/rule-sentence.ts';
import { swatch } from '../parts/swatch.ts';

/** What the map of a country draws at its zoom, and how many municipalities there are in each class. */
@customElement('level-note')
export class LevelNote extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        margin-top: var(--space-3);
        padding-top: var(--space-2);
        border-top: 1px solid var(--line);
        font-size: var(--text-small);
      }

      :host([compact]) {
        margin-top: var(--space-1);
        padding-top: 0;
        border-top: 0;
      }

      input[type='checkbox'] {
        width: 1.5rem;
        height: 1.5rem;
        margin: 0;
        flex: none;
      }

      @media (pointer: coarse) {
        input[type='checkbox'] {
          width: 2.75rem;
          height: 2.75rem;
        }
      }

      p {
        color: var(--ink-soft);
      }

      p + p,
      table,
      .sizes,
      label {
        margin-top: var(--space-2);
      }

      table {
        width: 100%;
        border-collapse: collapse;
      }

      caption {
        color: var(--ink-soft);
        text-align: left;
      }

      th,
      td {
        padding: 1px 2px;
        font-weight: 400;
        text-align: center;
        line-height: 1.3;
      }

      td {
        font-size: 0.75rem;
      }

      th svg {
        display: block;
        width: 1.4rem;
        height: 0.9rem;
        margin: 0 auto;
      }

      .sizes svg {
        display: block;
        max-width: 100%;
      }

      .sizes text {
        fill: var(--ink);
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }

      .sizes circle {
        fill: var(--ink);
        fill-opacity: 0.5;
        stroke: var(--surface);
      }

      label {
        display: flex;
        gap: var(--space-2);
        align-items: center;
      }
    `,
  ];

  @property({ attribute: false }) shown: Shown | undefined;
  /** In one line. */
  @property({ type: Boolean, reflect: true }) compact = false;
  @consume({ context: commandsContext }) private commands!: Commands;
  readonly #overview = new SelectController(
    this,
    (state) => state.settings.options[overviewOption],
  );

  #switch(): TemplateResult {
    return html`<label
      ><input
        type="checkbox"
        .checked=${this.#overview.value === areasInOverview}
        @change=${({ target }: Event) =>
          this.commands.setOptions({
            [overviewOption]: (target as HTMLInputElement).checked ? areasInOverview : undefined,
          })}
      />
      ${this.texts.level.overview}</label
    >`;
  }

  /** Municipalities per colour: the same codes that the map paints. */
  #counts(shown: Shown, counts: MunicipalityCounts): TemplateResult {
    const { level } = this.texts;
    const { municipalityKind: kind } = shown.dataset;
    const colours = shown.painting?.colours ?? [];
    return html`<table>
      <caption>
        ${level.counts(kind)}
      </caption>
      <thead>
        <tr>
          ${colours.map(
            (colour, below) =>
              html`<th scope="col">
                ${swatch({ kind: 'class', colour })}<span
                  class=${shown.paint === 'classes' ? '' : 'visually-hidden'}
                  >${below + 1}</span
                >
              </th>`,
          )}
          <th scope="col" title=${level.without}>
            ${swatch({ kind: 'missing' })}<span class="visually-hidden">${level.without}</span>
          </th>
          <th scope="col" title=${level.withheld}>
            ${swatch({ kind: 'suppressed' })}<span class="visually-hidden">${level.withheld}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr data-level="municipalities">
          ${[...counts.codes, counts.without, counts.withheld].map(
            (count) => html`<td>${formatNumber(this.language, count)}</td>`,
          )}
        </tr>
      </tbody>
    </table>`;
  }

  #sizes(marked: MarkedPeople): TemplateResult | typeof nothing {
    const { level } = this.texts;
    if (!marked.areas.some((count) => count > 0)) return nothing;
    if (marked.most === 0) return html`<p>${level.circlesUnsized}</p>`;
    const key = circleKey(marked);
    const middle = radiusOfPeople(key[0] ?? 0, marked) + 1;
    let left = 0;
    const signs = key.map((people) => {
      const radius = radiusOfPeople(people, marked);
      const number = formatNumber(this.language, people);
      const text = people <= leastPeople(marked) ? level.upTo(number) : number;
      const at = left + radius + 1;
      left = at + radius + 14 + 7.5 * text.length;
      return svg`<circle cx=${at} cy=${middle} r=${radius}></circle>
        <text x=${at + radius + 5} y=${middle + 4}>${text}</text>`;
    });
    return html`<div class="sizes">
      <p>${level.circles}</p>
      <svg width=${left} height=${2 * middle} role="img" aria-label=${level.circles}>${signs}</svg>
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    const level = shown?.level;
    if (!shown || !level) return nothing;
    const { municipalityKind: kind } = shown.dataset;
    const { level: words } = this.texts;
    const states = municipalityStates(shown);
    const marks = municipalityMarks(shown);
    const canSwitch = states !== undefined ? this.#switch() : nothing;
    const zoom = formatNumber(this.language, level.areasZoom);
    const isEverywhere = !states || this.#overview.value === areasInOverview;
    if (this.compact) {
      const short =
        level.shows === 'areas' ? words.short.areas(kind) : words.short.municipalities(kind, zoom);
      return html`<p data-level=${level.shows}>${isEverywhere ? words.everywhere : short}</p>`;
    }
    if (level.shows === 'areas' || !states) {
      return html`<p data-level="areas">${isEverywhere ? words.everywhere : words.areas(kind)}</p>
        ${isEverywhere && level.hasCircles && marks ? this.#sizes(marks) : nothing} ${canSwitch}`;
    }
    const counts = countMunicipalities(states, shown.painting?.colours.length ?? 0, marks);
    const what = markedInShort(shown.result, this.texts);
    const marked = words.marked(what, counts.marked, states.classes.length, kind);
    return html`<p>${words.municipalities(kind)} ${words.from(zoom)}</p>
      ${this.#counts(shown, counts)} ${marks ? this.#sizes(marks) : nothing}
      <p>${marked}</p>
      ${canSwitch}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'level-note': LevelNote;
  }
}
