import { css } from 'lit';

export const reviewStartStyles = css`
  :host {
    display: block;
    padding: var(--space-3) var(--space-4);
    overflow: auto;
  }

  form {
    display: grid;
    margin-top: var(--space-3);
    gap: var(--space-1);
  }

  label {
    margin-top: var(--space-2);
    font-weight: 600;
  }

  dl {
    margin-top: var(--space-2);
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin-bottom: var(--space-2);
    overflow-wrap: anywhere;
  }

  input,
  select {
    width: 100%;
    min-width: 0;
  }

  /* In sight, however long the form is. */
  button.primary {
    position: sticky;
    bottom: 0;
    min-height: 2.25rem;
    margin-top: var(--space-2);
    box-shadow: 0 0 0 var(--space-3) var(--surface);
  }

  .share {
    display: grid;
    gap: var(--space-2);
    grid-template-columns: 1fr 1fr;
  }

  section,
  .leave {
    margin-top: var(--space-4);
  }

  li {
    display: grid;
    margin-top: var(--space-1);
  }

  button.link {
    text-align: start;
  }

  .fault {
    color: var(--error);
  }
`;
