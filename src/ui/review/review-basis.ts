import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewWords } from '../../i18n/review-words.ts';
import type { Standing } from '../../review/standing/standing.ts';
import type { Desk } from '../desk/desk.ts';

/** What a review stands on: its rule, another basis on screen, and what was decided before on other figures. */

export function reviewBasis(desk: Desk, { queue, basis }: ReviewWords): TemplateResult {
  const { head } = desk.state;
  const isOtherRule = head && desk.basis.hasOtherRule(head);
  return html`${
      desk.isOnBasis || desk.state.prints === undefined || !head
        ? nothing
        : html`<div class="other" role="alert">
            <p><strong>${basis.title}</strong></p>
            <p class="small">${isOtherRule ? basis.rule : basis.figures}</p>
            ${
              isOtherRule
                ? html`<button type="button" @click=${() => desk.restore(head)}>
                    ${basis.back}
                  </button>`
                : html`<button type="button" @click=${() => desk.leave()}>${basis.anew}</button>`
            }
          </div>`
    }
    <details class="rule">
      <summary class="small">${queue.rule}</summary>
      <p class="small">${head?.rule.words}</p>
      <button type="button" class="link small" @click=${() => desk.leaveView()}>
        ${queue.leave}
      </button>
    </details>`;
}

/**
 * What the entries there are mean on the figures on screen: those that stay, those decided on other figures, and those of
 * neighbourhoods that are none any more. Nothing where all of them stay.
 */
export function decidedBefore(
  standings: Iterable<Standing>,
  words: ReviewWords,
): TemplateResult | typeof nothing {
  const { basis } = words.people;
  const all = [...standings].filter(({ current }) => current.length > 0);
  const gone = all.filter(({ isGone }) => isGone);
  const others = all.filter(({ outdated }) => outdated.length > 0);
  if (gone.length + others.length === 0) return nothing;
  const same = all.length - gone.length - others.length;
  return html`<details class="before" data-before>
    <summary class="small">${basis.title}</summary>
    <ul class="small" role="list">
      <li data-same>${basis.same(same)}</li>
      <li data-others>${basis.others(others.length)}</li>
      ${gone.length === 0 ? nothing : html`<li data-gone>${basis.gone(gone.length)}</li>`}
    </ul>
  </details>`;
}
