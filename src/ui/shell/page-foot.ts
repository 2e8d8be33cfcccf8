import { html, type TemplateResult } from 'lit';
import type { Publication } from '../../areas/publication.ts';
import type { Texts } from '../../i18n/de/de.ts';
import '../area/contact-lines.ts';

/** The foot of the page: who publishes the data, which day they are of, and whom to ask. On a phone the panel says it. */
export function pageFoot(publication: Publication, { publication: words }: Texts): TemplateResult {
  return html`<footer class="foot" aria-label=${words.foot}>
    <contact-lines data-line .publication=${publication}></contact-lines>
  </footer>`;
}
