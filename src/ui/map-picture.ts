import { legendEntries } from '../cartography/legend-entries.ts';
import type { Language } from '../i18n/language.ts';
import { formatDate, formatNumber } from '../i18n/numbers.ts';
import { localText, textsOf } from '../i18n/texts.ts';
import type { Shown } from '../state/shown.ts';
import { classRange } from './class-range.ts';
import { ruleSentence } from './rule-sentence.ts';

/** The map as a picture that stands alone: title, sentence, legend, source, date, and what is fictional. */

const margin = 32;
const lineHeight = 24;
const family = "'Source Sans 3 Variable', sans-serif";
const ink = '#1c2430';
const paper = '#ffffff';

export async function mapPicture(map: Blob, shown: Shown, language: Language): Promise<Blob> {
  const image = await createImageBitmap(map);
  const width = Math.max(image.width, 900);
  const head = headLines(shown, language);
  const foot = footLines(shown, language);
  const headHeight = margin + 40 + head.length * lineHeight;
  const legendHeight = lineHeight * 9;
  const height = headHeight + image.height + legendHeight + foot.length * lineHeight + 3 * margin;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas to draw the picture on.');
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  writeHead(context, shown, head);
  context.drawImage(image, (width - image.width) / 2, headHeight);
  const legendTop = headHeight + image.height + margin;
  writeLegend(context, shown, language, legendTop);
  writeLines(context, foot, legendTop + legendHeight + margin / 2, `400 16px ${family}`);
  return canvas.convertToBlob({ type: 'image/png' });
}

function headLines(shown: Shown, language: Language): string[] {
  const texts = textsOf(language);
  const round = shown.round.id === '' ? '' : `, ${shown.round.id}`;
  const lines = [
    localText(language, shown.indicator.label) + round,
    `${texts.answersLong.yes}: ${ruleSentence(shown.dataset, shown.result, texts)}`,
  ];
  if (shown.dataset.fictional) lines.unshift(texts.fictionalBand);
  return lines;
}

function footLines(shown: Shown, language: Language): string[] {
  const texts = textsOf(language);
  const sources = shown.dataset.sources.map(({ text, licence }) =>
    licence ? `${text} (${licence})` : text,
  );
  return [
    texts.panel.notThePeople,
    `${texts.panel.sources}: ${sources.join('; ')}`,
    texts.print.date(formatDate(language, new Date())),
  ];
}

function writeHead(
  context: OffscreenCanvasRenderingContext2D,
  shown: Shown,
  lines: readonly string[],
): void {
  context.fillStyle = ink;
  context.font = `700 28px ${family}`;
  context.fillText(shown.dataset.title, margin, margin + 20);
  writeLines(context, lines, margin + 52, `400 17px ${family}`);
}

function writeLines(
  context: OffscreenCanvasRenderingContext2D,
  lines: readonly string[],
  top: number,
  font: string,
): void {
  context.fillStyle = ink;
  context.font = font;
  lines.forEach((line, place) =>
    context.fillText(line, margin, top + place * lineHeight, context.canvas.width - 2 * margin),
  );
}

function writeLegend(
  context: OffscreenCanvasRenderingContext2D,
  shown: Shown,
  language: Language,
  top: number,
): void {
  const texts = textsOf(language);
  const { classes, absences } = legendEntries(shown.classification, shown.ramp.colours);
  const format = (value: number): string =>
    formatNumber(language, value, shown.classification.decimals);
  context.font = `400 16px ${family}`;
  classes.forEach((entry, place) => {
    const y = top + place * lineHeight;
    context.fillStyle = entry.colour;
    context.fillRect(margin, y - 14, 32, 18);
    context.strokeStyle = ink;
    context.lineWidth = 0.5;
    context.strokeRect(margin, y - 14, 32, 18);
    context.fillStyle = ink;
    const range = classRange(entry, shown.classification, texts.legend, format);
    const counts = `${texts.areas(entry.areas)}, ${texts.people(entry.population)}`;
    context.fillText(`${entry.class}   ${range}   –   ${counts}`, margin + 44, y);
  });
  const words = {
    missing: texts.legend.missing,
    suppressed: texts.legend.suppressed,
    'not-applicable': texts.legend.notApplicable,
  };
  const without = absences
    .filter(({ areas }) => areas > 0)
    .map(({ kind, areas }) => `${words[kind]}: ${texts.areas(areas)}`);
  context.fillText(without.join('   ·   '), margin, top + classes.length * lineHeight);
}
