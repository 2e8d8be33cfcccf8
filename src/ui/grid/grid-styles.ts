import { css } from 'lit';

/**
 * A grid as a printed statistical table: hairlines, even rows, figures under one another. `--lead` and `--name` are the widths
 * of what stays in sight while the figures are scrolled sideways.
 */
export const gridStyles = css`
  :host {
    --name: 11rem;

    display: block;
    position: relative;
    min-height: 0;
    container-type: inline-size;
  }

  .scroller {
    height: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-left: calc(var(--lead, 0rem) + var(--name));
  }

  .grid {
    position: relative;
    width: 100%;
    min-width: calc(var(--lead, 0rem) + var(--name) + var(--rest, 0rem));
    font-size: var(--text-small);
  }

  .row {
    display: grid;
    grid-template-columns: var(--lead,) minmax(var(--name), 1fr) var(--columns,);
    width: 100%;
    background: var(--surface);
  }

  .head {
    position: sticky;
    z-index: 4;
    top: 0;
    border-bottom: 1.5px solid var(--ink);
  }

  .body {
    position: relative;
  }

  .body .row {
    position: absolute;
    top: 0;
    left: 0;
    height: var(--row-height, 28px);
    border-bottom: 1px solid var(--line);
    cursor: pointer;
    contain: layout paint style;
  }

  .row > * {
    min-width: 0;
    background: inherit;
  }

  .row > :is(.lead, .name) {
    position: sticky;
    z-index: 2;
    left: 0;
  }

  .row > .name {
    left: var(--lead, 0rem);
    border-right: 1px solid var(--line);
  }

  .cell {
    display: flex;
    padding: 0 var(--space-2);
    overflow: hidden;
    white-space: nowrap;
    gap: var(--space-2);
    align-items: center;
  }

  .text {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .name {
    font-weight: 550;
  }

  /* Keys are never cut: where names are the same they alone tell one from another. */
  .key .text {
    overflow: visible;
    font-variant-numeric: tabular-nums;
  }

  /* A name takes a second line rather than being cut off. */
  .long .text {
    display: -webkit-box;
    font-size: 0.75rem;
    line-height: 1.1;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .figures {
    justify-content: flex-end;
  }

  .soft {
    color: var(--ink-soft);
  }

  .body .row:hover {
    background: var(--surface-raised);
  }

  .body .row[aria-selected='true'] {
    background: var(--accent-soft);
  }

  .body .row[aria-selected='true'] > :first-child {
    box-shadow: inset 4px 0 0 var(--accent);
  }

  /* Drawn above the cells, which would cover an outline of the row itself. */
  .body .row:focus-visible {
    outline: none;
  }

  .body .row:focus-visible::after {
    position: absolute;
    z-index: 3;
    inset: 0;
    border: 3px solid var(--accent);
    content: '';
    pointer-events: none;
  }

  .head .cell {
    display: block;
    padding: 0;
    overflow: visible;
  }

  .head button {
    display: flex;
    width: 100%;
    height: 100%;
    min-height: 2rem;
    padding: var(--space-1) var(--space-2);
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--ink-soft);
    font-size: 0.75rem;
    line-height: 1.15;
    text-align: left;
    white-space: normal;
    gap: var(--space-1);
    align-items: flex-end;
  }

  .head button:focus-visible {
    outline-offset: -3px;
  }

  /* The arrow stands above the words, which keep their room. */
  .head .figures button {
    padding-inline: var(--space-1) 6px;
    flex-direction: column;
    gap: 0;
    text-align: right;
    justify-content: flex-end;
  }

  .head .label {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 600;
    overflow-wrap: anywhere;
    /* Only what is longer than a column: a word that fits into a line of its own goes there. */
    hyphens: auto;
    hyphenate-limit-chars: 25 8 6;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }

  .head .unit {
    font-weight: 400;
  }

  .head button:hover,
  .head .chosen button,
  .head [aria-sort] button {
    color: var(--ink);
  }

  .head .chosen {
    box-shadow: inset 0 3px 0 var(--accent);
  }

  .arrow {
    width: 0.625rem;
    height: 0.625rem;
    margin-bottom: 0.2rem;
    flex: none;
    fill: currentcolor;
  }

  .empty {
    position: sticky;
    left: 0;
    display: flex;
    width: 100cqi;
    padding: var(--space-6);
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
    justify-content: center;
  }

  @container (width < 44rem) {
    .scroller {
      --name: 8.5rem;
    }

    .name .text {
      display: -webkit-box;
      line-height: 1.15;
      white-space: normal;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  }

  /* Two lines in a low row. */
  @media (pointer: fine) {
    @container (width < 44rem) {
      .name .text {
        font-size: 0.75rem;
        line-height: 1.1;
      }
    }
  }

  @media (pointer: coarse) {
    .head button {
      min-height: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    .body .row[aria-selected='true']::after {
      position: absolute;
      z-index: 3;
      inset: 0;
      border: 2px solid Highlight;
      content: '';
      pointer-events: none;
    }

    .body .row:focus-visible::after {
      border-width: 4px;
      border-color: Highlight;
    }
  }
`;
