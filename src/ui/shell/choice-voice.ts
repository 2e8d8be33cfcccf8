import { css, html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { answer } from '../../analysis/rule/judgement.ts';
import { textsOf } from '../../i18n/texts.ts';
import { indexOfArea } from '../../state/shown/chosen.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { flaggedPlace } from '../../state/table/flagged-areas.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { areaState, choiceWords } from '../legend/area-words.ts';

/**
 * Says aloud, once, which area has been chosen and what the rule says of it: on the map, in a list, by the step control or with
 * Back. The one live region for that. What a link opens with is told by the title of the page.
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
  #seen: { readonly area: string | undefined } | undefined;
  readonly #now = new SelectController(this, (now) => now);

  protected override willUpdate(): void {
    const now = this.#now.value;
    if (!now?.atlas || !now.result) return;
    const { area } = now.settings;
    const before = this.#seen;
    this.#seen = { area };
    if (before && before.area !== area) this.words = wordsOf(now);
  }

  override render(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.words}</p>`;
  }
}

function wordsOf({ atlas, result, settings }: Readonly<AtlasState>): string {
  const texts = textsOf(settings.language);
  const area = atlas && indexOfArea(atlas.dataset, settings.area);
  if (!atlas || !result || area === undefined) return texts.panel.none;
  const { dataset } = atlas;
  const state = areaState(dataset, result.judgement, area, texts);
  const isMarked = result.judgement.flags[area] === answer.yes;
  // Where the rows of the register are not there yet, nobody knows the place.
  if (!isMarked || !atlas.textRanks) return choiceWords(dataset, area, state, texts);
  const { all, place } = flaggedPlace(dataset, result.judgement, settings.filter, area);
  const placed = place === 0 ? state : texts.byKeys.place(state, place, all);
  return choiceWords(dataset, area, placed, texts);
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-voice': ChoiceVoice;
  }
}
