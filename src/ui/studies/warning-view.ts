import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';
import { warningColumns } from './warning-columns.ts';
import './study-table.ts';

const noData = { areas: [], indicators: [] };

/** Indicators that left their band or moved against their direction twice. */
@customElement('warning-view')
export class WarningView extends StudyElement {
  readonly #study = new StudyController(this, 'warnings');

  override render(): TemplateResult {
    const { texts } = this;
    const { warnings: words } = texts.study;
    const { value } = this.#study;
    const columns = warningColumns(this.figures, this.shown?.dataset ?? noData);
    return html`${studyStatus(this.#study, texts, this.language)}
      <p class="small soft">${words.definition}</p>
      ${value?.length === 0 ? html`<p>${words.none}</p>` : nothing}
      ${
        value && value.length > 0
          ? html`<study-table
              name="warnings"
              .label=${words.title}
              .columns=${columns}
              .rows=${value}
            ></study-table>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warning-view': WarningView;
  }
}
