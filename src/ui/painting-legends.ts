import type { nothing, TemplateResult } from 'lit';
import type { Language } from '../i18n/language.ts';
import type { Texts } from '../i18n/de.ts';
import { formatDifference } from '../i18n/numbers.ts';
import type { Shown } from '../state/shown.ts';
import { bivariateHelp, bivariateLegend, bivariateMeaning } from './bivariate-legend.ts';

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
  change: {
    title: ({ study }) => study.change.title,
    meaning: changeMeaning,
    help: ({ shown, texts }) =>
      `${texts.study.change.painting(shown.painting?.change?.from ?? '', shown.round.id)}. ${texts.study.change.help}`,
  },
  bivariate: {
    title: ({ study }) => study.bivariate.title,
    meaning: bivariateMeaning,
    help: bivariateHelp,
    render: bivariateLegend,
  },
  moran: {
    title: ({ study }) => study.moran.title,
    meaning: (code, { texts }) => texts.study.moran.codes[code - 1] ?? '',
    help: ({ texts }) => texts.study.moran.help,
  },
};

function changeMeaning(code: number, { shown, texts, language }: LegendInput): string {
  const bounds = shown.painting?.change?.bounds ?? [];
  const decimals = Math.max(0, ...bounds.map((bound) => String(bound).split('.')[1]?.length ?? 0));
  const text = (bound: number): string => formatDifference(language, bound, decimals);
  const [below, own] = [bounds[code - 2], bounds[code - 1]];
  if (below === undefined) return own === undefined ? '' : texts.legend.upTo(text(own));
  return own === undefined
    ? texts.legend.above(text(below))
    : texts.legend.between(text(below), text(own));
}

/** Undefined for the classes of the indicator, whose legend is the classification's own. */
export function paintingLegend(id: string): PaintingLegend | undefined {
  return Object.hasOwn(paintingLegends, id) ? paintingLegends[id] : undefined;
}
