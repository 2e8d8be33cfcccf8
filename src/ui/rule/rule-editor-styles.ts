import { css } from 'lit';

/** The look of `<rule-editor>`. */
export const ruleEditorStyles = css`
  .conditions > li {
    padding: 6px 0;
  }

  .conditions > li + li {
    border-top: 1px solid var(--line);
  }

  .sentence {
    display: block;
    padding: var(--space-1) var(--space-3);
    border-left: 3px solid var(--ink);
    background: var(--surface-sunken);
    font-weight: 600;
    line-height: 1.35;
  }

  .aloud,
  .care {
    margin-bottom: var(--space-2);
    font-size: var(--text-small);
  }

  .care {
    color: var(--ink-soft);
  }

  .any {
    padding: var(--space-2) 0;
    border-top: 1px solid var(--line-strong);
    font-size: var(--text-small);
    font-weight: 600;
  }

  .notes {
    display: grid;
    margin: 0 0 var(--space-2);
    padding-top: var(--space-2);
    border-top: 1px solid var(--line);
    color: var(--ink-soft);
    font-size: var(--text-small);
    gap: var(--space-1);
    justify-items: start;
  }

  button.link {
    text-align: left;
  }

  .reset {
    margin-bottom: var(--space-2);
  }

  details {
    padding: var(--space-2) 0;
    border-top: 1px solid var(--line);
    font-size: var(--text-small);
  }

  summary {
    width: max-content;
    max-width: 100%;
    min-height: 1.5rem;
    color: var(--accent);
    cursor: pointer;
  }

  condition-adder,
  preset-saver {
    margin-top: var(--space-2);
  }

  preset-saver {
    padding-top: var(--space-2);
    border-top: 1px solid var(--line);
  }

  @media (pointer: coarse) {
    summary,
    button.link {
      min-height: 2.75rem;
    }
  }
`;
