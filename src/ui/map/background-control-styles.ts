import { css } from 'lit';

/** At the upper left of the map; its question lies over the page. */
export const backgroundControlStyles = css`
  :host {
    display: flex;
    position: absolute;
    z-index: 2;
    top: 12px;
    left: 12px;
    max-width: min(22rem, calc(100% - 5rem));
    flex-direction: column;
    gap: var(--space-1);
    align-items: flex-start;
  }

  .attribution,
  [role='alert'] {
    padding: 0 var(--space-2);
    border-radius: var(--radius);
    background: var(--surface-raised);
    font-size: var(--text-small);
  }

  dialog {
    width: min(34rem, calc(100vw - 2rem));
    padding: var(--space-6);
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    background: var(--surface-raised);
    box-shadow: var(--shadow);
    color: var(--ink);
  }

  dialog::backdrop {
    background: rgb(20 26 34 / 0.45);
  }

  dialog p {
    margin-top: var(--space-2);
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    justify-content: flex-end;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
