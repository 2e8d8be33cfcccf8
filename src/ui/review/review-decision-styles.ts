import { css } from 'lit';

export const reviewDecisionStyles = css`
  :host {
    display: flex;
    overflow: hidden;
    border-top: 1px solid var(--line-strong);
    background: var(--surface-raised);
    flex-direction: column;
  }

  .form {
    min-height: 0;
    padding: var(--space-2) var(--space-3) 0;
    overflow: auto;
  }

  h2 {
    font-size: var(--text-base);
  }

  .outcomes,
  .reasons,
  .fields {
    display: flex;
    margin-top: var(--space-1);
    flex-wrap: wrap;
    gap: 3px;
  }

  .outcomes button {
    min-height: 1.75rem;
    padding: 0 0.375rem;
    flex: 1 1 auto;
    font-size: var(--text-small);
  }

  .outcomes button[aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px var(--accent);
    font-weight: 650;
  }

  .reasons button,
  .fields button {
    min-height: 1.5rem;
    padding: 0 0.375rem;
    font-size: var(--text-small);
  }

  kbd {
    min-width: 1.1em;
    margin-inline-end: 0.25rem;
    padding: 0 0.2rem;
    border: 1px solid currentcolor;
    border-radius: 3px;
    font: inherit;
    font-size: 0.75rem;
    line-height: 1.2;
    text-align: center;
  }

  .head {
    display: flex;
    gap: var(--space-2);
    align-items: baseline;
    justify-content: space-between;
  }

  .label {
    display: flex;
    margin-top: var(--space-1);
    font-size: var(--text-small);
    font-weight: 600;
    gap: var(--space-2);
  }

  .label span {
    color: var(--ink-soft);
    font-weight: 400;
  }

  textarea,
  input[type='text'],
  input[type='date'],
  select {
    width: 100%;
    min-width: 0;
    padding: 2px var(--space-2);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
    color: inherit;
    font: inherit;
  }

  .buttons .primary small {
    opacity: 0.85;
  }

  textarea {
    display: block;
    height: 2rem;
    margin-top: 2px;
    resize: vertical;
  }

  .second {
    display: flex;
    margin-top: var(--space-1);
    font-size: var(--text-small);
    gap: var(--space-2);
    align-items: center;
  }

  details {
    margin-top: var(--space-1);
    font-size: var(--text-small);
  }

  summary {
    min-height: 1.5rem;
    cursor: pointer;
  }

  .foot {
    padding: var(--space-1) var(--space-3) var(--space-2);
    flex: none;
  }

  .buttons {
    display: flex;
    margin-top: var(--space-1);
    flex-wrap: wrap;
    gap: var(--space-1);
  }

  .buttons .primary {
    flex: 1 1 auto;
  }

  .buttons button {
    padding: 0 var(--space-2);
    font-size: var(--text-small);
  }

  .lack,
  .fault {
    color: var(--error);
  }

  .saved {
    min-height: 1.25rem;
    overflow: hidden;
    color: var(--ink-soft);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  ol {
    max-height: 6rem;
    overflow: auto;
  }

  .replaced {
    color: var(--ink-soft);
    text-decoration: line-through;
  }

  .conflict,
  .again {
    margin-top: var(--space-1);
    padding: var(--space-2);
    border: 1px solid var(--notice-line);
    background: var(--notice);
    color: var(--notice-ink);
  }

  .sides {
    display: grid;
    margin-top: var(--space-1);
    gap: var(--space-2);
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
  }

  .side {
    padding: var(--space-2);
    border: 1px solid var(--line-strong);
    background: var(--surface-raised);
    color: var(--ink);
    overflow-wrap: anywhere;
  }

  h3,
  h4 {
    margin: 0;
    font-size: var(--text-small);
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0 0 2px;
  }

  table {
    width: 100%;
    margin-top: var(--space-1);
    border-collapse: collapse;
    font-size: var(--text-small);
  }

  caption,
  table th {
    font-weight: 400;
    text-align: start;
  }

  caption {
    font-weight: 600;
  }

  table :is(td, th) {
    padding: 2px var(--space-1) 2px 0;
    border-top: 1px solid var(--line);
    vertical-align: top;
  }

  .keys {
    display: grid;
    gap: 2px var(--space-2);
    grid-template-columns: 1fr 3rem;
    align-items: center;
  }

  .keys p {
    grid-column: 1 / -1;
  }

  @media (pointer: coarse) {
    .outcomes button,
    .reasons button,
    .fields button {
      min-height: 2.75rem;
    }

    kbd,
    .primary small {
      display: none;
    }

    textarea {
      height: 2.75rem;
      font-size: max(16px, 1rem);
    }
  }
`;
