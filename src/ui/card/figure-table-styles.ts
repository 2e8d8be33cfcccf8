import { css } from 'lit';

/** Tables of figures on a card. */
export const figureTableStyles = css`
  :host {
    display: block;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-small);
  }

  th,
  td {
    padding: 2px var(--space-2);
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }

  .number {
    text-align: end;
  }

  th {
    font-weight: 400;
  }

  tbody th {
    min-width: 9rem;
    overflow-wrap: break-word;
    /* "Rosskastanienviertel" stays whole; only a word that no column has room for is parted. */
    hyphens: auto;
    hyphenate-limit-chars: 24 8 8;
  }

  thead .number {
    white-space: normal;
  }

  thead th {
    position: sticky;
    z-index: 1;
    top: calc(-1 * var(--space-2));
    background: var(--surface);
    font-weight: 600;
    vertical-align: bottom;
  }

  select {
    min-height: 1.5rem;
  }

  fieldset {
    display: grid;
    margin: var(--space-2) 0;
    padding: var(--space-2);
    border: 1px solid var(--line);
  }

  button.link {
    text-align: start;
  }
`;
