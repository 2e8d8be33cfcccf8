import type { LegendInput } from './legend-input.ts';
import { max } from 'd3-array';
import { html, type nothing, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/numbers/language.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { shownText } from '../../i18n/texts.ts';
import { formatDifference, formatNumber } from '../../i18n/numbers/numbers.ts';
import type { ShownPaint } from '../../state/shown/shown-basis.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { bivariateHelp, bivariateLegend, bivariateMeaning } from './bivariate-legend.ts';
import './thirds-strip.ts';

/** What the paintings of `state/paintings.ts` mean, in words; one entry per painting. */

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
  /** In few lines, where a list of codes and the first sentence of the help are not. */
  readonly short?: (input: LegendInput) => TemplateResult;
}

const paintingLegends: Readonly<Record<Exclude<ShownPaint, 'classes'>, PaintingLegend>> = {
  flags: {
    title: ({ frame }) => frame.flags.title,
    meaning: (code, { texts }) => texts.frame.flags.codes[code - 1] ?? '',
    absence: (kind, { frame }) => frame.flags.undecidable[kind],
    help: ({ texts }) => texts.frame.flags.help,
  },
  decisions: {
    title: ({ frame }) => frame.decided.title,
    meaning: (code, { texts }) => texts.frame.decided.codes[code - 1] ?? '',
    absence: (kind, { frame }) => frame.flags.undecidable[kind],
    help: ({ texts }) => texts.frame.decided.help,
  },
  change: {
    title: ({ study }) => study.change.title,
    meaning: rangeMeaning(formatDifference),
    help: ({ shown, texts }) =>
      `${texts.study.change.painting(shown.painting?.ranges?.of['from'] ?? '', shown.round.id)}. ${texts.study.change.help(shown.indicator.unit)}`,
  },
  bivariate: {
    title: ({ study }) => study.bivariate.title,
    meaning: bivariateMeaning,
    help: bivariateHelp,
    render: bivariateLegend,
    short: ({ shown }) => html`<thirds-strip .shown=${shown}></thirds-strip>`,
  },
  moran: {
    title: ({ study }) => study.moran.title,
    meaning: (code, { texts }) => texts.study.moran.codes[code - 1] ?? '',
    help: ({ texts }) => texts.study.moran.help,
  },
  segregation: {
    title: ({ study }, { dataset }) => study.segregationMap.title(dataset.municipalityKind),
    meaning: rangeMeaning(formatNumber),
    absence: (kind, texts) =>
      kind === 'missing'
        ? texts.study.segregationMap.undefinedIndex
        : texts.study.segregationMap.without,
    help: segregationHelp,
  },
};

/** Bounds with as many decimals as they have, so that they are shown as they are compared. */
function rangeMeaning(
  format: (language: Language, value: number, decimals: number) => string,
): PaintingLegend['meaning'] {
  return (code, { shown, texts, language }) => {
    const bounds = shown.painting?.ranges?.bounds ?? [];
    const decimals = max(bounds, (bound) => String(bound).split('.')[1]?.length ?? 0) ?? 0;
    const text = (bound: number): string => format(language, bound, decimals);
    const [below, own] = [bounds[code - 2], bounds[code - 1]];
    if (below === undefined) return own === undefined ? '' : texts.legend.upTo(text(own));
    return own === undefined
      ? texts.legend.above(text(below))
      : texts.legend.between(text(below), text(own));
  };
}

function segregationHelp({ shown, texts, language }: LegendInput): string {
  const { segregationMap, municipalities } = texts.study;
  const { group: id, measure = '' } = shown.painting?.ranges?.of ?? {};
  const group = shown.dataset.groups?.find((one) => one.id === id);
  const indices: Readonly<Record<string, string>> = municipalities.indices;
  const help = segregationMap.help(
    indices[measure] ?? measure,
    group ? shownText(language, group.label) : '',
    shown.dataset.municipalityKind,
  );
  return group?.description ? `${help} ${shownText(language, group.description)}` : help;
}

/** Undefined for the classes of the indicator, whose legend is the classification's own. */
export function paintingLegend(id: ShownPaint): PaintingLegend | undefined {
  return id === 'classes' ? undefined : paintingLegends[id];
}
