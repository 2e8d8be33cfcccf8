/** How `<overview-map>` looks; colours come from the tokens of the page. */
import { css } from 'lit';

export const overviewStyles = css`
  .box {
    position: absolute;
    /* Beside the tab of a pane. */
    right: 30px;
    bottom: 12px;
    display: grid;
    grid-template-columns: 1fr auto;
    min-inline-size: 132px;
    padding: 6px;
    background: color-mix(in srgb, var(--surface) 88%, transparent);
    border: 1px solid var(--line);
    border-radius: 6px;
    box-shadow: var(--shadow, 0 1px 4px rgb(0 0 0 / 12%));
  }

  .folded {
    min-inline-size: 0;
    padding: 0;
  }

  p {
    align-self: center;
    max-inline-size: 104px;
    max-block-size: 2.4em;
    margin: 0;
    overflow: hidden;
    font-size: 12px;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  button {
    grid-column: -2;
  }

  .box > svg {
    grid-column: 1 / -1;
    justify-self: center;
    overflow: visible;
    cursor: pointer;
  }

  .places {
    fill: none;
    stroke: var(--ink-soft);
    stroke-linecap: round;
    stroke-width: 1.8;
    opacity: 0.35;
  }

  .lands {
    fill: none;
    stroke: var(--ink);
    stroke-linecap: square;
    stroke-width: 0.5;
    opacity: 0.6;
  }

  .sight {
    fill: color-mix(in srgb, var(--accent) 18%, transparent);
    stroke: var(--accent);
    stroke-width: 1.6;
  }

  @media (width < 640px), (height < 480px), print {
    .box {
      display: none;
    }
  }

  @media (pointer: coarse) {
    button {
      inline-size: 44px;
      block-size: 44px;
    }

    p {
      max-inline-size: 94px;
    }
  }

  @media (forced-colors: active) {
    button:focus-visible {
      outline-color: Highlight;
    }
  }
`;
