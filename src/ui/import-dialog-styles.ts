import { css } from 'lit';

/** The import assistant: files beside what is in the chosen one, the join below, the decision at the foot. */
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
  .questions fieldset {
    display: grid;
    margin-block-end: var(--space-3);
    gap: var(--space-1);
  }
  .top {
    display: grid;
    border-bottom: 1px solid var(--line);
    gap: var(--space-2);
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
    padding: var(--space-4) var(--space-6);
    overflow: auto;
    grid-template-areas: 'files main join';
    grid-template-columns: 14rem minmax(0, 1fr) minmax(15rem, 19rem);
    gap: var(--space-6);
    align-items: start;
    overscroll-behavior: contain;
  }
  .files {
    grid-area: files;
  }
  .main {
    grid-area: main;
  }
  .join {
    grid-area: join;
  }
  .join .one {
    display: grid;
    gap: var(--space-2);
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
  summary {
    width: max-content;
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
  svg.outline {
    width: min(20rem, 100%);
    height: auto;
    max-height: 18rem;
    fill: var(--accent-soft);
    stroke: var(--ink);
    stroke-width: 0.6;
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
      grid-template-areas: 'files files' 'join main';
      grid-template-columns: minmax(12rem, 16rem) minmax(0, 1fr);
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
    .body {
      grid-template-areas: 'files' 'join' 'main';
    }
    .body,
    .columns li {
      grid-template-columns: minmax(0, 1fr);
    }
    select {
      max-width: 100%;
    }
  }
`;
