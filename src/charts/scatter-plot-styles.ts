import { css } from 'lit';

export const scatterPlotStyles = css`
  :host {
    display: block;
    position: relative;
    max-width: 60rem;
  }

  canvas,
  svg {
    display: block;
    width: 100%;
    height: 100%;
  }

  canvas {
    position: absolute;
    inset: 0;
  }

  .plot {
    position: relative;
    touch-action: none;
    user-select: none;
  }

  svg {
    position: relative;
    overflow: visible;
    cursor: crosshair;
  }

  text {
    fill: var(--ink);
    font: 12px var(--font);
  }

  .tick {
    fill: var(--ink-soft);
    font-size: 11px;
  }

  .grid {
    stroke: var(--line);
  }

  .part {
    fill: var(--accent);
    fill-opacity: 0.12;
    stroke: var(--accent);
    stroke-width: 1.5;
  }

  .cut line {
    stroke: var(--ink);
    stroke-dasharray: 5 3;
    stroke-width: 1.75;
  }

  .cut .reach {
    stroke: transparent;
    stroke-dasharray: none;
    stroke-width: 24;
  }

  .cut circle {
    fill: var(--surface-raised);
    stroke: var(--accent);
    stroke-width: 2.5;
  }

  .cut[data-axis='x'] {
    cursor: ew-resize;
  }

  .cut[data-axis='y'] {
    cursor: ns-resize;
  }

  .cut:focus-visible {
    outline: none;
  }

  .cut:focus-visible circle {
    stroke-width: 5;
  }
`;
