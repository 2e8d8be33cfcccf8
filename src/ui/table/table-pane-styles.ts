import { css } from 'lit';

/** Filter bar above the table; where there is little room the labels stay for screen readers only. */
export const tablePaneStyles = css`
  :host {
    display: flex;
    overflow: auto;
    min-height: 0;
    flex-direction: column;
    background: var(--surface);
    container-type: inline-size;
  }

  .bar {
    display: flex;
    padding: var(--space-1) var(--space-3);
    border-bottom: 1px solid var(--line);
    flex: none;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-2);
    align-items: center;
  }

  .link {
    white-space: nowrap;
  }

  calm-status {
    position: absolute;
  }

  label {
    display: flex;
    gap: var(--space-2);
    align-items: center;
  }

  label > span {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  input {
    width: 13rem;
  }

  select {
    max-width: 13rem;
  }

  .rows {
    margin-left: auto;
    white-space: nowrap;
  }

  .actions {
    display: flex;
    gap: var(--space-1);
  }

  .actions button {
    display: inline-flex;
    gap: var(--space-2);
    align-items: center;
  }

  area-table {
    min-height: 0;
    flex: 1;
  }

  @container (width < 88rem) {
    place-filters {
      --field: 8.5rem;
    }

    .action-text,
    .search > span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (width < 84rem) {
    .choice > span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .search {
      max-width: 12rem;
      flex: 1 1 8.75rem;
    }

    .rows,
    .link {
      font-size: var(--text-small);
    }

    .search input {
      width: 100%;
    }

    .actions button {
      min-width: 2.25rem;
      padding: 0 var(--space-1);
      justify-content: center;
    }

    /* What is in force is told first. */
    .bar[data-filtered] method-link {
      display: none;
    }

    select {
      max-width: 7rem;
    }
  }

  /* Where there is less, the places stand with the rarer filters. */
  @container (width < 48rem) {
    place-filters {
      flex: 1 0 100%;
      order: 1;
    }

    .bar:not([data-places]) place-filters,
    method-link {
      display: none;
    }
  }

  @container (width < 32rem) {
    /* Under a filter bar of several lines the table keeps its height, and the pane scrolls. */
    area-table {
      min-height: 14rem;
      flex: 1 0 14rem;
    }

    .search {
      flex: 1 1 100%;
    }

    .search input {
      width: 100%;
      min-width: 0;
    }

    .choice {
      flex: 1 1 8rem;
    }

    .choice select {
      width: 100%;
      max-width: none;
    }

    .rows {
      margin-left: 0;
      color: var(--ink-soft);
      font-size: var(--text-small);
      flex: 1;
    }
  }

  @media (pointer: coarse) {
    .actions button {
      min-width: 2.75rem;
    }
  }

  @media print {
    .bar {
      display: none;
    }
  }
`;
