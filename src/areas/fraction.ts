import { figureAt, emptyColumn, isKnown, setFigure, type Column } from './column.ts';
import { known, missing, notApplicable, suppressed, type Figure } from './figure.ts';

/** Two counts per area of which a share is formed, in area order. */
export interface Fraction {
  readonly numerator: Column;
  readonly denominator: Column;
}

/** A share formed of counts, the counts behind it, and the places where they contradict each other. */
export interface FormedShare {
  /** 100 × numerator ÷ denominator, in percent (0 to 100). */
  readonly share: Column;
  /** Known exactly where the share is. */
  readonly fraction: Fraction;
  /** Places where a count is below 0 or the numerator is above the denominator: an error of the data, missing. */
  readonly wrong: readonly number[];
}

/** The share of two counts in every area. */
export function formShare(numerator: Column, denominator: Column): FormedShare {
  const length = numerator.values.length;
  const share = emptyColumn(length);
  const fraction = { numerator: emptyColumn(length), denominator: emptyColumn(length) };
  const wrong: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const [part, whole] = [figureAt(numerator, index), figureAt(denominator, index)];
    const figure = shareOf(part, whole);
    if (figure === 'wrong') wrong.push(index);
    setFigure(share, index, figure === 'wrong' ? missing : figure);
    setFigure(fraction.numerator, index, isKnown(share, index) ? part : figureAt(share, index));
    setFigure(fraction.denominator, index, isKnown(share, index) ? whole : figureAt(share, index));
  }
  return { share, fraction, wrong };
}

/**
 * A share of nothing is not applicable, never 0 or infinite. Where a count is not known the share is what it is: withheld
 * before missing before not applicable. Source: docs/method.md#shares-of-counts.
 */
function shareOf(part: Figure, whole: Figure): Figure | 'wrong' {
  if (part.state !== 'known' || whole.state !== 'known') return absenceOf(part, whole);
  if (part.value < 0 || whole.value < 0 || part.value > whole.value) return 'wrong';
  return whole.value === 0 ? notApplicable : known((100 * part.value) / whole.value);
}

function absenceOf(part: Figure, whole: Figure): Figure {
  const states = new Set([part.state, whole.state]);
  if (states.has('suppressed')) return suppressed;
  return states.has('missing') ? missing : notApplicable;
}
