import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { sensitivityColumns, weightsSentence } from './sensitivity-columns.ts';
import { mostClasses, spreadColumns, spreadNotes, spreadRows } from './spread-columns.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';
import './study-table.ts';

/** Each weighted index: its weights, how much it depends on each of them, and how groups spread over its classes. */
@customElement('sensitivity-view')
export class SensitivityView extends StudyElement {
  static override styles = [
    ...StudyElement.styles,
    css`
      h3:not(:first-of-type) {
        margin-top: var(--space-5);
      }

      h4 {
        margin: var(--space-3) 0 var(--space-1);
      }
    `,
  ];

  readonly #study = new StudyController(this, 'sensitivity');
  readonly #spread = new StudyController(this, 'indexSpread');

  /** How the groups spread over the classes of the index: the study's integration preconditions by neighbourhood. */
  #groups(id: string): TemplateResult | typeof nothing {
    const { texts, language } = this;
    const { index: words } = texts.study;
    if (!this.#spread.isCurrent) return html`${studyStatus(this.#spread, texts, language)}`;
    const found = this.#spread.value?.find((one) => one.id === id)?.groups ?? [];
    const rows = spreadRows(found, this.shown?.dataset.groups ?? [], language);
    if (rows.length === 0) return nothing;
    const classes = mostClasses(rows);
    const title = words.spread(this.indicatorLabel(id));
    return html`<h4>${title}</h4>
      <p class="small soft">${words.spreadHelp(classes)}</p>
      ${spreadNotes(rows, texts).map((note) => html`<p class="small soft">${note}</p>`)}
      <study-table
        name="index-groups"
        .label=${title}
        .columns=${spreadColumns(classes, texts, language)}
        .rows=${rows}
      ></study-table>`;
  }

  override render(): TemplateResult {
    const { texts } = this;
    const { index: words } = texts.study;
    const { composites = [], indicators = [] } = this.shown?.dataset ?? {};
    return html`${studyStatus(this.#study, texts, this.language)}
      <p class="small soft">${words.definition}</p>
      ${(this.#study.value ?? []).map(({ id, rows }) => {
        const composite = composites.find((one) => one.id === id);
        const label = this.indicatorLabel(id);
        return html`<h3>${label}</h3>
          <p>${weightsSentence(composite, this.figures, indicators)}</p>
          <study-table
            name="index"
            .label=${label}
            .columns=${sensitivityColumns(this.figures, indicators)}
            .rows=${rows}
          ></study-table>
          ${this.#groups(id)}`;
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sensitivity-view': SensitivityView;
  }
}
