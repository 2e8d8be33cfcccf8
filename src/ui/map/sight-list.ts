import { css, html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { groupsOf } from '../../analysis/values/groups.ts';
import { isolated } from '../../i18n/isolated.ts';
import type { InSight } from '../../map/core/map-properties.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { municipalityMarks } from '../../state/shown/municipality-map.ts';
import { areaState, municipalityWords } from '../legend/area-words.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { InSightChosenEvent } from '../parts/events.ts';
import { placeAfterKey } from '../parts/place-after-key.ts';

/** Rows that Page up and Page down go on. */
const page = 8;

/** One row of the list. */
interface Row {
  readonly name: string;
  readonly about: string;
}

/** What is in sight on the map as a list to choose from by keys; closing it gives the focus back to the map. */
@customElement('sight-list')
export class SightList extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      dialog {
        width: min(30rem, calc(100vw - 2rem));
        max-height: min(32rem, calc(100dvh - 3rem));
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-large);
        background: var(--surface-raised);
        box-shadow: var(--shadow);
        color: var(--ink);
      }

      dialog[open] {
        display: flex;
        flex-direction: column;
        gap: var(--space-2);
      }

      dialog::backdrop {
        background: rgb(20 26 34 / 0.25);
      }

      ul {
        min-height: 0;
        overflow: auto;
        padding: 3px;
      }

      li button {
        display: flex;
        width: 100%;
        min-height: 2.75rem;
        padding: var(--space-1) var(--space-2);
        border-color: transparent;
        background: none;
        text-align: start;
        gap: var(--space-3);
        align-items: center;
        justify-content: space-between;
        flex-wrap: wrap;
      }

      li button:focus-visible {
        outline-offset: -3px;
      }

      li button:focus {
        background: var(--accent-soft);
      }

      li span {
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .end {
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) shown: Shown | undefined;
  @state() private sight: InSight | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;

  get isOpen(): boolean {
    return this.hasUpdated && this.dialog.open;
  }

  async show(sight: InSight): Promise<void> {
    this.sight = sight;
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    this.#buttons[0]?.focus();
  }

  get #buttons(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('li button')];
  }

  #handleKey(event: KeyboardEvent): void {
    const buttons = this.#buttons;
    const index = buttons.indexOf(event.target as HTMLElement);
    const place = placeAfterKey(event.key, index, { count: buttons.length, page });
    if (index < 0 || place === undefined) return;
    event.preventDefault();
    buttons[place]?.focus();
  }

  /** The map has the focus again before anything is chosen. */
  #handleChoice(place: number): void {
    const { sight } = this;
    this.dialog.close();
    if (sight) this.dispatchEvent(new InSightChosenEvent(sight.kind, place));
  }

  #row({ kind }: InSight, place: number, shown: Shown): Row {
    const { dataset, result } = shown;
    if (kind === 'municipalities') {
      const marks = municipalityMarks(shown);
      const marked = marks?.areas[place] ?? 0;
      return {
        name: groupsOf(dataset.areas, 'municipality').names[place] ?? '',
        about: this.texts.level.caption(
          marked === 0 ? undefined : this.texts.areas(marked),
          marks?.people[place],
        ),
      };
    }
    const where = municipalityWords(dataset, place, this.texts);
    const state = areaState(dataset, result.judgement, place, this.texts);
    const name = dataset.areas[place]?.name ?? '';
    return {
      name,
      about: where === undefined || where === name ? state : `${isolated(where)}: ${state}`,
    };
  }

  #summary({ kind, nearest, all }: InSight, { dataset }: Shown): string {
    const { byKeys, units } = this.texts;
    const { sight: words } = byKeys;
    if (all === 0) return words.none;
    return kind === 'areas'
      ? words.areas(nearest.length, all)
      : words.municipalities(units[dataset.municipalityKind][2], nearest.length, all);
  }

  #list(sight: InSight, shown: Shown): TemplateResult {
    return html`<p class="small soft">${this.#summary(sight, shown)}</p>
      <ul
        role="list"
        aria-labelledby="title"
        @keydown=${(event: KeyboardEvent) => this.#handleKey(event)}
      >
        ${sight.nearest.map((place) => {
          const { name, about } = this.#row(sight, place, shown);
          return html`<li>
            <button type="button" @click=${() => this.#handleChoice(place)}>
              <span><bdi>${name}</bdi></span> <span class="small soft"><bdi>${about}</bdi></span>
            </button>
          </li>`;
        })}
      </ul>`;
  }

  override render(): TemplateResult {
    const { sight, shown } = this;
    const words = this.texts.byKeys.sight;
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${words.title}</h2>
      ${sight && shown ? this.#list(sight, shown) : ''}
      <p class="end">
        <button type="button" @click=${() => this.dialog.close()}>${words.close}</button>
      </p>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sight-list': SightList;
  }
}
