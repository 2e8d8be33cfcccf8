import { css } from 'lit';

/** What the table of areas shows beside its figures: signs of the mark, and classes in the colours of the map. */
export const areaTableStyles = css`
  :host {
    --lead: 6.75rem;
    --name: 8rem;

    height: 100%;
    min-height: 12rem;
  }

  .lead {
    gap: 6px;
  }

  /* A reason takes a second line rather than being cut off. */
  .flag-text {
    min-width: 0;
    font-size: 0.75rem;
    line-height: 1.1;
    white-space: normal;
  }

  .absent {
    color: var(--ink-soft);
    font-style: italic;
  }

  .body .cell.figures {
    padding-inline: 6px;
    gap: var(--space-1);
  }

  .class {
    display: inline-flex;
    flex: none;
    font-size: 0.75rem;
    gap: 0.25rem;
    align-items: center;
    justify-content: flex-end;
  }

  .class svg {
    width: 0.75rem;
    height: 0.75rem;
    flex: none;
  }

  .sign,
  .sign svg {
    display: block;
    width: 1.375rem;
    height: 0.875rem;
    flex: none;
  }

  .head .sign {
    display: none;
  }

  @container (width < 44rem) {
    .scroller {
      --lead: 2.75rem;
      --name: 8rem;
    }

    .flag-text {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .head .lead button {
      flex-direction: column;
      align-items: flex-start;
      justify-content: flex-end;
    }

    .head .sign {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .class svg,
    .sign {
      forced-color-adjust: none;
    }
  }
`;
