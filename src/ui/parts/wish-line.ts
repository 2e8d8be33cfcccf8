import { consume } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Commands } from '../../state/commands/commands.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { wishIn, type Wish } from '../../state/shown/wish.ts';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { Kept } from './kept.ts';
import { stayText, wishInstead, wishText } from './wish-text.ts';

/** Says under the fields of choice that what was chosen is not on screen: that it is coming, or what can be done. */
@customElement('wish-line')
export class WishLine extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      .failed {
        margin-top: var(--space-2);
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--notice-line);
        border-radius: var(--radius);
        background: var(--notice);
        color: var(--notice-ink);
        font-size: var(--text-small);
        overflow-wrap: anywhere;
      }

      .buttons {
        display: flex;
        margin-top: var(--space-1);
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
      }

      .coming {
        margin-top: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  /** `rule`: a rule alone that is not applied yet; `shown`: all that the legend is about. */
  @property() about: 'shown' | 'rule' = 'shown';
  @consume({ context: commandsContext }) private commands!: Commands;
  readonly #wish = new SelectController(this, wishSelector(), 'live');

  get #own(): Wish | undefined {
    const wish = this.#wish.value;
    if (!wish) return undefined;
    const isOfRule = !wish.round && !wish.indicator && !wish.hasOtherClassing;
    return isOfRule === (this.about === 'rule') ? wish : undefined;
  }

  #failed(wish: Wish): TemplateResult {
    const { texts, language } = this;
    return html`<div class="failed">
      ${wishText(wish, texts, language)} ${wishInstead(wish, texts, language)}
      <div class="buttons">
        <button type="button" @click=${() => this.commands.retry('figures')}>
          ${texts.columnar.wish.retry}
        </button>
        <button type="button" @click=${() => this.commands.giveUpWish()}>
          ${stayText(wish, texts, language)}
        </button>
      </div>
    </div>`;
  }

  override render(): TemplateResult {
    const wish = this.#own;
    const { texts, language } = this;
    return html`<div role="status">
      ${wish?.state === 'failed' ? this.#failed(wish) : nothing}
      ${
        wish?.state === 'coming'
          ? html`<p class="coming">
              ${wishText(wish, texts, language)} ${wishInstead(wish, texts, language)}
            </p>`
          : nothing
      }
    </div>`;
  }
}

/** The same wish as long as nothing of it changes. */
function wishSelector(): typeof wishIn {
  const kept = new Kept<Wish | undefined>();
  return (state) => {
    const wish = wishIn(state);
    return kept.from(wish ? Object.values(wish) : [], () => wish);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wish-line': WishLine;
  }
}
