import type { LegendInput } from './legend-input.ts';
import { countPainting, type PaintingCount } from '../../cartography/paintings/painting.ts';
import { paintingLegend } from './painting-legends.ts';
import type { Sign } from '../parts/swatch.ts';

/** A line of the legend of a painting, on the page and on pictures of it. */
export interface PaintingRow extends PaintingCount {
  readonly sign: Sign;
  readonly meaning: string;
}

/** All codes, also those without areas, and the kinds of absence that occur. */
export function paintingRows(input: LegendInput): PaintingRow[] {
  const { shown, texts } = input;
  const { painting, paint, round } = shown;
  const legend = paintingLegend(paint);
  if (!painting || !legend) return [];
  const counts = countPainting(painting, round.population);
  const words = {
    missing: texts.legend.missing,
    suppressed: texts.legend.suppressed,
    'not-applicable': texts.legend.notApplicable,
  };
  const kinds = ['missing', 'suppressed', 'not-applicable'] as const;
  return [
    ...counts.codes.map((count, below): PaintingRow => ({
      ...count,
      sign: { kind: 'class', colour: painting.colours[below] ?? '' },
      meaning: legend.meaning(below + 1, input),
    })),
    ...kinds
      .filter((kind) => counts.absences[kind].areas > 0)
      .map((kind): PaintingRow => ({
        ...counts.absences[kind],
        sign: { kind },
        meaning: legend.absence?.(kind, texts) ?? words[kind],
      })),
  ];
}

/** What a help says first: up to the first full stop before a new sentence. */
export function firstSentence(help: string): string {
  return /^.*?[.!?](?=\s+[\p{Lu}„‘])/su.exec(help)?.[0] ?? help;
}
