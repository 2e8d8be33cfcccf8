import { css } from 'lit';

/** Where the panes of the review lie on a wide screen: queue, map above figures, and the neighbourhood above its decision. */
export const reviewLayoutStyles = css`
  @media (min-width: 1000px) {
    .atlas.atlas[data-view='review'][data-view] {
      grid-template-areas: 'left map right' 'left key right' 'left table right';
      grid-template-columns: clamp(15rem, 23vw, 20rem) minmax(0, 1fr) clamp(19rem, 28vw, 23.75rem);
      grid-template-rows: minmax(0, 1fr) auto var(--bottom, 42%);
    }
  }

  .atlas[data-view='review'] .left {
    display: grid;
    overflow: hidden;
    grid-template-rows: minmax(0, 1fr) fit-content(60%);
  }

  .atlas[data-view='review'] .left[data-begun] {
    grid-template-rows: minmax(0, 1fr) fit-content(45%) fit-content(40%);
  }

  /* Always as high: another height would resize the map with every card, and it would go blank. */
  .atlas[data-view='review'] review-map-key {
    box-sizing: border-box;
    height: 3.625rem;
    overflow: auto;
    grid-area: key;
  }

  .atlas[data-view='review'] .left > .below {
    overflow: auto;
  }

  .below > review-outcome {
    padding: var(--space-2) var(--space-3);
    border-top: 1px solid var(--line);
  }

  .narrow {
    padding: var(--space-2) var(--space-3);
    border-bottom: 1px solid var(--notice-line);
    background: var(--notice);
    color: var(--notice-ink);
  }

  .atlas[data-view='review'] .right {
    display: flex;
    min-height: 0;
    padding: 0;
    overflow: hidden;
    flex-direction: column;
  }

  .atlas[data-view='review'] .right > :first-child {
    min-height: 6rem;
    padding: var(--space-3) var(--space-4);
    overflow: auto;
    flex: 1;
  }

  .atlas[data-view='review'] review-decision {
    max-height: 70%;
    flex: none;
  }

  @media (max-width: 999px) {
    .atlas[data-view='review'] .left,
    .atlas[data-view='review'] .right {
      display: none;
    }

    .atlas[data-view='review'] .left[data-begun],
    .atlas[data-view='review'] .left {
      grid-template-rows: none;
      grid-auto-rows: auto;
    }

    /* All of it scrolls; the queue keeps so much of the screen that one sees where one is. */
    .atlas[data-view='review'][data-tab='legend'] .left {
      display: block;
      overflow: auto;
    }

    .atlas[data-view='review'] review-queue {
      height: clamp(20rem, 60dvh, 40rem);
    }

    .atlas[data-view='review'] review-map-key {
      display: none;
      height: auto;
      flex: none;
    }

    .atlas[data-view='review'][data-tab='area'] review-map-key,
    .atlas[data-view='review'][data-tab='table'] review-map-key {
      display: flex;
    }

    /* The decision follows the figures, and all of it scrolls. */
    .atlas[data-view='review'][data-tab='area'] .right {
      display: block;
      overflow: auto;
    }

    .atlas[data-view='review'] .right > :first-child {
      display: block;
      overflow: visible;
    }

    .atlas[data-view='review'] review-decision {
      max-height: none;
    }

    /* The list takes the place of the card, and the card that of the list. */
    .atlas[data-view='review'][data-tab='legend'] .map {
      display: none;
    }

    .atlas[data-view='review'] .map {
      min-height: 9rem;
      flex: 0 0 26%;
    }

    .atlas[data-view='review'] .right {
      flex: 1 1 74%;
    }
  }
`;
