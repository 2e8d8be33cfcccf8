import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { answer } from '../../analysis/rule/judgement.ts';
import { textsOf } from '../../i18n/texts.ts';
import { areasOf } from '../../analysis/municipalities/areas-of.ts';
import { indexOfArea, municipalityIn } from '../../state/shown/chosen.ts';
import type { Settings } from '../../state/url/settings.ts';
import { shownIn } from '../../state/shown/shown.ts';
import { neighbourhoodsIn } from '../area/municipality-text.ts';
import { stepsIn } from '../area/neighbourhood-steps.ts';
import { clustersIn, neighbourhoodOf } from '../../state/shown/neighbourhoods.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { areaState, choiceWords } from '../legend/area-words.ts';

/**
 * Says aloud, once, which area or municipality has been chosen and what the rule says of it: on the map, in a list, by the step
 * control or with Back. The one live region for that. What a link opens with is told by the title of the page.
 */
@customElement('choice-voice')
export class ChoiceVoice extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: absolute;
      }
    `,
  ];

  @state() private words = '';
  /** What was chosen when it was last looked; undefined until there are data. */
  #seen: Pick<Settings, 'area' | 'neighbourhood' | 'place'> | undefined;
  readonly #now = new SelectController(this, (now) => now);

  protected override willUpdate(): void {
    const now = this.#now.value;
    if (!now?.atlas || !now.result) return;
    const { area, neighbourhood, place } = now.settings;
    const before = this.#seen;
    // What a link or a step back leads to is told once it is known.
    if (before && before.neighbourhood !== neighbourhood && isAwaited(now)) return;
    this.#seen = { area, neighbourhood, place };
    const isOther =
      before?.area !== area || before?.neighbourhood !== neighbourhood || before?.place !== place;
    if (before && isOther) this.words = neighbourhoodWords(now) ?? placeWords(now) ?? wordsOf(now);
  }

  override render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.words}</p>`;
  }
}

function isAwaited(state: Readonly<AtlasState>): boolean {
  const { cluster, isAwaited: isComing } = shownIn(state)?.neighbourhood ?? {};
  return isComing === true && cluster === undefined;
}

/** The chosen neighbourhood with its size and its place among all; undefined where none is chosen. */
function neighbourhoodWords(state: Readonly<AtlasState>): string | undefined {
  const { settings } = state;
  const chosen = shownIn(state)?.neighbourhood;
  if (!chosen) return undefined;
  const { byKeys, neighbourhood, study } = textsOf(settings.language);
  const { cluster, key } = chosen;
  if (!cluster) return neighbourhood.gone.none(key);
  const { list = [], place = 0 } = stepsIn(state) ?? {};
  const size = neighbourhood.said(cluster.areas.length);
  const name = study.clusters.named(cluster.name, cluster.others);
  const where = cluster.municipalities[0];
  const said = place === 0 ? size : byKeys.place(size, place, list.length);
  return byKeys.chosen(name, where === name ? undefined : where, said);
}

/** The chosen municipality, and how many neighbourhoods and areas are marked in it; undefined where none is chosen. */
function placeWords(now: Readonly<AtlasState>): string | undefined {
  const { atlas, result, settings } = now;
  const municipality = atlas && municipalityIn(atlas.dataset, settings);
  if (!atlas || !result || municipality === undefined) return undefined;
  const { flags } = result.judgement;
  const areas = areasOf(atlas.dataset.areas, municipality);
  const flagged = areas.filter((area) => flags[area] === answer.yes).length;
  const { places, byKeys } = textsOf(settings.language);
  const neighbourhoods = neighbourhoodsIn(clustersIn(now), areas);
  const state = places.municipality.marked(flagged, areas.length, neighbourhoods);
  return byKeys.chosen(settings.place ?? '', undefined, state);
}

function wordsOf(now: Readonly<AtlasState>): string {
  const { atlas, result, settings, studies } = now;
  const texts = textsOf(settings.language);
  const area = atlas && indexOfArea(atlas.dataset, settings.area);
  if (!atlas || !result || area === undefined) return texts.panel.none;
  const { dataset } = atlas;
  const state = areaState(dataset, result.judgement, area, texts);
  const isMarked = result.judgement.flags[area] === answer.yes;
  const around = neighbourhoodOf(clustersIn({ studies }), area);
  if (isMarked && around) {
    const name = texts.study.clusters.named(around.name, around.others);
    return choiceWords(dataset, area, texts.neighbourhood.inIt(state, name), texts);
  }
  const { list = [], place = 0 } = (isMarked && stepsIn(now)) || {};
  const placed = place === 0 ? state : texts.byKeys.place(state, place, list.length);
  return choiceWords(dataset, area, placed, texts);
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-voice': ChoiceVoice;
  }
}
