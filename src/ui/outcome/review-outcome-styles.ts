import { css } from 'lit';

/** The outcome of a review: files and two tables in a sheet over the page. */
export const reviewOutcomeStyles = css`
  :host {
    display: block;
    padding: var(--space-2) var(--space-3);
    border-top: 1px solid var(--line);
  }

  .content {
    display: grid;
    padding: var(--space-4) var(--space-6) var(--space-6);
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }

  .scroller {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  caption {
    text-align: start;
  }

  th,
  td {
    padding: var(--space-1) var(--space-2);
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    border-bottom: 1.5px solid var(--ink);
    vertical-align: bottom;
  }

  tbody th {
    min-width: 8rem;
  }

  button.link {
    text-align: start;
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  tfoot th,
  tfoot td {
    border-bottom: 0;
    font-weight: 650;
  }

  td button,
  thead button {
    min-width: 1.5rem;
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
  }

  td button {
    color: var(--accent);
    text-decoration: underline;
  }

  .note {
    max-width: 24rem;
    overflow-wrap: anywhere;
  }

  .files {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
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
  }
`;
