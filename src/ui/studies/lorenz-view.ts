import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { LorenzPoint } from '../../analysis/segregation/lorenz.ts';
import '../../charts/lorenz-curves.ts';
import { localText } from '../../i18n/texts.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import type { StudyResult } from '../../studies/computations.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from '../parts/study-status.ts';
import type { StudyColumn } from './study-table.ts';
import './study-table.ts';

type GroupCurve = StudyResult<'lorenz'>[number];

/** How evenly each group lives over the areas: Lorenz curves with their Gini indices. */
@customElement('lorenz-view')
export class LorenzView extends StudyElement {
  readonly #study = new StudyController(this, 'lorenz');

  #label(id: string): string {
    const group = this.shown?.dataset.groups?.find((one) => one.id === id);
    return group ? localText(this.language, group.label) : id;
  }

  #columns(): StudyColumn<GroupCurve>[] {
    const { lorenz: words } = this.texts.study;
    return [
      { label: words.group, value: ({ group }) => this.#label(group) },
      {
        label: this.texts.study.municipalities.indices.gini,
        value: ({ gini }) => gini,
        text: ({ gini }) => this.figure(gini, '', 3),
        isNumber: true,
      },
      {
        label: words.half,
        value: ({ points }) => 100 * groupAtHalf(points),
        text: ({ points }) => this.figure(100 * groupAtHalf(points), 'percent', 1),
        isNumber: true,
      },
    ];
  }

  override render(): TemplateResult | typeof nothing {
    const { lorenz: words } = this.texts.study;
    const { value } = this.#study;
    return html`${studyStatus(this.#study, this.texts, this.language)}
    ${
      value
        ? value.length === 0
          ? html`<p>${words.none}</p>`
          : html`<p class="small soft">${words.definition}</p>
              <lorenz-curves
                .across=${words.rest}
                .curves=${value.map(({ group, points, gini }) => {
                  const label = this.#label(group);
                  return { label, points, text: words.chart(label, this.figure(gini, '', 3)) };
                })}
              ></lorenz-curves>
              <study-table
                .label=${words.title}
                .columns=${this.#columns()}
                .rows=${value}
              ></study-table>`
        : nothing
    }`;
  }
}

/** Part of the group at half of the rest, on the line between the two points beside it. */
function groupAtHalf(points: readonly LorenzPoint[]): number {
  const after = points.findIndex(({ rest }) => rest >= 0.5);
  const [one, other] = [points[after - 1], points[after]];
  if (!one || !other) return other?.group ?? 0;
  const share = other.rest === one.rest ? 0 : (0.5 - one.rest) / (other.rest - one.rest);
  return one.group + share * (other.group - one.group);
}

declare global {
  interface HTMLElementTagNameMap {
    'lorenz-view': LorenzView;
  }
}
