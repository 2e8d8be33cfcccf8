import { css } from 'lit';

/** A sheet over the page with a head that stays in sight. */
export const sheetStyles = css`
  dialog {
    width: min(66rem, calc(100vw - 2rem));
    max-width: none;
    max-height: calc(100dvh - 3rem);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    background: var(--surface-raised);
    box-shadow: var(--shadow);
    color: var(--ink);
    scroll-padding-top: 4.5rem;
  }

  dialog::backdrop {
    background: rgb(20 26 34 / 0.45);
  }

  .top {
    position: sticky;
    z-index: 3;
    top: 0;
    display: flex;
    padding: var(--space-3) var(--space-6);
    border-bottom: 1px solid var(--line);
    background: var(--surface-raised);
    gap: var(--space-3);
    align-items: center;
  }

  .top h2 {
    margin-right: auto;
    font-size: var(--text-title);
  }
`;
