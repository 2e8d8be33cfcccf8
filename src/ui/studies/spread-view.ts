import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ClassBars } from '../../charts/class-bars.ts';
import { shownText } from '../../i18n/texts.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import {
  locationsOf,
  spreadColumns,
  spreadNotes,
  spreadRows,
  type SpreadRow,
} from './spread-columns.ts';
import { groupDefinitions } from '../legend/group-definitions.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';
import '../../charts/class-bars.ts';
import './study-table.ts';

/** How each group spreads over the classes of the indicator: the study's figure 1 for any group and indicator. */
@customElement('spread-view')
export class SpreadView extends StudyElement {
  readonly #study = new StudyController(this, 'spread');

  #rows(): SpreadRow[] {
    const groups = this.shown?.dataset.groups ?? [];
    return spreadRows(this.#study.value ?? [], groups, this.language);
  }

  #bars(rows: readonly SpreadRow[]): ClassBars['rows'] {
    return rows.map(({ label, spread }) => ({ label, shares: spread.shares }));
  }

  #locations(): TemplateResult | typeof nothing {
    const { spread: words } = this.texts.study;
    const locations = locationsOf(this.shown?.dataset.areas ?? []);
    if (locations.length === 0) return nothing;
    const chosen = this.option('location') ?? '';
    return html`<div class="choices">
      ${this.chooser(
        'location',
        words.location,
        [['', words.allLocations], ...locations.map((one) => [one, one] as const)],
        chosen,
      )}
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, texts } = this;
    if (!shown) return nothing;
    const { spread: words } = texts.study;
    const rows = this.#rows();
    const classes = shown.classification.entries.length;
    const label = words.chart(shownText(this.language, shown.indicator.label));
    return html`${this.#locations()} ${studyStatus(this.#study, texts, this.language)}
      <p>${label}</p>
      <class-bars
        .label=${label}
        .rows=${this.#bars(rows)}
        .colours=${shown.ramp.colours}
        .language=${this.language}
      ></class-bars>
      <p class="small soft">${words.definition}</p>
      ${groupDefinitions(shown.dataset.groups ?? [], this.texts.study.groupDefinitions, this.language)}
      ${spreadNotes(rows, texts).map((note) => html`<p class="small soft">${note}</p>`)}
      <study-table
        name="spread"
        .label=${label}
        .columns=${spreadColumns(classes, texts, this.language)}
        .rows=${rows}
      ></study-table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spread-view': SpreadView;
  }
}
