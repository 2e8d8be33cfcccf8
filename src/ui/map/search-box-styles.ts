import { css } from 'lit';

/** The field of the search, and under it the list of hits over the map. */
export const searchBoxStyles = css`
  :host {
    position: relative;
  }

  .field {
    position: relative;
  }

  .field svg.icon {
    position: absolute;
    top: 50%;
    left: 0.6rem;
    color: var(--ink-soft);
    transform: translateY(-50%);
    pointer-events: none;
  }

  .field input[type='search'] {
    width: 100%;
    min-height: 2.25rem;
    padding-left: 2.25rem;
  }

  .popup {
    display: flex;
    position: absolute;
    z-index: var(--over-cards);
    top: calc(100% + var(--space-1));
    right: 0;
    left: 0;
    max-height: min(24rem, 60vh);
    flex-direction: column;
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    background: var(--surface-raised);
    box-shadow: var(--shadow);
  }

  ul {
    min-height: 0;
    padding: var(--space-1);
    overflow: auto;
  }

  .more {
    display: flex;
    padding: var(--space-1) var(--space-3);
    border-top: 1px solid var(--line);
    font-size: var(--text-small);
    align-items: center;
    justify-content: space-between;
  }

  li {
    display: flex;
    min-height: 2.75rem;
    padding: var(--space-1) var(--space-2);
    border-radius: var(--radius);
    cursor: pointer;
    gap: var(--space-3);
    align-items: center;
    justify-content: space-between;
  }

  li[aria-selected='true'],
  li[role='option']:hover {
    background: var(--accent-soft);
  }

  li .soft {
    font-size: var(--text-small);
    text-align: right;
  }

  .none {
    color: var(--ink-soft);
    cursor: default;
  }

  @media (pointer: coarse) {
    .field input[type='search'],
    .more button {
      min-height: 2.75rem;
    }
  }
`;
