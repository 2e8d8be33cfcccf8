import { css } from 'lit';

export const reviewMapKeyStyles = css`
  :host {
    display: flex;
    min-width: 0;
    padding: 3px var(--space-3) 7px;
    border-top: 1px solid var(--line);
    background: var(--surface);
    flex-wrap: wrap;
    gap: 2px var(--space-3);
    align-items: center;
  }

  .paintings {
    display: flex;
    min-width: 0;
    max-width: 100%;
    align-items: center;
  }

  .paintings button {
    min-width: 0;
    min-height: 1.5rem;
    max-width: 9rem;
    padding: 0 var(--space-2);
    border-radius: 0;
    font-size: var(--text-small);
  }

  .paintings button + button {
    margin-left: -1px;
  }

  .paintings button:first-child {
    border-radius: var(--radius) 0 0 var(--radius);
  }

  .paintings button:last-of-type {
    border-radius: 0 var(--radius) var(--radius) 0;
    flex: none;
  }

  .paintings span {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  kbd {
    min-width: 1.4em;
    margin-inline-start: var(--space-2);
    padding: 0 0.2rem;
    border: 1px solid currentcolor;
    border-radius: 3px;
    font: inherit;
    font-size: 0.75rem;
    line-height: 1.3;
    text-align: center;
  }

  /* The signs follow the pictures in the same lines, so that the map keeps its height. */
  .signs {
    display: contents;
  }

  .signs > span {
    min-width: 0;
    overflow-wrap: anywhere;
    font-size: var(--text-small);
    line-height: 1.35;
  }

  svg {
    width: 26px;
    height: 8px;
    vertical-align: middle;
  }

  line {
    stroke: var(--ink);
    stroke-width: 2;
  }

  .casing {
    stroke: var(--casing, #fff);
    stroke-width: 5;
  }

  .own line {
    stroke: var(--chosen-line, #5cc0ee);
    stroke-width: 4;
  }

  .own .casing {
    stroke: var(--chosen-casing, #11161d);
    stroke-width: 7;
  }

  .beside line:not(.casing) {
    stroke: var(--flag-line, var(--ink));
    stroke-dasharray: 4 3;
  }

  .municipality line {
    stroke: var(--ink-soft);
    stroke-width: 1.5;
  }

  .municipality .casing {
    stroke: none;
  }

  @media (pointer: coarse) {
    .paintings button {
      min-height: 2.75rem;
    }
  }
`;
