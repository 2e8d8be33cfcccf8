import { css } from 'lit';

/** In one line with the other filters; on narrow screens each field takes its own place. */
export const placeFiltersStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
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

  label > span::first-letter {
    text-transform: uppercase;
  }

  select,
  input[type='search'] {
    width: var(--field, 11rem);
    max-width: 100%;
  }

  .check {
    min-height: 2rem;
  }

  input[type='checkbox'] {
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    flex: none;
  }

  .unknown:empty {
    display: none;
  }

  .unknown {
    font-size: var(--text-small);
  }

  @media (pointer: coarse) {
    .check {
      min-height: 2.75rem;
    }

    input[type='checkbox'] {
      width: 2.75rem;
      height: 2.75rem;
    }
  }
`;
