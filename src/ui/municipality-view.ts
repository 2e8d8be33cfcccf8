import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { MunicipalitySummary } from '../analysis/municipalities.ts';
import type { RentAlternative } from '../analysis/rent-alternatives.ts';
import {
  segregationIndices,
  type Segregation,
  type SegregationIndex,
} from '../analysis/segregation/segregation.ts';
import { localText } from '../i18n/texts.ts';
import { StudyController } from '../state/study-controller.ts';
import type { StudyResult } from '../worker/studies.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';
import type { StudyColumn } from './study-table.ts';
import './study-table.ts';

interface MunicipalityRow {
  readonly summary: MunicipalitySummary;
  readonly rent: RentAlternative | undefined;
  readonly segregation: Segregation | undefined;
}

/** What the rule finds in each municipality (or district), the segregation of a group there, and the rents. */
@customElement('municipality-view')
export class MunicipalityView extends StudyElement {
  readonly #study = new StudyController(this, 'municipalities');
  readonly #segregation = new StudyController(this, 'segregation');

  get #index(): SegregationIndex {
    const chosen = this.option('measure');
    return segregationIndices.find((index) => index === chosen) ?? 'dissimilarity';
  }

  #rows(
    { list, rents }: StudyResult<'municipalities'>,
    group: string | undefined,
  ): MunicipalityRow[] {
    const { municipalities = [], groups } = this.#segregation.value ?? {};
    const measured = group === undefined ? undefined : groups?.[group];
    return list.map((summary) => ({
      summary,
      rent: rents?.find(({ name }) => name === summary.name),
      segregation: measured?.byMunicipality[municipalities.indexOf(summary.name)],
    }));
  }

  #columns(hasRents: boolean, group: string | undefined): StudyColumn<MunicipalityRow>[] {
    const { municipalities: words } = this.texts.study;
    const kind = this.shown?.dataset.municipalityKind ?? 'municipality';
    const number = (
      label: string,
      value: (row: MunicipalityRow) => number,
    ): StudyColumn<MunicipalityRow> => ({
      label,
      value,
      text: (row) => this.count(value(row)),
      isNumber: true,
    });
    return [
      { label: this.texts.units[kind][0], value: ({ summary }) => summary.name },
      number(words.areas, ({ summary }) => summary.areas),
      number(words.population, ({ summary }) => summary.population),
      number(words.flagged, ({ summary }) => summary.flagged),
      number(words.populationFlagged, ({ summary }) => summary.populationFlagged),
      number(words.undecidable, ({ summary }) => summary.undecidable),
      ...(hasRents ? [this.#rentColumn()] : []),
      ...(group === undefined ? [] : this.#segregationColumns()),
    ];
  }

  #rentColumn(): StudyColumn<MunicipalityRow> {
    const { municipalities: words } = this.texts.study;
    return { label: words.rent, value: ({ rent }) => rent && words.rentAnswers[rent.answer] };
  }

  #segregationColumns(): StudyColumn<MunicipalityRow>[] {
    const { municipalities: words } = this.texts.study;
    const index = this.#index;
    return [
      {
        label: words.share,
        value: ({ segregation: one }) =>
          one && one.people > 0 ? (100 * one.members) / one.people : undefined,
        text: ({ segregation: one }) =>
          this.figure(
            one && one.people > 0 ? (100 * one.members) / one.people : undefined,
            'percent',
            1,
          ),
        isNumber: true,
      },
      {
        label: words.indices[index],
        value: ({ segregation: one }) => one?.[index],
        text: ({ segregation: one }) => this.figure(one?.[index], '', 3),
        isNumber: true,
      },
      {
        label: words.note,
        value: ({ segregation: one }) => (one?.isUncertain ? words.uncertain : ''),
      },
    ];
  }

  #rentSentence({ rents }: StudyResult<'municipalities'>): TemplateResult | typeof nothing {
    const known = (rents ?? []).filter(({ answer }) => answer !== 'undecidable');
    if (known.length === 0) return nothing;
    const none = known.filter(({ answer }) => answer === 'none').length;
    const kind = this.shown?.dataset.municipalityKind ?? 'municipality';
    const { study, frame } = this.texts;
    return html`<p>
      ${study.municipalities.rentSentence(none, known.length, frame.municipalitiesIn[kind])}
    </p>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, texts } = this;
    if (!shown) return nothing;
    const words = texts.study.municipalities;
    const groups = shown.dataset.groups ?? [];
    const group = groups.find(({ id }) => id === this.option('group')) ?? groups[0];
    const { value } = this.#study;
    const all = group && this.#segregation.value?.groups[group.id]?.all[this.#index];
    return html`${studyStatus(this.#study, texts, this.language)}
    ${
      group
        ? html`<div class="choices">
            ${this.chooser(
              'group',
              words.group,
              groups.map(({ id, label }) => [id, localText(this.language, label)]),
              group.id,
            )}
            ${this.chooser(
              'measure',
              words.index,
              segregationIndices.map((index) => [index, words.indices[index]]),
              this.#index,
            )}
          </div>`
        : nothing
    }
    ${value ? this.#rentSentence(value) : nothing}
    ${
      group && this.#segregation.value
        ? html`<p>${words.whole}: ${words.indices[this.#index]} ${this.figure(all, '', 3)}</p>
            <p class="small soft">${words.definition}</p>`
        : nothing
    }
    ${
      value
        ? html`<study-table
            .label=${texts.frame.municipalitiesView[shown.dataset.municipalityKind]}
            .columns=${this.#columns(value.rents !== undefined, group?.id)}
            .rows=${this.#rows(value, group?.id)}
          ></study-table>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'municipality-view': MunicipalityView;
  }
}
