import { css } from 'lit';

/** The import assistant: the questions beside the map of the join, the reading of the files below, the decision at the foot. */
export const importDialogStyles = css`
  dialog {
    width: min(80rem, calc(100vw - 2rem));
    max-width: none;
    height: calc(100dvh - 3rem);
    max-height: none;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    background: var(--surface-raised);
    box-shadow: var(--shadow);
    color: var(--ink);
  }
  dialog::backdrop {
    background: rgb(20 26 34 / 0.45);
  }
  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  .top,
  .foot {
    padding: var(--space-3) var(--space-6);
  }
  .top {
    display: grid;
    border-bottom: 1px solid var(--line);
    grid-template-columns: minmax(0, 1fr) minmax(14rem, 20rem);
    gap: 0 var(--space-6);
  }
  .top .joined {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
    margin: var(--space-2) 0 0;
  }
  .top h2:focus {
    outline: none;
  }
  .top .title {
    grid-column: 2;
    grid-row: 1 / span 3;
    align-self: start;
  }
  .top .title input {
    width: 100%;
  }
  .foot {
    display: flex;
    border-top: 1px solid var(--line);
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
  }
  .foot p {
    margin-right: auto;
  }
  .body {
    display: grid;
    padding: var(--space-4) var(--space-6) var(--space-6);
    overflow: auto;
    grid-template-areas: 'guide aside' 'below aside';
    grid-template-rows: auto 1fr;
    grid-template-columns: minmax(0, 1fr) minmax(16rem, 22rem);
    gap: var(--space-6);
    align-items: start;
    overscroll-behavior: contain;
  }
  .guide {
    grid-area: guide;
  }
  aside {
    position: sticky;
    top: 0;
    grid-area: aside;
  }
  .below {
    grid-area: below;
  }
  .guide,
  .below,
  aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  .files-and-one {
    display: grid;
    padding-top: var(--space-4);
    grid-template-columns: 12rem minmax(0, 1fr);
    gap: var(--space-6);
    align-items: start;
  }
  .join .one {
    display: grid;
    gap: var(--space-1);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .line-number input {
    width: 6rem;
  }
  .wide {
    flex-basis: 100%;
  }
  .end {
    align-items: end;
  }
  td select {
    max-width: 14rem;
  }
  .files,
  .main,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  .main > section > ul:not(.columns) {
    display: grid;
    gap: var(--space-2);
  }
  .files li {
    display: grid;
    padding: var(--space-2) 0;
    border-bottom: 1px solid var(--line);
    gap: var(--space-1);
  }
  .files button {
    overflow-wrap: anywhere;
    text-align: left;
  }
  label {
    display: inline-grid;
    max-width: 100%;
    min-width: 0;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
  }
  label.check {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    min-height: 1.75rem;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: start;
  }
  details.reading,
  details.matching {
    padding-top: var(--space-3);
    border-top: 1px solid var(--line);
  }
  summary {
    width: max-content;
    max-width: 100%;
    min-height: 1.5rem;
    color: var(--accent);
    cursor: pointer;
  }
  details .fields {
    margin-top: var(--space-2);
  }
  .title input {
    width: min(26rem, 100%);
  }
  .scroll {
    max-width: 100%;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .preview {
    max-height: 12rem;
  }
  table {
    border-collapse: collapse;
    font-size: var(--text-small);
  }
  th,
  td {
    padding: var(--space-1) var(--space-2);
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
  }
  .preview td,
  .preview th {
    max-width: 16rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .columns li {
    display: grid;
    padding: var(--space-2) 0;
    border-bottom: 1px solid var(--line);
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--space-1) var(--space-3);
  }
  .columns strong {
    overflow-wrap: anywhere;
  }
  select {
    max-width: 20rem;
  }
  .error {
    color: var(--error);
  }
  button[aria-disabled='true'] {
    border-color: var(--line-strong);
    background: var(--surface-sunken);
    color: var(--ink-soft);
    cursor: default;
  }
  @media (width < 64rem) {
    .body {
      grid-template-areas: 'guide' 'aside' 'below';
      grid-template-rows: auto;
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      position: static;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
  }
  @media (pointer: coarse) {
    select,
    input,
    button,
    label.check {
      min-height: 2.75rem;
    }
    input[type='checkbox'] {
      width: 1.5rem;
      min-height: 1.5rem;
    }
  }
  @media (width < 44rem) {
    dialog {
      width: 100vw;
      height: 100dvh;
      border: 0;
      border-radius: 0;
    }
    .top,
    .foot,
    .body {
      padding-right: var(--space-4);
      padding-left: var(--space-4);
    }
    .top p.soft {
      display: none;
    }
    .top,
    aside,
    .files-and-one,
    .columns li {
      grid-template-columns: minmax(0, 1fr);
    }
    .foot p {
      flex-basis: 100%;
    }
    .foot button {
      flex: 1;
    }
    .top .title {
      grid-column: 1;
      grid-row: auto;
      margin-top: var(--space-2);
    }
    select {
      max-width: 100%;
    }
  }
`;
