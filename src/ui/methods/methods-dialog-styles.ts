import { css } from 'lit';

/** The methods page: a sheet over the page, its contents beside the text where there is room. */
export const methodsDialogStyles = css`
  .content {
    display: grid;
    padding: var(--space-4) var(--space-6) var(--space-6);
    grid-template-columns: 14rem minmax(0, 1fr);
    gap: var(--space-6);
  }

  nav {
    position: sticky;
    top: 4.5rem;
    max-height: calc(100dvh - 9rem);
    overflow: auto;
    font-size: var(--text-small);
    align-self: start;
  }

  nav p {
    margin-top: var(--space-2);
    color: var(--ink-soft);
  }

  nav .link {
    text-align: left;
    text-decoration: none;
  }

  nav .link:hover {
    text-decoration: underline;
  }

  .chapters > h3 {
    margin-top: var(--space-6);
    padding-bottom: var(--space-1);
    border-bottom: 1.5px solid var(--ink);
    font-size: var(--text-large);
  }

  article {
    display: grid;
    max-width: 75ch;
    padding: var(--space-3) 0;
    border-bottom: 1px solid var(--line);
    gap: var(--space-2);
    grid-template-columns: minmax(0, 1fr);
  }

  h4 {
    margin: 0;
    font-size: var(--text-base);
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  h3:focus,
  h4:focus {
    outline: none;
    /* One by one: WebKit knows the short form only with a line and nothing else. */
    text-decoration-line: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .facts {
    font-size: var(--text-small);
  }

  .facts div {
    display: grid;
    padding: 2px 0;
    border-top: 1px solid var(--line);
    gap: 0 var(--space-3);
    grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr);
  }

  .facts dt {
    color: var(--ink-soft);
  }

  .facts dd {
    overflow-wrap: anywhere;
  }

  .formulas {
    padding: var(--space-2) var(--space-3);
    border-left: 3px solid var(--line-strong);
    background: var(--surface-sunken);
  }

  .formulas li {
    display: flex;
    padding: 2px 0;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
  }

  .formula {
    overflow-wrap: anywhere;
  }

  .band {
    margin-bottom: var(--space-2);
    padding: var(--space-1) var(--space-3);
    border: 1px solid var(--notice-line);
    background: var(--notice);
    color: var(--notice-ink);
  }

  .back {
    margin-top: var(--space-2);
    font-size: var(--text-small);
  }

  /* Paper is no narrow screen, though Firefox measures it without its margins. */
  @media screen and (width < 44rem) {
    dialog {
      width: 100vw;
      height: 100dvh;
      max-height: none;
      border: 0;
      border-radius: 0;
    }

    .top,
    .content {
      padding-right: var(--space-4);
      padding-left: var(--space-4);
    }

    .content {
      grid-template-columns: minmax(0, 1fr);
    }

    nav {
      position: static;
      max-height: none;
    }

    .facts div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    dialog {
      position: absolute;
      width: 100%;
      height: auto;
      max-height: none;
      margin: 0;
      overflow: visible;
      border: 0;
      box-shadow: none;
      font-size: 10pt;
    }

    dialog::backdrop,
    .top button,
    .back,
    nav {
      display: none;
    }

    .top {
      position: static;
    }

    .top,
    .content {
      padding-right: 0;
      padding-left: 0;
    }

    .content {
      display: block;
    }

    article {
      display: block;
      max-width: none;
    }

    h3,
    h4,
    .formulas > .small:first-child {
      break-after: avoid;
    }

    .facts div,
    .formulas li {
      break-inside: avoid;
    }
  }
`;
