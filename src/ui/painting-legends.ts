import type { nothing, TemplateResult } from 'lit';
import type { Language } from '../i18n/language.ts';
import type { Texts } from '../i18n/de.ts';
import type { Shown } from '../state/shown.ts';

/** What the paintings of `state/paintings.ts` mean, in words; one entry per painting. */

export interface LegendInput {
  readonly shown: Shown;
  readonly texts: Texts;
  readonly language: Language;
}

export interface PaintingLegend {
  /** As it stands in the choice of paintings. */
  readonly title: (texts: Texts, shown: Shown) => string;
  /** What code k (from 1) means. */
  readonly meaning: (code: number, input: LegendInput) => string;
  /** What it means that an area has no code, where it is not that its figure is missing or withheld. */
  readonly absence?: (kind: 'missing' | 'suppressed' | 'not-applicable', texts: Texts) => string;
  /** How the painting is to be read. */
  readonly help: (input: LegendInput) => string;
  /** Where a list of codes is not the best legend. The list still stands in pictures. */
  readonly render?: (input: LegendInput) => TemplateResult | typeof nothing;
}

const paintingLegends: Readonly<Record<string, PaintingLegend>> = {
  flags: {
    title: ({ frame }) => frame.flags.title,
    meaning: (code, { texts }) => texts.frame.flags.codes[code - 1] ?? '',
    absence: (_, { frame }) => frame.flags.undecidable,
    help: ({ texts }) => texts.frame.flags.help,
  },
};

/** Undefined for the classes of the indicator, whose legend is the classification's own. */
export function paintingLegend(id: string): PaintingLegend | undefined {
  return Object.hasOwn(paintingLegends, id) ? paintingLegends[id] : undefined;
}
