import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../charts/lorenz-curves.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { lorenzColumns, namedCurves } from './lorenz-columns.ts';
import { groupDefinitions } from '../legend/group-definitions.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';
import './study-table.ts';

/** How evenly each group lives over the areas: Lorenz curves with their Gini indices. */
@customElement('lorenz-view')
export class LorenzView extends StudyElement {
  readonly #study = new StudyController(this, 'lorenz');

  override render(): TemplateResult | typeof nothing {
    const { lorenz: words } = this.texts.study;
    const { value } = this.#study;
    const groups = this.shown?.dataset.groups ?? [];
    return html`${studyStatus(this.#study, this.texts, this.language)}
    ${
      value
        ? value.length === 0
          ? html`<p>${words.none}</p>`
          : html`<p class="small soft">${words.definition}</p>
              ${groupDefinitions(groups, this.texts.study.groupDefinitions, this.language)}
              <lorenz-curves
                .across=${words.rest}
                .curves=${namedCurves(value, this.figures, groups)}
              ></lorenz-curves>
              <study-table
                name="lorenz"
                .label=${words.title}
                .columns=${lorenzColumns(this.figures, groups)}
                .rows=${value}
              ></study-table>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lorenz-view': LorenzView;
  }
}
