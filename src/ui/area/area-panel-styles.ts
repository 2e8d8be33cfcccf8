import { css } from 'lit';

export const areaPanelStyles = css`
  .head,
  section {
    margin-bottom: var(--space-4);
  }

  .title {
    display: flex;
    gap: var(--space-2);
    align-items: start;
    justify-content: space-between;
  }

  h2 {
    min-width: 0;
    font-size: var(--text-title);
    overflow-wrap: anywhere;
  }

  h2:focus {
    outline: none;
  }

  h3 {
    margin-bottom: var(--space-1);
  }

  .tools {
    display: flex;
    flex: none;
    margin: -0.15rem -0.4rem 0 0;
  }

  /* One line of the title stands at the height of the buttons beside it. */
  @media (pointer: coarse) {
    .title h2 {
      padding-top: 0.45rem;
    }
  }

  @media print {
    section {
      margin-bottom: var(--space-2);
    }

    /* The foot of the printed page says it. */
    .said-below,
    .tools {
      display: none;
    }
  }

  .status {
    display: inline-flex;
    margin-top: var(--space-2);
    padding: var(--space-1) var(--space-2);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    font-size: var(--text-small);
    font-weight: 600;
    gap: var(--space-2);
    align-items: center;
  }

  .status[data-flag='yes'] {
    border: 2px solid var(--ink);
  }

  .status svg {
    width: 1.5rem;
    height: 1rem;
  }

  p.plain + p.plain {
    margin-top: var(--space-1);
  }

  .care {
    margin-top: var(--space-2);
    padding-left: var(--space-3);
    border-left: 3px solid var(--line-strong);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .near {
    padding-top: var(--space-2);
    border-top: 1px solid var(--line);
  }

  .empty p,
  .empty contact-lines {
    margin-top: var(--space-2);
  }

  /* Where the page has a foot, that says it. */
  @media (min-width: 1000px) and (min-height: 600px) {
    .empty contact-lines {
      display: none;
    }
  }

  /* Beside a wide map the panel without a choice is folded to its heading. */
  @container panel (width < 6rem) {
    .empty h2 {
      margin: var(--space-2) auto 0;
      color: var(--ink-soft);
      font-size: var(--text-base);
      font-weight: 550;
      white-space: nowrap;
      writing-mode: vertical-rl;
    }

    .empty > :not(h2) {
      display: none;
    }
  }
`;
