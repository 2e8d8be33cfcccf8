import { css } from 'lit';

/** The data report: a sheet over the page, its tables drawn with hairlines. */
export const reportDialogStyles = css`
  .top {
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
  }

  .top button {
    display: inline-flex;
    gap: var(--space-2);
    align-items: center;
    justify-content: center;
  }

  .content {
    display: grid;
    padding: var(--space-4) var(--space-6) var(--space-6);
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6);
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }

  .joins {
    width: 100%;
    border-collapse: collapse;
  }

  .joins th,
  .joins td {
    padding: var(--space-1) var(--space-2);
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: left;
    vertical-align: baseline;
  }

  .joins .number {
    text-align: right;
  }

  .joins thead th {
    border-bottom: 1.5px solid var(--ink);
    color: var(--ink-soft);
    font-size: var(--text-small);
    vertical-align: bottom;
    white-space: normal;
  }

  .joins tbody th {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  button.count {
    min-width: 2rem;
    min-height: 1.75rem;
    padding: 0 var(--space-2);
    color: var(--accent);
    font-variant-numeric: tabular-nums;
  }

  .find {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
  }

  .find input {
    width: 13rem;
  }

  .find select {
    max-width: 14rem;
  }

  .find .rows {
    margin-left: auto;
  }

  h4 {
    margin: var(--space-2) 0 0;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 650;
  }

  h4.error {
    color: var(--error);
  }

  .notes li {
    padding: var(--space-2) 0;
    border-top: 1px solid var(--line);
  }

  .notes p {
    max-width: 46rem;
    overflow-wrap: anywhere;
  }

  summary {
    width: fit-content;
    min-height: 1.5rem;
    color: var(--accent);
    cursor: pointer;
  }

  .items {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  @media (width < 44rem) {
    dialog {
      width: 100vw;
      height: 100dvh;
      max-height: none;
      border: 0;
      border-radius: 0;
    }

    .top,
    .content {
      padding-right: var(--space-4);
      padding-left: var(--space-4);
    }

    .download-text {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .joins thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .joins,
    .joins tbody,
    .joins tr,
    .joins th,
    .joins td {
      display: block;
    }

    .joins tr {
      padding: var(--space-2) 0;
      border-bottom: 1px solid var(--line-strong);
    }

    .joins tbody th {
      padding: 0 0 var(--space-1);
      border-bottom: 0;
    }

    .joins td,
    .joins td.number {
      display: flex;
      min-height: 2.25rem;
      padding: 2px 0;
      text-align: right;
      align-items: center;
      justify-content: space-between;
    }

    .joins td:last-child {
      border-bottom: 0;
    }

    .joins td::before {
      color: var(--ink-soft);
      content: attr(data-label);
      content: attr(data-label) / '';
    }

    .find input,
    .find select {
      width: auto;
      min-width: 0;
      max-width: none;
      flex: 1 1 8rem;
    }

    .find .search {
      display: flex;
      flex: 1 1 100%;
    }

    .find .rows {
      margin-left: 0;
      flex: 1 1 100%;
    }
  }
`;
