import { growthFigures, growthLines, type GrowthFigure, type GrowthLine } from './growth.ts';
import type { Measured } from './measure-subject.ts';

/** The growth with the number of areas as a picture: one small plot a figure, both axes logarithmic. */

const panel = { width: 300, height: 210, left: 46, right: 18, top: 26, bottom: 30 } as const;
const across = 2;
const legendHeight = 44;
/** Colours that differ in lightness too; the atlas has the darkest. */
const colours = ['#1b1464', '#5b4bdb', '#d95f02', '#1b9e77', '#c2a500', '#e7298a'] as const;
const dashes = ['', '6 3', '', '2 2', '8 2 2 2', '3 3'] as const;

interface Scale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

export function growthPlot(measured: readonly Measured[]): string {
  const plots = growthFigures
    .map((figure) => ({ figure, lines: growthLines(figure, measured) }))
    .filter(({ lines }) => lines.some(({ points }) => points.length > 1));
  const subjects = [...new Set(plots.flatMap(({ lines }) => lines.map(({ subject }) => subject)))];
  const width = across * panel.width;
  const height = legendHeight + Math.ceil(plots.length / across) * panel.height;
  const panels = plots.map(({ figure, lines }, at) => {
    const x = (at % across) * panel.width;
    const y = legendHeight + Math.floor(at / across) * panel.height;
    return `<g transform="translate(${x} ${y})">${panelOf(figure, lines, subjects)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="#222">`,
    '<title>Growth with the number of areas</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    legendOf(subjects),
    ...panels,
    '</svg>\n',
  ].join('\n');
}

function legendOf(subjects: readonly string[]): string {
  const items = subjects.map((subject, at) => {
    const x = 12 + (at % 3) * 196;
    const y = 16 + Math.floor(at / 3) * 16;
    return `<path d="M${x} ${y}h22" ${strokeOf(at)}/><text x="${x + 28}" y="${y + 4}">${escape(subject)}</text>`;
  });
  return items.join('');
}

function panelOf(
  figure: GrowthFigure,
  lines: readonly GrowthLine[],
  subjects: readonly string[],
): string {
  const points = lines.flatMap((line) => line.points);
  const x = scale(
    points.map(({ areas }) => areas),
    [panel.left, panel.width - panel.right],
    'values',
  );
  const y = scale(
    points.map(({ median }) => median),
    [panel.height - panel.bottom, panel.top],
    'powers',
  );
  const [left, right] = [panel.left, panel.width - panel.right];
  const horizontal = y.ticks.map(
    (tick) =>
      `<path d="M${left} ${y.place(tick)}H${right}" stroke="#ddd"/><text x="${left - 5}" y="${y.place(tick) + 4}" text-anchor="end">${tickText(tick)}</text>`,
  );
  const vertical = x.ticks.map(
    (tick) =>
      `<text x="${x.place(tick)}" y="${panel.height - panel.bottom + 16}" text-anchor="middle">${tickText(tick)}</text>`,
  );
  const curves = lines.map((line) => {
    const stroke = strokeOf(subjects.indexOf(line.subject));
    const places = line.points.map(({ areas, median }) => `${x.place(areas)} ${y.place(median)}`);
    const colour = colours[subjects.indexOf(line.subject) % colours.length];
    const dots = line.points.map(
      ({ areas, median }) =>
        `<circle cx="${x.place(areas)}" cy="${y.place(median)}" r="3" fill="${colour}"/>`,
    );
    return `<path d="M${places.join('L')}" ${stroke}/>${dots.join('')}`;
  });
  const title = `<text x="${left}" y="14" font-weight="bold">${escape(figure.title)}</text>`;
  return [title, ...horizontal, ...vertical, ...curves].join('');
}

/** Ticks at the values themselves, or at powers of ten around them. */
function scale(
  values: readonly number[],
  [from, to]: readonly [number, number],
  ticksAt: 'values' | 'powers',
): Scale {
  const usable = values.filter((value) => value > 0).map(Math.log10);
  const isOfPowers = ticksAt === 'powers';
  const [low, high] = [Math.min(...usable), Math.max(...usable)];
  const least = isOfPowers ? Math.floor(low) : low;
  const most = isOfPowers ? Math.max(Math.ceil(high), least + 1) : Math.max(high, low + 1e-9);
  const powers = Array.from({ length: most - least + 1 }, (_, step) => 10 ** (least + step));
  return {
    place(value) {
      const part = (Math.log10(Math.max(value, 10 ** least)) - least) / (most - least);
      return Math.round(10 * (from + part * (to - from))) / 10;
    },
    ticks: isOfPowers ? powers : [...new Set(values)],
  };
}

function strokeOf(at: number): string {
  const dash = dashes[at % dashes.length];
  const dashed = dash ? ` stroke-dasharray="${dash}"` : '';
  return `fill="none" stroke="${colours[at % colours.length]}" stroke-width="2"${dashed}`;
}

/** 85,000 is 85k. */
function tickText(value: number): string {
  if (value >= 1000) return `${Math.round(value / 100) / 10}k`;
  return String(Number(value.toPrecision(2)));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
