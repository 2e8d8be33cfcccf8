import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { rankSegregation } from '../analysis/segregation/rank-segregation.ts';
import { segregationIndices } from '../analysis/segregation/segregation.ts';
import type { Group } from '../areas/group.ts';
import { localText } from '../i18n/texts.ts';
import { chosenGroup, chosenIndex, everyGroup } from '../state/chosen-segregation.ts';
import type { Shown } from '../state/shown.ts';
import { StudyController } from '../state/study-controller.ts';
import type { StudyResult } from '../worker/studies.ts';
import {
  indexDecimals,
  segregationColumns,
  sideBySideColumns,
  summaryColumns,
  type MunicipalityRow,
  type SideBySideRow,
} from './municipality-columns.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';
import './study-table.ts';

/** What the rule finds in each municipality (or district), the segregation of the groups there, and the rents. */
@customElement('municipality-view')
export class MunicipalityView extends StudyElement {
  readonly #study = new StudyController(this, 'municipalities');
  readonly #segregation = new StudyController(this, 'segregation');

  #choices(groups: readonly Group[], group: Group, isEvery: boolean): TemplateResult {
    const words = this.texts.study.municipalities;
    const every = groups.length > 1 ? ([[everyGroup, words.everyGroup]] as const) : [];
    return html`<div class="choices">
      ${this.chooser(
        'group',
        words.group,
        [
          ...groups.map(({ id, label }) => [id, localText(this.language, label)] as const),
          ...every,
        ],
        isEvery ? everyGroup : group.id,
      )}
      ${this.chooser(
        'measure',
        words.index,
        segregationIndices.map((index) => [index, words.indices[index]]),
        chosenIndex(this.option('measure')),
      )}
      ${this.mapButton('segregation')}
    </div>`;
  }

  /** The whole in a sentence, and how the figures are to be read. */
  #whole(group: Group): TemplateResult | typeof nothing {
    const words = this.texts.study.municipalities;
    const { value } = this.#segregation;
    const index = chosenIndex(this.option('measure'));
    const all = value?.groups[group.id]?.all[index];
    if (!value) return nothing;
    return html`<p>
        ${words.whole}: ${words.indices[index]} ${this.figure(all, 'index', indexDecimals)}
      </p>
      <p class="small soft">${words.definition} ${words.ranking}</p>`;
  }

  #table(
    { dataset }: Shown,
    { list, rents }: StudyResult<'municipalities'>,
    group: Group | undefined,
  ): TemplateResult {
    const { municipalities = [], groups } = this.#segregation.value ?? {};
    const index = chosenIndex(this.option('measure'));
    const measured = group && groups?.[group.id]?.byMunicipality;
    const { ranks, ranked } = rankSegregation(measured ?? [], index);
    const rows = list.map((summary): MunicipalityRow => {
      const place = municipalities.indexOf(summary.name);
      return {
        summary,
        rent: rents?.find(({ name }) => name === summary.name),
        segregation: measured?.[place],
        rank: ranks[place] ?? 0,
      };
    });
    const [one] = this.texts.units[dataset.municipalityKind];
    return html`<study-table
      .label=${this.texts.frame.municipalitiesView[dataset.municipalityKind]}
      .columns=${[
        ...summaryColumns(this, one, rents !== undefined),
        ...(group ? segregationColumns(this, index, ranked) : []),
      ]}
      .rows=${rows}
    ></study-table>`;
  }

  #sideBySide(
    { dataset }: Shown,
    { list }: StudyResult<'municipalities'>,
    groups: readonly Group[],
  ): TemplateResult | typeof nothing {
    const { value } = this.#segregation;
    if (!value) return nothing;
    const words = this.texts.study.municipalities;
    const index = chosenIndex(this.option('measure'));
    const measured = groups.map(({ id }) => value.groups[id]);
    const rankings = measured.map((one) => rankSegregation(one?.byMunicipality ?? [], index).ranks);
    const populationOf = new Map(list.map(({ name, population }) => [name, population]));
    const rows = value.municipalities.map((name, place): SideBySideRow => ({
      name,
      population: populationOf.get(name),
      groups: measured.map((one, at) => ({
        segregation: one?.byMunicipality[place],
        rank: rankings[at]?.[place] ?? 0,
      })),
    }));
    const whole: SideBySideRow = {
      name: words.whole,
      population: undefined,
      groups: measured.map((one) => ({ segregation: one?.all, rank: 0 })),
    };
    const [one] = this.texts.units[dataset.municipalityKind];
    return html`<p class="small soft">${words.definition} ${words.ranking} ${words.starMeans}</p>
      <study-table
        .label=${words.sideBySide(words.indices[index])}
        .columns=${sideBySideColumns(this, one, groups, index)}
        .rows=${rows}
        .whole=${[whole]}
      ></study-table>`;
  }

  #rentSentence(
    { dataset }: Shown,
    { rents }: StudyResult<'municipalities'>,
  ): TemplateResult | typeof nothing {
    const known = (rents ?? []).filter(({ answer }) => answer !== 'undecidable');
    if (known.length === 0) return nothing;
    const none = known.filter(({ answer }) => answer === 'none').length;
    const { study, frame } = this.texts;
    const kind = frame.municipalitiesIn[dataset.municipalityKind];
    return html`<p>${study.municipalities.rentSentence(none, known.length, kind)}</p>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, texts } = this;
    if (!shown) return nothing;
    const groups = shown.dataset.groups ?? [];
    const stated = this.option('group');
    const group = chosenGroup(groups, stated);
    const isEvery = stated === everyGroup && group?.id !== everyGroup && groups.length > 1;
    const { value } = this.#study;
    const status = studyStatus(this.#study, texts, this.language);
    const choices = group ? this.#choices(groups, group, isEvery) : nothing;
    if (isEvery)
      return html`${status} ${choices} ${value ? this.#sideBySide(shown, value, groups) : nothing}`;
    return html`${status} ${choices} ${value ? this.#rentSentence(shown, value) : nothing}
    ${group ? this.#whole(group) : nothing} ${value ? this.#table(shown, value, group) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'municipality-view': MunicipalityView;
  }
}
