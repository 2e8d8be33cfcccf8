import { html, type TemplateResult } from 'lit';
import { ActionChosenEvent } from './events.ts';

/** Asks once more for what could not be had: figures, studies, an answer. */
export function retryButton(text: string): TemplateResult {
  return html`<button
    type="button"
    @click=${({ currentTarget }: Event) => currentTarget?.dispatchEvent(new ActionChosenEvent('retry'))}
  >
    ${text}
  </button>`;
}

/** Loads the page anew: what is missing of it comes only with the page as a whole. */
export function reloadButton(text: string): TemplateResult {
  return html`<button type="button" @click=${() => window.location.reload()}>${text}</button>`;
}
