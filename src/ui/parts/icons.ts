import { svg, type SVGTemplateResult } from 'lit';

/** Line icons on a grid of 24, drawn for this atlas. Decoration only: buttons carry their own names. */
export const icons = {
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="M16 16l5 5"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
  menu: svg`<path d="M4 7h16M4 12h16M4 17h16"/>`,
  previous: svg`<path d="M15 5l-7 7 7 7"/>`,
  next: svg`<path d="M9 5l7 7-7 7"/>`,
  download: svg`<path d="M12 4v11M7 11l5 5 5-5M5 20h14"/>`,
  target: svg`<circle cx="12" cy="12" r="6"/><path d="M12 3v4M12 17v4M3 12h4M17 12h4"/>`,
  theme: svg`<circle cx="12" cy="12" r="7.5"/><path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor"/>`,
  table: svg`<path d="M4 5h16v14H4zM4 10h16M10 10v9"/>`,
  map: svg`<path d="M4 6l5-2 6 2 5-2v14l-5 2-6-2-5 2zM9 4v14M15 6v14"/>`,
  split: svg`<path d="M4 5h16v14H4zM4 13h16"/>`,
  review: svg`<path d="M4 6l2 2 3-4M4 14l2 2 3-4M12 7h8M12 15h8"/>`,
  report: svg`<path d="M6 3h9l4 4v14H6zM9 12h7M9 16h7M9 8h3"/>`,
  fold: svg`<path d="M6 9l6 6 6-6"/>`,
  unfold: svg`<path d="M6 15l6-6 6 6"/>`,
  copy: svg`<path d="M9 9h10v11H9zM5 15V4h10"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof icons;
