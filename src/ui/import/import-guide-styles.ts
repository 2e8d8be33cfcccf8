import { css } from 'lit';

/** The guided page of the import assistant: its numbered questions, and the live map of the join. */
export const importGuideStyles = css`
  .steps {
    display: grid;
    counter-reset: step;
  }
  .step {
    display: grid;
    position: relative;
    padding: var(--space-3) 0 var(--space-4) 2.25rem;
    border-top: 1px solid var(--line);
    counter-increment: step;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }
  .step:first-child {
    padding-top: 0;
    border-top: 0;
  }
  .step::before {
    position: absolute;
    top: var(--space-3);
    left: 0;
    width: 1.5rem;
    color: var(--ink-soft);
    content: counter(step);
    font-size: var(--text-title);
    font-weight: 350;
    line-height: 1;
  }
  .step:first-child::before {
    top: 0;
  }
  .given {
    display: grid;
    grid-template-columns: minmax(0, 24rem) minmax(0, 1fr);
    align-items: start;
    gap: var(--space-1) var(--space-4);
  }
  .given > p {
    align-self: center;
  }
  .given.directed {
    grid-template-columns: minmax(0, 24rem) 9.5rem minmax(0, 1fr);
  }
  .why {
    display: grid;
    gap: var(--space-1);
  }
  .answer,
  .given .part {
    width: 100%;
    min-width: 0;
    max-width: none;
  }
  .answer {
    font-weight: 600;
  }
  .given .part {
    grid-column: 1;
  }
  .fields.pairs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
  }
  .pairs select {
    max-width: none;
    width: 100%;
  }
  .answer.none {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .samples {
    display: flex;
    flex-wrap: wrap;
  }
  .sample {
    overflow-wrap: anywhere;
  }
  .sample:not(:last-child)::after {
    margin: 0 0.4em;
    color: var(--ink-soft);
    content: '·';
  }
  .questions {
    display: grid;
    gap: var(--space-3);
  }
  .questions fieldset {
    display: grid;
    padding: var(--space-2) var(--space-3);
    border-left: 2px solid var(--line-strong);
    gap: var(--space-1);
  }
  .questions legend {
    float: left;
    font-weight: 600;
  }
  .questions fieldset.open {
    border-left-color: var(--accent);
    background: var(--accent-soft);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
  }
  .legend li {
    display: flex;
    gap: var(--space-2);
    align-items: center;
  }
  svg.outline {
    width: 100%;
    height: auto;
    max-height: 16rem;
    stroke: var(--surface-raised);
    stroke-width: 0.75;
  }
  svg.outline.swatch {
    width: 1rem;
    height: 0.75rem;
  }
  .outline .joined {
    fill: var(--bar);
  }
  .outline .without-row {
    fill: url(#hatch);
    stroke: var(--ink-soft);
  }
  .outline .twice {
    fill: var(--notice);
    stroke: var(--notice-ink);
    stroke-width: 1.5;
  }
  .outline .ground {
    fill: var(--surface-raised);
    stroke: none;
  }
  .outline .stroke {
    stroke: var(--ink-soft);
    stroke-width: 1.5;
  }
  .map .empty {
    height: 12rem;
    border-radius: var(--radius);
    background: var(--surface-sunken);
  }
  @media (width < 44rem) {
    .given,
    .given.directed {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
