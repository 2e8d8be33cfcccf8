import { css } from 'lit';

/** Styles of the panel of a chosen neighbourhood. */
export const neighbourhoodPanelStyles = css`
  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-small);
  }

  th,
  td {
    padding: var(--space-1);
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }

  th:first-child {
    padding-inline-start: 0;
  }

  thead th {
    font-weight: 600;
    overflow-wrap: break-word;
    vertical-align: bottom;
  }

  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  thead .number {
    white-space: normal;
  }

  caption {
    padding-top: var(--space-2);
    font-weight: 600;
    text-align: start;
  }

  .shifts caption {
    color: var(--ink-soft);
    font-weight: 400;
  }

  .cut {
    font-weight: 600;
  }

  td[data-now] {
    outline: 2px solid var(--line-strong);
    outline-offset: -2px;
    font-weight: 600;
  }

  @media print {
    button:not(.link) {
      display: none;
    }
  }

  button.link {
    text-align: start;
  }
`;
