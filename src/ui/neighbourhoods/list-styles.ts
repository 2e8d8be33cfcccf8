import { css } from 'lit';

/** The list fills what room there is below its sentence and its filters. */
export const listStyles = css`
  :host {
    display: flex;
    height: 100%;
    min-height: 16rem;
    flex-direction: column;
    container-type: inline-size;
  }

  .line {
    display: flex;
    padding: var(--space-1) var(--space-3);
    border-bottom: 1px solid var(--line);
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-2);
    align-items: center;
    flex: none;
  }

  :host > p {
    margin: var(--space-2) var(--space-3);
  }

  .line p {
    margin: 0;
  }

  neighbourhood-filters {
    display: contents;
  }

  .rows {
    color: var(--ink-soft);
    font-size: var(--text-small);
    line-height: 1.15;
    flex: 1 1 6rem;
  }

  .actions {
    display: flex;
    margin-left: auto;
    gap: var(--space-1);
  }

  .actions button {
    min-height: 2rem;
    padding: 0 var(--space-2);
    font-size: var(--text-small);
  }

  neighbourhood-table {
    flex: 1;
    min-height: 10rem;
  }

  details {
    flex: none;
    font-size: var(--text-small);
  }

  summary {
    width: max-content;
    cursor: pointer;
  }

  details[open] {
    order: 1;
    flex-basis: 100%;
  }

  .lands {
    max-height: 14rem;
    overflow: auto;
  }

  .lands table {
    border-collapse: collapse;
  }

  .lands th,
  .lands td {
    padding: 2px var(--space-2);
    border-bottom: 1px solid var(--line);
    text-align: left;
  }

  .lands .number {
    text-align: right;
  }

  /* There the methods page has its place in the menu, as under the table of areas. */
  @container (width < 40rem) {
    method-link {
      display: none;
    }
  }

  @media (pointer: coarse) {
    summary {
      line-height: 2.75rem;
    }

    .actions button,
    summary,
    .lands button {
      min-height: 2.75rem;
    }
  }
`;
