import {
  otherThan,
  type DecimalDecision,
  type DecimalSign,
  type DecimalWitness,
} from './decimal-sign.ts';

/** How the decimal sign of a column was found where other columns and what it counts are known, too. */
export interface SettledDecimal extends Omit<DecimalDecision, 'certainty'> {
  /** `thousands`: alone it would be open, but it counts, so that its sign parts thousands. */
  readonly certainty: DecimalDecision['certainty'] | 'thousands';
  /** The sign of which nothing decides what it parts, not even that Germans write thousands with a point. */
  readonly doubtful?: DecimalSign;
}

/** The decimal sign that columns of a table prove; undefined where none does, or where they disagree. */
export function provedByTable(
  witnesses: readonly DecimalWitness[],
  key: number,
): DecimalSign | undefined {
  const signs = new Set(witnesses.flatMap(({ proved }, at) => (at === key ? [] : (proved ?? []))));
  return signs.size === 1 ? [...signs][0] : undefined;
}

/**
 * The decimal sign of a column whose own cells leave it open ("1,024" throughout): other columns with the other sign
 * prove that this one parts thousands; people and other counts have no decimals. Else it stays open.
 */
export function settleDecimal(
  witness: DecimalWitness,
  proved: DecimalSign | undefined,
  isCount: boolean,
): SettledDecimal {
  const decision = witness.decide();
  const { doubtful } = witness;
  if (decision.certainty !== 'ambiguous' || doubtful === undefined) return decision;
  const rule = otherThan(doubtful);
  if (proved === rule) return { rule, certainty: 'clear', examples: [] };
  if (!isCount)
    return doubtful === ',' || proved === doubtful ? { ...decision, doubtful } : decision;
  // "1.024" people is how Germans write it; only where it looks like the decimals beside it there is a word to say.
  if (proved === undefined && rule === ',') return decision;
  return { rule, certainty: 'thousands', examples: decision.examples };
}
