import { html, type TemplateResult } from 'lit';
import { icons, type IconName } from './icons.ts';

/** An icon as decoration beside or inside a named control. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${icons[name]}</svg>`;
}
