import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { segregationIndices } from '../../analysis/segregation/segregation.ts';
import type { PointLayerResult } from '../../analysis/segregation/point-segregation.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { shownText } from '../../i18n/texts.ts';
import { chosenGroup, chosenIndex, everyGroup } from '../../state/shown/chosen-segregation.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { areasThere } from '../../state/table/places.ts';
import { AreasWantedEvent } from '../parts/events.ts';
import type { StudyResult } from '../../studies/computations.ts';
import {
  indexDecimals,
  segregationColumns,
  sideBySideColumns,
  summaryColumns,
  type GroupName,
} from './municipality-columns.ts';
import {
  groupNames,
  layersWith,
  municipalityPlaces,
  municipalityRows,
  sideBySideRows,
  withoutAlternative,
} from './municipality-rows.ts';
import './school-shares.ts';
import { groupDefinitions } from '../legend/group-definitions.ts';
import { hasLands } from './place-columns.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';
import './study-table.ts';

/** What the rule finds in each municipality (or district), the segregation of the groups there, and the rents. */
@customElement('municipality-view')
export class MunicipalityView extends StudyElement {
  readonly #study = new StudyController(this, 'municipalities');
  readonly #segregation = new StudyController(this, 'segregation');
  readonly #schools = new StudyController(this, 'schools');

  readonly #tools = new ContextConsumer(this, { context: commandsContext });

  /** Its panel tells of it, and the map goes there. */
  #pick(dataset: Dataset, municipality: string): void {
    this.#tools.value?.chooseMunicipality(municipality);
    const areas = areasThere(dataset, { municipality }) ?? [];
    this.dispatchEvent(new AreasWantedEvent([...areas], true));
  }

  #layerName({ layer }: PointLayerResult): string {
    const label = this.shown?.dataset.points?.[layer]?.label;
    return label ? shownText(this.language, label) : '';
  }

  #choices(groups: readonly GroupName[], group: GroupName, isEvery: boolean): TemplateResult {
    const words = this.texts.study.municipalities;
    const every = groups.length > 1 ? ([[everyGroup, words.everyGroup]] as const) : [];
    return html`<div class="choices">
      ${this.chooser(
        'group',
        words.group,
        [
          ...groups.map(({ id, label }) => [id, shownText(this.language, label)] as const),
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
        ${words.whole}: ${words.indices[index]} ${this.figures.figure(all, 'index', indexDecimals)}
      </p>
      ${this.#reading()}`;
  }

  /** Folded away, so that rows are in sight. */
  #reading(): TemplateResult {
    const { reading, definition, ranking } = this.texts.study.municipalities;
    return html`<details class="small">
      <summary>${reading}</summary>
      <p class="soft">${definition} ${ranking}</p>
    </details>`;
  }

  #table(
    { dataset }: Shown,
    value: StudyResult<'municipalities'>,
    group: GroupName | undefined,
  ): TemplateResult {
    const index = chosenIndex(this.option('measure'));
    const layers = group ? layersWith(group.id, this.#schools.value?.layers) : [];
    const { rows, ranked } = municipalityRows(
      value,
      this.#segregation.value,
      group,
      index,
      layers,
      municipalityPlaces(dataset),
    );
    const [one] = this.texts.units[dataset.municipalityKind];
    return html`<study-table
      name="municipalities"
      .label=${this.texts.study.municipalities.title[dataset.municipalityKind]}
      .columns=${[
        ...summaryColumns(
          this.figures,
          one,
          value.rents !== undefined,
          hasLands(dataset.areas),
          ({ summary }) => this.#pick(dataset, summary.name),
        ),
        ...(group
          ? segregationColumns(
              this.figures,
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
    value: StudyResult<'municipalities'>,
    groups: readonly GroupName[],
  ): TemplateResult | typeof nothing {
    const { value: segregation } = this.#segregation;
    if (!segregation) return nothing;
    const words = this.texts.study.municipalities;
    const index = chosenIndex(this.option('measure'));
    const layers = this.#schools.value?.layers ?? [];
    const { rows, whole } = sideBySideRows(value, segregation, groups, index, {
      name: words.whole,
      layers: layers.map((layer) => [this.#layerName(layer), layer] as const),
    });
    const [one] = this.texts.units[dataset.municipalityKind];
    return html`<p class="small soft">${words.starMeans}</p>
      ${this.#reading()}
      <study-table
        name="groups"
        .label=${words.sideBySide(words.indices[index])}
        .columns=${sideBySideColumns(this.figures, one, groups, index)}
        .rows=${rows}
        .whole=${whole}
      ></study-table>`;
  }

  /** What each layer of points says about the group. */
  #schoolParts({ dataset }: Shown, { id, label }: GroupName): TemplateResult[] {
    const index = chosenIndex(this.option('measure'));
    return layersWith(id, this.#schools.value?.layers).map(
      ({ layer, outside, groups }) =>
        html`<school-shares
          .layer=${dataset.points?.[layer]}
          .result=${groups[id]}
          .index=${index}
          .home=${this.#segregation.value?.groups[id]?.all[index]}
          .group=${shownText(this.language, label)}
          .outside=${outside}
        ></school-shares>`,
    );
  }

  #rentSentence(
    { dataset }: Shown,
    value: StudyResult<'municipalities'>,
  ): TemplateResult | typeof nothing {
    const { none, known } = withoutAlternative(value);
    if (known === 0) return nothing;
    const { study, frame } = this.texts;
    const kind = frame.municipalitiesIn[dataset.municipalityKind];
    return html`<p>${study.municipalities.rentSentence(none, known, kind)}</p>`;
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
    const defined = shown.dataset.groups?.filter(({ id }) => isEvery || id === group?.id) ?? [];
    const choices = group
      ? html`${this.#choices(groups, group, isEvery)}
        ${groupDefinitions(defined, texts.study.groupDefinitions, this.language)}`
      : nothing;
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
