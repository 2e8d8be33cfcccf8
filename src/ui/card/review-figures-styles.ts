import { css } from 'lit';

export const reviewFiguresStyles = css`
  :host {
    display: flex;
    height: 100%;
    min-height: 0;
    flex-direction: column;
  }

  .tabs {
    display: flex;
    border-bottom: 1px solid var(--line);
    background: var(--surface-sunken);
    flex: none;
    flex-wrap: wrap;
  }

  .tabs button {
    min-height: 1.75rem;
    padding: 0 0.625rem;
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
    background: none;
  }

  .tabs button[aria-selected='true'] {
    border-bottom-color: var(--accent);
    background: var(--surface);
    font-weight: 650;
  }

  .view {
    min-height: 0;
    padding: var(--space-2) var(--space-4);
    overflow: auto;
    flex: 1;
  }

  .view:focus-visible {
    outline-offset: -2px;
  }

  @media (pointer: coarse) {
    .tabs button {
      min-height: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    .tabs button {
      border-bottom-color: Canvas;
    }

    .tabs button[aria-selected='true'] {
      border-bottom-color: Highlight;
    }
  }
`;
