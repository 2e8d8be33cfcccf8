import { css } from 'lit';

export const mapPaneStyles = css`
  :host {
    position: relative;
    height: 100%;
    min-height: 0;
    background: var(--paper);
    isolation: isolate;
  }

  map-view {
    position: absolute;
    inset: 0;
  }

  .failed {
    display: grid;
    position: absolute;
    padding: var(--space-4);
    z-index: 3;
    background: var(--paper);
    inset: 0;
    place-content: center;
    justify-items: center;
    text-align: center;
    gap: var(--space-3);
  }

  .failed p {
    max-width: 30rem;
  }
`;
