import { svg, html, type TemplateResult } from 'lit';

/** The signs of the legend, as the map draws them. */
export type Sign =
  | { readonly kind: 'class'; readonly colour: string }
  | { readonly kind: 'missing' | 'suppressed' | 'not-applicable' | 'flagged' };

const box = svg`<rect x="0.5" y="0.5" width="27" height="17" fill="var(--surface-sunken)" stroke="var(--line-strong)"></rect>`;

function marks(sign: Sign): TemplateResult {
  switch (sign.kind) {
    case 'class':
      return svg`<rect x="0.5" y="0.5" width="27" height="17" fill=${sign.colour} stroke="var(--line-strong)"></rect>`;
    case 'missing':
      return svg`${box}<path d="M1 9l8-8M1 17L17 1M9 17L25 1M17 17l10-10" stroke="var(--line-strong)" fill="none"></path>`;
    case 'suppressed':
      return svg`${box}${[4, 11, 18, 25].map((x) => svg`<circle cx=${x} cy="5" r="1.4" fill="var(--line-strong)"></circle>`)}
        ${[7, 14, 21].map((x) => svg`<circle cx=${x} cy="12" r="1.4" fill="var(--line-strong)"></circle>`)}`;
    case 'not-applicable':
      return svg`${box}<path d="M8 9h12" stroke="var(--line-strong)"></path>`;
    case 'flagged':
      return svg`<rect x="3" y="3" width="22" height="12" fill="none" stroke="var(--casing, #fff)" stroke-width="5.5"></rect>
        <rect x="3" y="3" width="22" height="12" fill="none" stroke="var(--flag-line, var(--ink))" stroke-width="2.5"></rect>`;
    default:
      return sign satisfies never;
  }
}

/** A sign of the legend as decoration: its meaning stands beside it in words. */
export function swatch(sign: Sign): TemplateResult {
  return html`<svg viewBox="0 0 28 18" aria-hidden="true">${marks(sign)}</svg>`;
}
