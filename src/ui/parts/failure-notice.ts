import { consume } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import type { Commands } from '../../state/commands/commands.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import type { Remedy } from '../../opening/atlas.ts';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { ActionChosenEvent } from './events.ts';

/** Why a load failed: what was found, where, and what to do; the atlas before it is still there. */
@customElement('failure-notice')
export class FailureNotice extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        width: min(38rem, calc(100vw - 2rem));
        max-height: min(70vh, 32rem);
        overflow: auto;
        padding: var(--space-4);
        border: 1px solid var(--line-strong);
        border-top: 4px solid var(--error);
        border-radius: var(--radius-large);
        background: var(--surface-raised);
        box-shadow: var(--shadow);
      }

      p,
      ul {
        margin-top: var(--space-2);
      }

      li {
        padding: var(--space-1) 0;
        overflow-wrap: anywhere;
      }

      .error {
        font-weight: 600;
      }

      details {
        margin-top: var(--space-3);
      }

      summary {
        min-height: 1.5rem;
        color: var(--accent);
        cursor: pointer;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        margin-top: var(--space-4);
        gap: var(--space-2);
      }
    `,
  ];

  readonly #failure = new SelectController(this, (state) =>
    // What is being loaded now may yet succeed.
    state.progress ? undefined : state.failure,
  );
  readonly #remedy = new SelectController(this, (state) => state.remedy);
  readonly #isAtlasKept = new SelectController(this, (state) => state.atlas !== undefined);
  @consume({ context: commandsContext }) private commands!: Commands;

  #list(diagnostics: readonly Diagnostic[]): TemplateResult {
    return html`<ul role="list">
      ${diagnostics.map(
        (one) =>
          html`<li class=${one.severity === 'error' ? 'error' : ''}>
            ${wordDiagnostic(one, this.language)}
          </li>`,
      )}
    </ul>`;
  }

  /** A part of the program that is missing comes only with the page as a whole. */
  #again(remedy: Remedy): TemplateResult {
    const { failure: words } = this.texts;
    return remedy === 'reload'
      ? html`<button type="button" class="primary" @click=${() => window.location.reload()}>
          ${words.reload}
        </button>`
      : html`<button type="button" class="primary" @click=${() => this.commands.retry()}>
          ${words.retry}
        </button>`;
  }

  override render(): TemplateResult | typeof nothing {
    const failure = this.#failure.value;
    if (!failure) return nothing;
    const isAtlasKept = this.#isAtlasKept.value === true;
    const remedy = this.#remedy.value;
    const { failure: words, header, report } = this.texts;
    const errors = failure.filter(({ severity }) => severity === 'error');
    const others = failure.filter(({ severity }) => severity !== 'error');
    return html`<section role="alert" aria-label=${words.title}>
      <h2>${words.title}</h2>
      ${this.#list(errors)}
      <p class="soft">${isAtlasKept ? words.kept : words.nothing}</p>
      ${
        others.length === 0
          ? nothing
          : html`<details>
              <summary>${words.more}</summary>
              ${this.#list(others)}
            </details>`
      }
      <div class="buttons">
        ${remedy ? this.#again(remedy) : nothing}
        <button
          type="button"
          class=${remedy ? '' : 'primary'}
          @click=${() => this.dispatchEvent(new ActionChosenEvent('open'))}
        >
          ${header.open}
        </button>
        ${
          isAtlasKept
            ? html`<button type="button" @click=${() => this.commands.dismissFailure()}>
                ${report.close}
              </button>`
            : html`<button
                type="button"
                @click=${() => this.dispatchEvent(new ActionChosenEvent('open-example'))}
              >
                ${header.openExample}
              </button>`
        }
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'failure-notice': FailureNotice;
  }
}
