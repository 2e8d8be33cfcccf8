import { consume } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import type { Commands } from '../../state/commands/commands.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { progressText } from './progress-text.ts';

/** What a load is doing, with a way to stop it. Appears only when it takes longer than a moment. */
@customElement('load-progress')
export class LoadProgress extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .card {
        display: grid;
        width: min(24rem, calc(100vw - 2rem));
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-large);
        background: var(--surface-raised);
        box-shadow: var(--shadow);
        gap: var(--space-2);
        animation: appear 0.2s 0.35s both;
      }

      /* The bar has three names, and no browser takes a rule that has a name it does not know. */
      progress {
        appearance: none;
        width: 100%;
        height: 0.5rem;
        overflow: hidden;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface-sunken);
      }

      progress::-webkit-progress-bar {
        background: var(--surface-sunken);
      }

      progress::-webkit-progress-value {
        background: var(--accent);
      }

      progress::-moz-progress-bar {
        background: var(--accent);
      }

      @media (forced-colors: active) {
        progress {
          appearance: auto;
        }
      }

      button {
        justify-self: end;
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }
    `,
  ];

  readonly #progress = new SelectController(this, (state) => state.progress);
  @consume({ context: commandsContext }) private commands!: Commands;

  override render(): TemplateResult | typeof nothing {
    const progress = this.#progress.value;
    if (!progress) return nothing;
    const { loading } = this.texts;
    const { text, most, value } = progressText(progress, this.texts);
    return html`<section class="card" aria-label=${loading.title}>
      <h2>${loading.title}</h2>
      <p class="soft" role="status">${text}</p>
      <progress aria-label=${loading.title} max=${most} .value=${value}></progress>
      <button type="button" @click=${() => this.commands.cancelLoad()}>${loading.cancel}</button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'load-progress': LoadProgress;
  }
}
