import { css } from 'lit';

export const recordKeepingStyles = css`
  :host {
    display: block;
    padding: var(--space-2) var(--space-4);
    border-top: 1px solid var(--line);
  }

  h3 {
    margin-top: var(--space-3);
  }

  p {
    margin-top: var(--space-1);
    overflow-wrap: anywhere;
  }

  ul {
    padding-inline-start: var(--space-4);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    margin-top: var(--space-2);
    gap: var(--space-2);
  }

  .due {
    font-weight: 600;
  }

  .fault {
    color: var(--error);
  }

  input[type='file'] {
    display: none;
  }
`;
