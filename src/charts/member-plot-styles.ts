import { css } from 'lit';

export const memberPlotStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  .plot {
    position: relative;
  }

  canvas,
  svg {
    display: block;
    width: 100%;
    height: 100%;
  }

  canvas,
  .lines {
    position: absolute;
    inset: 0;
  }

  text {
    fill: var(--ink-soft);
    font: 11px var(--font);
  }

  .grid {
    stroke: var(--line);
  }

  .cut {
    stroke: var(--ink);
    stroke-dasharray: 5 3;
    stroke-width: 1.5;
  }

  .axis {
    margin: 0;
    color: var(--ink-soft);
    font-size: var(--text-small);
    line-height: 1.3;
  }
`;
