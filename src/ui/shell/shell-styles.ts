import { css } from 'lit';

/** Layout of the page: panes around the map on a wide screen, tabs under it on a narrow one. */
export const shellStyles = css`
  :host {
    height: 100dvh;
  }

  .page {
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--paper);
  }

  [slot='skip'] {
    position: absolute;
    z-index: var(--over-menus);
    top: var(--space-1);
    left: var(--space-1);
    padding: var(--space-1) var(--space-3);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
  }

  [slot='skip']:not(:focus) {
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .band {
    padding: 2px var(--space-4);
    border-bottom: 1px solid var(--notice-line);
    background: var(--notice);
    color: var(--notice-ink);
    font-size: var(--text-small);
    text-align: center;
  }

  .foot {
    padding: 2px var(--space-4);
    border-top: 1px solid var(--line);
    color: var(--ink-soft);
  }

  /* Where there is little room, the panel of the area alone says it. */
  @media (max-width: 999px), (max-height: 599px) {
    .foot {
      display: none;
    }
  }

  .map {
    position: relative;
    min-width: 0;
    grid-area: map;
  }

  flag-stepper {
    position: absolute;
    /* Not by a shift of half its width: WebKit draws words between two pixels blurred. */
    right: 0;
    bottom: var(--space-4);
    left: 0;
    width: fit-content;
    margin-inline: auto;
  }

  legend-chip {
    position: absolute;
    bottom: 5rem;
    left: var(--space-3);
    max-width: min(28rem, calc(100% - 5rem));
  }

  .left {
    min-height: 0;
    overflow: auto;
    border-right: 1px solid var(--line);
    background: var(--surface);
    grid-area: left;
  }

  .pane {
    padding: var(--space-4);
  }

  .left .pane {
    padding: 6px var(--space-3);
  }

  .left .pane + .pane {
    border-top: 1px solid var(--line);
  }

  .left h2 {
    margin-bottom: 2px;
  }

  .right {
    min-height: 0;
    overflow: auto;
    border-left: 1px solid var(--line);
    background: var(--surface);
    grid-area: right;
  }

  .bottom {
    min-width: 0;
    min-height: 0;
    overflow: hidden;
    border-top: 1px solid var(--line);
    background: var(--surface);
    grid-area: table;
  }

  empty-page {
    flex: 1;
  }

  .overlays {
    display: grid;
    position: fixed;
    z-index: var(--over-page);
    top: 5.5rem;
    right: 0;
    left: 0;
    width: fit-content;
    margin-inline: auto;
    gap: var(--space-2);
    justify-items: center;
  }

  /* Below everything and over nothing: a message never lies on a row one wants to choose. */
  .notices {
    flex: none;
  }

  .tabs {
    display: grid;
    border-top: 1px solid var(--line);
    border-bottom: 1px solid var(--line);
    background: var(--surface);
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
  }

  .tabs button {
    min-height: 2.75rem;
    padding: 0 var(--space-1);
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
    background: none;
  }

  @media (forced-colors: active) {
    .tabs button {
      border-bottom-color: Canvas;
    }
  }

  .tabs button[aria-pressed='true'] {
    border-bottom-color: var(--accent);
    font-weight: 650;
  }

  @media (max-width: 999px) {
    .atlas,
    .atlas[data-view],
    .atlas[data-wide] {
      display: flex;
      flex-direction: column;
    }

    .atlas .map,
    .atlas[data-view='table'] .map {
      display: block;
      min-height: 12rem;
      flex: 1 1 50%;
    }

    .left,
    .right,
    .bottom {
      border: 0;
    }

    .atlas .left,
    .atlas .right,
    .atlas .bottom,
    .atlas[data-view='map'] .bottom,
    .atlas[data-wide] .left,
    .atlas[data-wide] .right {
      display: none;
      flex: 1 1 50%;
    }

    .atlas[data-tab='legend'] .left,
    .atlas[data-tab='rule'] .left,
    .atlas[data-tab='area'] .right,
    .atlas[data-tab='table'] .bottom {
      display: block;
    }

    .atlas[data-tab='legend'] [data-pane='rule'],
    .atlas[data-tab='rule'] [data-pane='legend'] {
      display: none;
    }

    .left .pane + .pane {
      border-top: 0;
    }
  }

  /* A low window (or a zoom of 400 %): the page scrolls as a whole, nothing is cut off. */
  @media (max-width: 999px) and (max-height: 560px) {
    :host,
    .page {
      height: auto;
    }

    .atlas .map,
    .atlas[data-view='table'] .map {
      height: 75vh;
      flex: none;
    }

    .atlas[data-tab='table'] .bottom {
      height: 90vh;
      flex: none;
    }
  }

  /* It would lie on half of the map; the tab of the legend has what it says. */
  @media (max-width: 999px) and (max-height: 639px) {
    legend-chip {
      display: none;
    }
  }

  @media print {
    :host {
      height: auto;
    }

    .page {
      display: none;
    }

    .page[data-methods] {
      display: block;
      height: auto;
    }

    .page[data-methods] > :not(methods-dialog) {
      display: none;
    }
  }
`;
