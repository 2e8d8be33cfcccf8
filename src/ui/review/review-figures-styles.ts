import { css } from 'lit';

export const reviewFiguresStyles = css`
  :host {
    display: flex;
    height: 100%;
    min-height: 0;
    flex-direction: column;
  }

  .tabs {
    display: flex;
    border-bottom: 1px solid var(--line);
    background: var(--surface-sunken);
    flex: none;
    flex-wrap: wrap;
  }

  .tabs button {
    min-height: 1.75rem;
    padding: 0 0.625rem;
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
    background: none;
  }

  .tabs button[aria-selected='true'] {
    border-bottom-color: var(--accent);
    background: var(--surface);
    font-weight: 650;
  }

  .view {
    min-height: 0;
    padding: var(--space-2) var(--space-4);
    overflow: auto;
    flex: 1;
  }

  .view:focus-visible {
    outline-offset: -2px;
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
  }

  .number {
    text-align: end;
  }

  th {
    font-weight: 400;
  }

  tbody th {
    min-width: 8rem;
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

  .pins {
    display: flex;
    margin-top: var(--space-2);
    gap: var(--space-2);
  }

  button.link {
    text-align: start;
  }

  @media (pointer: coarse) {
    .tabs button {
      min-height: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    .tabs button {
      border-bottom-color: Canvas;
    }

    .tabs button[aria-selected='true'] {
      border-bottom-color: Highlight;
    }
  }
`;
