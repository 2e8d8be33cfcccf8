import { css } from 'lit';

/** The look of `<cut-editor>`. */
export const cutEditorStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-2);
    align-items: start;
    justify-content: space-between;
  }

  /* Two lines beside the basis rather than a line of its own, as long as its words stay whole. */
  h3 {
    min-width: 0;
    flex: 1 1 10rem;
    font-size: var(--text-base);
    font-weight: 600;
    line-height: 1.2;
  }

  .basis {
    display: flex;
    flex: none;
  }

  .basis button {
    min-height: 1.625rem;
    padding: 0 0.375rem;
    border-radius: 0;
    font-size: var(--text-small);
  }

  .basis button:nth-child(2) {
    border-width: 1px 0;
  }

  .basis button:first-child {
    border-radius: var(--radius) 0 0 var(--radius);
  }

  .basis button:last-child {
    border-radius: 0 var(--radius) var(--radius) 0;
  }

  @media (pointer: coarse) {
    .basis button,
    input[type='range'] {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
  }

  .controls {
    display: grid;
    margin-top: var(--space-1);
    gap: var(--space-3);
    grid-template-columns: 1fr 5.25rem;
    align-items: center;
  }

  input[type='range'] {
    width: 100%;
    height: 1.75rem;
    margin: 0;

    /* So that nothing around it is laid out anew while its thumb is moved. */
    contain: layout size;
  }

  .field {
    position: relative;
  }

  input[type='text'] {
    width: 100%;
    text-align: right;
  }

  input[aria-invalid='true'] {
    border-color: var(--error);
    outline-color: var(--error);
  }

  .unit {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .error {
    color: var(--error);
    font-size: var(--text-small);
  }

  .beyond {
    margin-top: var(--space-1);
    font-size: var(--text-small);
  }

  .meaning {
    display: grid;
    color: var(--ink-soft);
    font-size: var(--text-small);
    line-height: 1.35;
  }

  /* What else can be chosen opens from the end of the last line. */
  @media (pointer: fine) {
    condition-options {
      margin-top: -1.25rem;
    }

    /* Where that line is full of words they open below it. */
    .beyond + condition-options {
      margin-top: 0;
    }
  }
`;
