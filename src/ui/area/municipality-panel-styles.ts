import { css } from 'lit';

/** Styles of the panel of a chosen municipality. */
export const municipalityPanelStyles = css`
  dl,
  ul {
    margin: var(--space-1) 0 0;
    padding: 0;
    list-style: none;
  }

  dl > div {
    display: flex;
    padding: var(--space-1) 0;
    border-top: 1px solid var(--line);
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    justify-content: space-between;
  }

  dt {
    flex: 1 1 10rem;
    overflow-wrap: anywhere;
  }

  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  dd.soft {
    flex-basis: 100%;
    font-size: var(--text-small);
  }

  li button {
    display: flex;
    width: 100%;
    min-height: 2rem;
    padding: var(--space-1) var(--space-2);
    border: 0;
    border-top: 1px solid var(--line);
    border-radius: 0;
    background: none;
    gap: var(--space-3);
    align-items: center;
    justify-content: space-between;
    text-align: start;
  }

  li button:hover {
    background: var(--accent-soft);
  }

  li button > :first-child {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  li .soft {
    display: flex;
    flex: none;
    max-width: 60%;
    font-size: var(--text-small);
    gap: var(--space-2);
    align-items: center;
  }

  li svg {
    width: 1.25rem;
    height: 0.85rem;
    flex: none;
  }

  @media (pointer: coarse) {
    li button {
      min-height: 2.75rem;
    }
  }
`;
