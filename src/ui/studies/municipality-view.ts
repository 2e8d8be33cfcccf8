import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { rankSegregation } from '../../analysis/segregation/rank-segregation.ts';
import { segregationIndices } from '../../analysis/segregation/segregation.ts';
import type { PointLayerResult } from '../../analysis/segregation/point-segregation.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { localText } from '../../i18n/texts.ts';
import { chosenGroup, chosenIndex, everyGroup } from '../../state/shown/chosen-segregation.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import type { StudyResult } from '../../studies/computations.ts';
import {
  indexDecimals,
  segregationColumns,
  sideBySideColumns,
  summaryColumns,
  type GroupName,
  type MunicipalityRow,
  type SideBySideRow,
} from './municipality-columns.ts';
import './school-shares.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from '../parts/study-status.ts';
import './study-table.ts';

/** The groups of the areas, and those that only points such as schools state. */
function groupNames({ groups = [], points = [] }: Dataset): GroupName[] {
  const all: readonly GroupName[] = [...groups, ...points.flatMap((layer) => layer.groups ?? [])];
  return all.filter((one, place) => all.findIndex(({ id }) => id === one.id) === place);
}

/** What the rule finds in each municipality (or district), the segregation of the groups there, and the rents. */
@customElement('municipality-view')
export class MunicipalityView extends StudyElement {
  readonly #study = new StudyController(this, 'municipalities');
  readonly #segregation = new StudyController(this, 'segregation');
  readonly #schools = new StudyController(this, 'schools');

  /** The layers of points that state a group. */
  #layersWith(group: string): readonly PointLayerResult[] {
    return (this.#schools.value?.layers ?? []).filter(({ groups }) => Object.hasOwn(groups, group));
  }

  #layerName({ layer }: PointLayerResult): string {
    const label = this.shown?.dataset.points?.[layer]?.label;
    return label ? localText(this.language, label) : '';
  }

  #choices(groups: readonly GroupName[], group: GroupName, isEvery: boolean): TemplateResult {
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
      ${this.shown?.dataset.groups?.some(({ id }) => id === group.id) ? this.mapButton('segregation') : nothing}
    </div>`;
  }

  /** The whole in a sentence, and how the figures are to be read. */
  #whole(group: GroupName): TemplateResult | typeof nothing {
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
    group: GroupName | undefined,
  ): TemplateResult {
    const { municipalities = [], groups } = this.#segregation.value ?? {};
    const index = chosenIndex(this.option('measure'));
    const measured = group && groups?.[group.id]?.byMunicipality;
    const { ranks, ranked } = rankSegregation(measured ?? [], index);
    const layers = group ? this.#layersWith(group.id) : [];
    const rows = list.map((summary): MunicipalityRow => {
      const place = municipalities.indexOf(summary.name);
      return {
        summary,
        rent: rents?.find(({ name }) => name === summary.name),
        segregation: measured?.[place],
        rank: ranks[place] ?? 0,
        schools: layers.map(({ groups: found }) => found[group?.id ?? '']?.byMunicipality[place]),
      };
    });
    const [one] = this.texts.units[dataset.municipalityKind];
    return html`<study-table
      .label=${this.texts.study.municipalities.title[dataset.municipalityKind]}
      .columns=${[
        ...summaryColumns(this, one, rents !== undefined),
        ...(group
          ? segregationColumns(
              this,
              index,
              ranked,
              layers.map((one) => this.#layerName(one)),
            )
          : []),
      ]}
      .rows=${rows}
    ></study-table>`;
  }

  #sideBySide(
    { dataset }: Shown,
    { list }: StudyResult<'municipalities'>,
    groups: readonly GroupName[],
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
    const schools = (this.#schools.value?.layers ?? []).map((layer): SideBySideRow => ({
      name: `${words.whole}: ${this.#layerName(layer)}`,
      population: undefined,
      groups: groups.map(({ id }) => ({ segregation: layer.groups[id]?.all.segregation, rank: 0 })),
    }));
    const [one] = this.texts.units[dataset.municipalityKind];
    return html`<p class="small soft">${words.definition} ${words.ranking} ${words.starMeans}</p>
      <study-table
        .label=${words.sideBySide(words.indices[index])}
        .columns=${sideBySideColumns(this, one, groups, index)}
        .rows=${rows}
        .whole=${[whole, ...schools]}
      ></study-table>`;
  }

  /** What each layer of points says about the group. */
  #schoolParts({ dataset }: Shown, { id, label }: GroupName): TemplateResult[] {
    const index = chosenIndex(this.option('measure'));
    return this.#layersWith(id).map(
      ({ layer, outside, groups }) =>
        html`<school-shares
          .layer=${dataset.points?.[layer]}
          .result=${groups[id]}
          .index=${index}
          .home=${this.#segregation.value?.groups[id]?.all[index]}
          .group=${localText(this.language, label)}
          .outside=${outside}
        ></school-shares>`,
    );
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
    const groups = groupNames(shown.dataset);
    const stated = this.option('group');
    const group = chosenGroup(groups, stated);
    const isEvery = stated === everyGroup && group?.id !== everyGroup && groups.length > 1;
    const { value } = this.#study;
    const status = studyStatus(this.#study, texts, this.language);
    const choices = group ? this.#choices(groups, group, isEvery) : nothing;
    if (isEvery)
      return html`${status} ${choices} ${value ? this.#sideBySide(shown, value, groups) : nothing}`;
    return html`${status} ${choices} ${value ? this.#rentSentence(shown, value) : nothing}
    ${group ? this.#whole(group) : nothing} ${group ? this.#schoolParts(shown, group) : nothing}
    ${value ? this.#table(shown, value, group) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'municipality-view': MunicipalityView;
  }
}
