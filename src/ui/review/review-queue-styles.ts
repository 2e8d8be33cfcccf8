import { css } from 'lit';

export const reviewQueueStyles = css`
  :host {
    display: flex;
    min-height: 0;
    flex-direction: column;
  }

  .top {
    max-height: 60%;
    padding: var(--space-2) var(--space-3);
    overflow: auto;
    flex: none;
  }

  summary {
    cursor: pointer;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-small);
  }

  caption,
  th {
    font-weight: 400;
    text-align: start;
  }

  .filters {
    display: flex;
    margin-top: var(--space-1);
    gap: var(--space-1);
  }

  select {
    width: 100%;
    flex: 1;
    min-width: 0;
    font-size: var(--text-small);
  }

  .other {
    margin-top: var(--space-2);
    padding: var(--space-2);
    border: 1px solid var(--notice-line);
    background: var(--notice);
    color: var(--notice-ink);
  }

  .scroller {
    position: relative;
    min-height: 6rem;
    overflow: auto;
    border-block: 1px solid var(--line);
    flex: 1;
  }

  .scroller:focus-visible {
    outline-offset: -3px;
  }

  .body {
    position: relative;
  }

  .row {
    display: grid;
    position: absolute;
    top: 0;
    right: 0;
    left: 0;
    box-sizing: border-box;
    height: 48px;
    padding: 4px var(--space-3);
    border-bottom: 1px solid var(--line);
    cursor: pointer;
    gap: 0 var(--space-2);
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: auto auto 4px;
    line-height: 1.25;
  }

  .row > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .place,
  .state {
    color: var(--ink-soft);
    font-size: 0.75rem;
  }

  .place {
    grid-column: 1 / -1;
  }

  .row[aria-selected='true'] {
    background: var(--accent-soft);
    box-shadow: inset 4px 0 0 var(--accent);
  }

  .row[aria-selected='true'] .name {
    font-weight: 650;
  }

  .scroller:focus-visible .row[data-active] {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  svg {
    width: 2.5rem;
    height: 4px;
  }

  .all {
    fill: var(--line);
  }

  .part {
    fill: var(--bar);
  }

  .empty {
    padding: var(--space-2) var(--space-3);
  }

  .ways {
    display: flex;
    padding: var(--space-1) var(--space-3);
    flex-wrap: wrap;
    gap: var(--space-1);
    flex: none;
  }

  button.link {
    text-align: start;
  }

  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
