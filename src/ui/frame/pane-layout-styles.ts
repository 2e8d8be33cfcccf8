import { css } from 'lit';

/** Where the panes lie around the map of a wide screen, and how large they are; `--left`, `--right` and `--bottom` are drawn by hand. */
export const paneLayoutStyles = css`
  .atlas {
    display: grid;
    min-height: 0;
    flex: 1;
    grid-template-areas: 'left map right' 'left table table';
    grid-template-columns: var(--left, var(--question, 22rem)) minmax(0, 1fr) 2.25rem;
    grid-template-rows: minmax(0, 1fr) var(--bottom, minmax(12rem, 32%));
  }

  /* Where there is room, the list has six whole rows under its filters. */
  @media (min-height: 700px) {
    .atlas {
      grid-template-rows: minmax(0, 1fr) var(--bottom, minmax(21rem, 36%));
    }
  }

  /* Charts need more room than rows, and lists have a second line of filters. */
  .atlas[data-study] {
    grid-template-rows: minmax(0, 1fr) var(--bottom, minmax(22.5rem, 46%));
  }

  .atlas[data-view='map'] {
    grid-template-rows: minmax(0, 1fr) 0;
  }

  /* The table has what room the question can spare. */
  .atlas[data-view='table'] {
    --question: 16rem;

    grid-template-areas: 'left table right';
    grid-template-rows: minmax(0, 1fr);
  }

  .atlas[data-waiting] {
    visibility: hidden;
  }

  .atlas[data-waiting] ~ empty-page {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .atlas[data-view='map'] .bottom,
  .atlas[data-view='table'] .map {
    display: none;
  }

  /* The panel is there where there is something to tell; else the map has its room. */
  @media (min-width: 1000px) {
    .atlas[data-chosen] {
      grid-template-columns: var(--left, var(--question, 22rem)) minmax(0, 1fr) var(
          --right,
          20.5rem
        );
    }

    .atlas[data-chosen][data-no-right] {
      grid-template-columns: var(--left, var(--question, 22rem)) minmax(0, 1fr) 0;
    }

    .atlas[data-no-left] {
      grid-template-columns: 0 minmax(0, 1fr) 2.25rem;
    }

    .atlas:not([data-chosen]) .right {
      padding: 0;
    }

    .right {
      container: panel / inline-size;
    }

    .atlas[data-view='table'] {
      --map-words: none;
    }

    .atlas[data-view='table']:not([data-chosen]) {
      grid-template-columns: var(--left, var(--question, 22rem)) minmax(0, 1fr) 0;
    }

    .atlas[data-view='table'][data-no-left]:not([data-chosen]) {
      grid-template-columns: 0 minmax(0, 1fr) 0;
    }

    .atlas[data-chosen][data-no-left] {
      grid-template-columns: 0 minmax(0, 1fr) var(--right, 20.5rem);
    }

    .atlas[data-wide][data-wide],
    .atlas[data-chosen][data-no-left][data-no-right] {
      grid-template-columns: 0 minmax(0, 1fr) 0;
    }

    .atlas[data-no-left] .left,
    .atlas[data-chosen][data-no-right] .right,
    .atlas[data-view='table']:not([data-chosen]) .right,
    .atlas:not([data-chosen]) [border='right'],
    .atlas[data-wide] .left,
    .atlas[data-wide] .right,
    .atlas[data-wide] pane-border:not([border='bottom']),
    .atlas[data-view='table'] [border='bottom'] {
      display: none;
    }
  }

  /* A projector: what is chosen stands beside the list, and the map keeps the width. */
  @media (min-width: 1000px) and (max-width: 1199px) {
    .atlas,
    .atlas[data-chosen] {
      grid-template-areas: 'left map map' 'left table right';
      grid-template-columns: var(--left, var(--question, 22rem)) minmax(0, 1fr) 0;
    }

    /* Its heading would take room from the list. */
    .atlas:not([data-chosen]) {
      grid-template-areas: 'left map right' 'left table table';
      grid-template-columns: var(--left, var(--question, 22rem)) minmax(0, 1fr) 2.25rem;
    }

    .atlas[data-chosen]:not([data-no-right], [data-wide]) {
      grid-template-columns: var(--left, var(--question, 22rem)) minmax(0, 1fr) var(--right, 20rem);
    }

    .atlas[data-no-left]:not([data-chosen]) {
      grid-template-columns: 0 minmax(0, 1fr) 2.25rem;
    }

    .atlas[data-chosen][data-no-left],
    .atlas[data-wide][data-wide] {
      grid-template-columns: 0 minmax(0, 1fr) 0;
    }

    .atlas[data-chosen][data-no-left]:not([data-no-right], [data-wide]) {
      grid-template-columns: 0 minmax(0, 1fr) var(--right, 20rem);
    }

    .atlas[data-view='map'] {
      grid-template-areas: 'left map right' 'left table right';
    }

    .atlas[data-view='table'] {
      grid-template-areas: 'left table right';
    }
  }

  @media (min-width: 1000px) and (max-width: 1199px) and (min-height: 700px) {
    .atlas:not([data-view='map'], [data-view='table'], [data-study]) {
      grid-template-rows: minmax(0, 1fr) var(--bottom, minmax(20.75rem, 40%));
    }
  }

  pane-border {
    grid-area: left;
    justify-self: end;
    width: 8px;
    transform: translateX(50%);
  }

  /* Not on the rows: beside the first line of the question, or, where that is folded away, under the first rows. */
  .atlas[data-view='table'] pane-border {
    --tab-top: calc(100% - 4rem);
  }

  .atlas[data-view='table'] pane-border[border='left']:not([folded]) {
    --tab-top: 2px;
    --tab-height: 1.5rem;
    --tab-shift: calc(-100% - 1px);
  }

  [border='right'] {
    grid-area: right;
    justify-self: start;
    transform: translateX(-50%);
  }

  [border='bottom'] {
    grid-area: table;
    align-self: start;
    justify-self: stretch;
    width: auto;
    height: 8px;
    transform: translateY(-50%);
  }
`;
