import { css } from 'lit';

/** In one line with the other filters; on narrow screens each field takes its own place. */
export const placeFiltersStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-2);
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

  /* The browser keeps room for the sign of its proposals. */
  input[type='search'] {
    width: calc(var(--field, 11rem) + 1.25rem);
  }

  .unknown:empty {
    display: none;
  }

  .unknown {
    font-size: var(--text-small);
  }

  /* Where there is little room, what the fields say of themselves is enough. */
  @container (width < 84rem) {
    label > span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
