import { css } from 'lit';

/** The table of areas as a printed statistical table: hairlines, even rows, figures under one another. */
export const areaTableStyles = css`
  :host {
    --flag: 11rem;
    --name: 12.5rem;

    position: relative;
    height: 100%;
    min-height: 12rem;
    container-type: inline-size;
  }

  .scroller {
    height: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-left: calc(var(--flag) + var(--name));
  }

  .grid {
    position: relative;
    width: 100%;
    min-width: calc(var(--flag) + var(--name) + var(--rest, 0rem));
  }

  .row {
    display: grid;
    grid-template-columns: var(--flag) minmax(var(--name), 1fr) var(--columns, none);
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
    height: var(--row-height, 32px);
    border-bottom: 1px solid var(--line);
    cursor: pointer;
    contain: layout paint style;
  }

  .row > * {
    min-width: 0;
    background: inherit;
  }

  /* Mark and name stay in sight while the figures are scrolled sideways. */
  .row > :nth-child(1),
  .row > :nth-child(2) {
    position: sticky;
    z-index: 2;
    left: 0;
  }

  .row > :nth-child(2) {
    left: var(--flag);
    border-right: 1px solid var(--line);
  }

  .cell {
    display: flex;
    padding: 0 var(--space-3);
    overflow: hidden;
    white-space: nowrap;
    gap: var(--space-2);
    align-items: center;
  }

  .text {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  /* A reason takes a second line rather than being cut off. */
  .flag-text {
    min-width: 0;
    font-size: var(--text-small);
    line-height: 1.15;
    white-space: normal;
  }

  .name {
    font-weight: 550;
  }

  .figures {
    justify-content: flex-end;
  }

  .absent,
  .soft {
    color: var(--ink-soft);
  }

  .absent {
    font-size: var(--text-small);
    font-style: italic;
  }

  .class {
    display: inline-flex;
    flex: none;
    width: 2.75rem;
    font-size: var(--text-small);
    gap: 0.3rem;
    align-items: center;
    justify-content: flex-end;
  }

  .class svg {
    width: 0.75rem;
    height: 0.75rem;
    flex: none;
  }

  .sign,
  .sign svg {
    display: block;
    width: 1.375rem;
    height: 0.875rem;
    flex: none;
  }

  .head .sign {
    display: none;
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
    min-height: 2.5rem;
    padding: var(--space-1) var(--space-3);
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--ink-soft);
    font-size: var(--text-small);
    line-height: 1.2;
    text-align: left;
    white-space: normal;
    gap: var(--space-1);
    align-items: flex-end;
  }

  .head button:focus-visible {
    outline-offset: -3px;
  }

  .figures,
  .head .figures button {
    padding-inline: var(--space-2);
  }

  .head .figures button {
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
    hyphenate-limit-chars: 22 8 6;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .head .unit {
    display: block;
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
      --flag: 2.75rem;
      --name: 8.5rem;
    }

    .cell {
      padding: 0 var(--space-2);
    }

    .flag-text {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .head .flag button {
      padding: var(--space-2);
      flex-direction: column;
      align-items: flex-start;
      justify-content: flex-end;
    }

    .head .sign {
      display: block;
    }

    .name {
      font-size: var(--text-small);
      line-height: 1.2;
      white-space: normal;
    }

    .name .text {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
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

    .class svg,
    .sign {
      forced-color-adjust: none;
    }
  }
`;
