import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Entry } from '../../review/entry/entry.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { Kept } from '../parts/kept.ts';
import { momentShown } from '../sheets/moment-text.ts';
import { ReviewElement } from '../card/review-element.ts';

/** Entries about neighbourhoods that there are none of under the rule and the round on screen: they are said, and stay. */
@customElement('gone-entries')
export class GoneEntries extends ReviewElement {
  static override styles = [
    sharedStyles,
    css`
      details {
        margin-top: var(--space-1);
      }

      ul {
        max-height: 12rem;
        margin-top: var(--space-1);
        overflow-y: auto;
      }

      li {
        overflow-wrap: anywhere;
      }
    `,
  ];

  readonly #kept = new Kept<readonly string[]>();

  /** Keys of neighbourhoods with entries that are not in the list of all there are; none while the list is awaited. */
  get #keys(): readonly string[] {
    const { desk } = this;
    const list = desk?.list;
    if (!desk || !list) return [];
    const { standings } = desk.state;
    return this.#kept.from([list, standings], () => {
      const here = new Set(list.rows.map(({ cluster }) => cluster.key));
      return [...standings.keys()].filter((key) => !here.has(key)).toSorted();
    });
  }

  #entry(key: string, { outcome, author, at }: Entry): TemplateResult {
    const { decision, earlier } = this.words;
    const when = momentShown(at, this.language);
    return html`<li data-gone=${key}>
      <bdi>${key}</bdi>: <bdi>${earlier.line(decision.outcomes[outcome], author, when)}</bdi>
    </li>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { desk } = this;
    const keys = this.#keys;
    if (!desk || keys.length === 0) return nothing;
    const { gone } = this.words;
    return html`<details>
      <summary class="small">${gone.title(keys.length)}</summary>
      <p class="small soft">${gone.help}</p>
      <ul class="small" role="list" tabindex="0" aria-label=${gone.title(keys.length)}>
        ${keys.map((key) => desk.sight(key).earlier.map((entry) => this.#entry(key, entry)))}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gone-entries': GoneEntries;
  }
}
