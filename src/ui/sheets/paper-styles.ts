import { css } from 'lit';

/** Sheets in sizes of paper; whatever the page looks like, they are black on white. */
export const paperStyles = css`
  :host {
    display: none;
  }

  @media print {
    :host {
      --text-small: 7.5pt;
      --text-base: 8.5pt;
      display: block;
      color: #000;
      background: #fff;
      font-size: 8.5pt;
      line-height: 1.32;
      page: sheet;
    }
  }

  .sheet + .sheet,
  .annex {
    break-before: page;
  }

  .line {
    display: flex;
    margin: 0 0 1.5mm;
    padding-bottom: 1mm;
    border-bottom: 0.3mm solid #000;
    justify-content: space-between;
    gap: 4mm;
    font-size: 7.5pt;
  }

  h1 {
    margin: 0;
    font-size: 16pt;
    line-height: 1.15;
    overflow-wrap: anywhere;
  }

  h2 {
    margin: 3.5mm 0 1mm;
    padding-bottom: 0.4mm;
    border-bottom: 0.2mm solid #999;
    font-size: 9.5pt;
    break-after: avoid;
  }

  h3 {
    margin: 1.5mm 0 0.5mm;
    font-size: 8.5pt;
    break-after: avoid;
  }

  p {
    margin: 0 0 0.8mm;
    overflow-wrap: anywhere;
  }

  .soft {
    color: #444;
  }

  .head {
    display: flex;
    justify-content: space-between;
    gap: 6mm;
  }

  .state {
    flex: none;
    max-width: 60mm;
    padding: 1.2mm 2.5mm;
    border: 0.4mm solid #000;
    font-weight: 600;
    align-self: flex-start;
  }

  .band {
    margin: 1.5mm 0;
    padding: 0.8mm 2mm;
    border: 0.2mm solid #666;
  }

  .columns {
    display: grid;
    grid-template-columns: 88mm minmax(0, 1fr);
    gap: 0 6mm;
  }

  .columns h2 {
    margin-top: 2mm;
  }

  figure {
    margin: 0;
    break-inside: avoid;
  }

  figure img,
  figure svg {
    display: block;
    width: 100%;
    height: auto;
    border: 0.2mm solid #999;
  }

  figure img {
    max-height: 56mm;
    object-fit: contain;
  }

  figcaption {
    font-size: 7.5pt;
  }

  .key {
    display: inline-flex;
    margin-right: 3mm;
    align-items: center;
    gap: 1mm;
  }

  .key svg {
    width: 5mm;
    height: 3mm;
    border: 0;
  }

  path {
    vector-effect: non-scaling-stroke;
  }

  .beside path {
    fill: #f4f2ec;
    stroke: #a9a9a9;
    stroke-width: 0.8;
  }

  .near-miss path {
    fill: #fff;
    stroke: #333;
    stroke-width: 1.2;
    stroke-dasharray: 4 3;
  }

  .member path {
    fill: #cfd8e3;
    stroke: #5b6673;
    stroke-width: 0.8;
  }

  .outline {
    fill: none;
    stroke: #000;
    stroke-width: 2.4;
    stroke-linejoin: round;
  }

  .number-on-map {
    fill: #000;
    stroke: #fff;
    stroke-width: 5;
    paint-order: stroke;
    stroke-linejoin: round;
    font-family: var(--font);
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .bar {
    fill: none;
    stroke: #000;
    stroke-width: 1.4;
  }

  .bar-text {
    fill: #000;
    font-family: var(--font);
    font-size: 19px;
  }

  .bar-ground {
    fill: #fff;
    fill-opacity: 0.85;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 7.5pt;
  }

  table + p,
  table + table {
    margin-top: 1mm;
  }

  caption {
    padding: 0.5mm 0;
    font-weight: 600;
    text-align: start;
  }

  thead {
    display: table-header-group;
  }

  tr {
    break-inside: avoid;
  }

  th,
  td {
    padding: 0.5mm 1mm;
    border-bottom: 0.15mm solid #bbb;
    font-weight: 400;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }

  thead th {
    border-bottom-color: #000;
    font-weight: 600;
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  [data-now] {
    font-weight: 700;
    text-decoration: underline;
  }

  .entry {
    margin: 1mm 0 2mm;
    padding-left: 2.5mm;
    border-left: 0.8mm solid #000;
    break-inside: avoid-page;
  }

  .entry .what {
    font-size: 9.5pt;
  }

  .entry dl,
  .foot dl {
    display: grid;
    margin: 0;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0 3mm;
  }

  dt {
    color: #444;
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .said {
    white-space: pre-line;
  }

  .hash {
    font-family: ui-monospace, monospace;
    font-size: 6.5pt;
    overflow-wrap: anywhere;
  }

  .foot {
    margin-top: 3mm;
    padding-top: 1mm;
    border-top: 0.3mm solid #000;
    font-size: 7pt;
    break-before: avoid;
    break-inside: avoid;
  }

  .lines {
    display: grid;
    margin-top: 14mm;
    grid-template-columns: 1fr 1fr;
    gap: 14mm 12mm;
    break-inside: avoid;
  }

  .lines p {
    padding-top: 1mm;
    border-top: 0.2mm solid #000;
  }

  .decisions {
    table-layout: fixed;
  }

  .decisions .narrow {
    width: 26mm;
  }

  .decisions .middle {
    width: 34mm;
  }
`;
