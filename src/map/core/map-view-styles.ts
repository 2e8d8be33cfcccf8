/** How `<map-view>` looks around its canvas; colours come from the tokens of the page. */
import { css } from 'lit';

/** The buttons on the map, in whichever box they stand. */
export const mapButtonStyles = css`
  button {
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    padding: 0;
    color: var(--ink);
    background: none;
    border: 0;
    border-radius: 5px;
    cursor: pointer;
  }

  button:hover {
    color: var(--accent);
  }

  button:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: -1px;
  }

  button svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

export const mapViewStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    background: var(--paper);
    color: var(--ink);
    font-family: var(--font);
  }

  .map {
    position: absolute;
    inset: 0;
    font: inherit;
  }

  .held {
    position: absolute;
    width: 100%;
    height: 100%;
    pointer-events: none;
    inset: 0;
  }

  .maplibregl-canvas:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }

  .controls {
    position: absolute;
    top: 12px;
    right: 12px;
    display: flex;
    flex-direction: column;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 6px;
    box-shadow: var(--shadow, 0 1px 4px rgb(0 0 0 / 12%));
  }

  /* The map leaves room for them before they are there. */
  .controls[hidden] {
    visibility: hidden;
  }

  .caption[hidden] {
    display: none;
  }

  button + button {
    border-top: 1px solid var(--line);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }

  .caption {
    position: absolute;
    inset: 0 auto auto 0;
    display: grid;
    gap: 1px;
    max-inline-size: 280px;
    padding: 6px 10px;
    font-size: 13px;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 6px;
    box-shadow: var(--shadow, 0 1px 4px rgb(0 0 0 / 12%));
    pointer-events: none;
  }

  .caption span {
    color: var(--ink-soft);
  }

  .maplibregl-ctrl-bottom-left .maplibregl-ctrl-scale {
    margin: 0 0 10px 12px;
    padding: 0 4px;
    font-size: 11px;
    line-height: 1.3;
    color: var(--ink);
    background: color-mix(in srgb, var(--surface) 80%, transparent);
    border-color: var(--ink);
    border-width: 0 1px 1px;
  }

  @media (pointer: coarse) {
    button {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    button:focus-visible {
      outline-color: Highlight;
    }
  }
`;
