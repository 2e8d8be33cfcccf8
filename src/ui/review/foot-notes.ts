import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewWords } from '../../i18n/review-words.ts';
import type { Desk } from '../desk/desk.ts';
import { quickRun } from '../desk/quick-run.ts';

/** After a second opinion without sight of the first: whether they agree, and the way back to see both. */
export function toldNote(desk: Desk, { people }: ReviewWords): TemplateResult | typeof nothing {
  const { entry } = desk.state.saved ?? {};
  if (entry?.blind !== true || entry.outcome === 'withdrawn') return nothing;
  const key = entry.neighbourhood;
  const state = desk.state.standings.get(key)?.state;
  if (state !== 'agreed' && state !== 'in-conflict') return nothing;
  return html`· ${people.told[state]}
    <button type="button" class="link" data-told @click=${() => desk.way.goTo(key, 'push')}>
      ${people.told.show}
    </button>`;
}

/** Many equal decisions in a moment: asked of oneself, in this visit alone. */
export function quickRunNote(desk: Desk, { people }: ReviewWords): TemplateResult | typeof nothing {
  const run = quickRun(desk.state.strokes);
  if (!run) return nothing;
  return html`<p class="small quick" role="status" data-quick>
    ${people.quick(run.decisions, run.seconds)}
    <button type="button" class="link" @click=${() => desk.way.goTo(run.first, 'push')}>
      ${people.quickBack}
    </button>
  </p>`;
}
