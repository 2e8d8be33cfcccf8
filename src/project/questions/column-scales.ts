import { fractionFactor, scaled, type BareCells } from '../../ingest/cells/column-form.ts';
import { otherThan } from '../../ingest/cells/decimal-sign.ts';
import { saysThousands } from '../../ingest/cells/kind-terms.ts';
import { looksScaled } from '../../ingest/table/scaled-people.ts';
import type { ValueFacts } from '../../ingest/instructions/understanding.ts';
import { columnAsker, type OpenColumn } from './column-asker.ts';
import { stateUnit, type UsedColumn } from './used-columns.ts';

/** What a number of a column stands for, where neither its name nor its cells tell: asked, for a wrong unit is read as a fact. */

/** Fewer numbers than this tell nothing about all of them. */
const leastKnown = 2;
/** Nobody pays that much for a square metre in a month, in euros. */
const mostRent = 100;
/** Areas with fewer people than this in the middle are no areas that are compared; the usual limit of privacy. */
const fewPeople = 300;
const inPercent = /%|prozent|percent|v\.?\s?h\./i;
const isMeasure = /km²|km2|qkm|\bha\b|fläche|flaeche|index|score|z-wert/i;

const bareCells = ['fraction', 'percent', 'missing'] as const satisfies readonly BareCells[];

/** What the value in the middle becomes by each factor. */
function factorOptions({ middle }: ValueFacts, factors: readonly number[]): OpenColumn['options'] {
  return factors.map((factor) => ({
    value: String(factor),
    facts: { count: scaled(middle, factor) },
  }));
}

function askFactor(
  { column, form }: UsedColumn,
  values: ValueFacts,
  factors: readonly number[],
  proposed: number | undefined,
): OpenColumn {
  return {
    facts: { items: column.samples.slice(0, 5) },
    options: factorOptions(values, factors),
    proposed: proposed === undefined ? undefined : String(proposed),
    answered: form.factor === undefined ? undefined : String(form.factor),
  };
}

const factorOf = (value: string) => ({ factor: Number(value) });

/** People that are not whole, hardly any, or "in 1000". */
export const peopleThousand = columnAsker(
  'people-thousand',
  (used) => {
    const { values, name } = used.column;
    if (!values || !used.isCount) return undefined;
    const isOdd = used.isPeople && values.middle < fewPeople && looksScaled(values);
    if (!isOdd && !saysThousands(name)) return undefined;
    return askFactor(used, values, [1000, 1], 1000);
  },
  factorOf,
);

/** A share that is nowhere above 1. */
export const shareFraction = columnAsker(
  'share-fraction',
  (used) => {
    const { values, name } = used.column;
    const { unit, role } = used.indicator ?? {};
    if (!values || unit !== 'percent' || values.percent > 0) return undefined;
    if (values.most > 1 || values.known < leastKnown) return undefined;
    const arePercents = inPercent.test(name) && role !== 'migrant-share';
    const proposed = arePercents && 2 * values.fine < values.known ? 1 : fractionFactor;
    return askFactor(used, values, [fractionFactor, 1], proposed);
  },
  factorOf,
);

/** "Anteil" with 221 for 22.1 %: per mille, hundredths of a percent, or no share of a whole at all. */
export const shareOverHundred = columnAsker(
  'share-over-hundred',
  (used) => {
    const { values } = used.column;
    const isShare = used.indicator?.unit === 'percent' || used.form.factor !== undefined;
    if (!values || !used.indicator || !isShare || used.column.kind.value !== 'share') {
      return undefined;
    }
    if (values.middle <= 100) return undefined;
    return askFactor(used, values, [0.1, 0.01, 1], values.most <= 1000 ? 0.1 : 0.01);
  },
  factorOf,
  (json, names, value) => (value === '1' ? stateUnit(json, names, '') : json),
);

/** Rents in cents, or of whole flats. */
export const rentScale = columnAsker(
  'rent-scale',
  (used) => {
    const { values, name } = used.column;
    const { role, unit } = used.indicator ?? {};
    const isRent = role === 'rent' && (unit === 'EUR/m²' || used.form.factor !== undefined);
    if (!values || !isRent || values.middle <= mostRent) return undefined;
    return askFactor(used, values, [0.01, 1], /\bct\b|cent/i.test(name) ? 0.01 : 1);
  },
  factorOf,
  (json, names, value) => (value === '1' ? stateUnit(json, names, 'EUR') : json),
);

/** Cells without a percent sign beside cells with one, of which some could be fractions. */
export const percentSigns = columnAsker(
  'percent-signs',
  ({ column: { values }, form, indicator }) => {
    const { bare, percent = 0, known = 0 } = values ?? {};
    if (!indicator || !bare || bare.small === 0) return undefined;
    return {
      facts: { items: bare.items, count: bare.count, of: known },
      options: bareCells.map((value) => ({ value })),
      proposed: bare.small === bare.count && percent > 0 ? 'fraction' : undefined,
      answered: form.bare,
    };
  },
  (value) => {
    const bare = bareCells.find((one) => one === value);
    return bare ? { bare } : {};
  },
);

/** "1,024" throughout: thousands or decimals. */
export const thousandsSign = columnAsker(
  'thousands-sign',
  ({ column: { values, name }, form, decimal }) => {
    const { doubtful, fine = 0, known = 0 } = values ?? {};
    if (!doubtful || decimal !== undefined) return undefined;
    const { sign, text } = doubtful;
    const thousands = otherThan(sign);
    const digits = Number(text.replace(/[^\d]/g, ''));
    // "Einwohner (Tsd.)" with 1,024 counts to the last person; 1,024 thousands of thousands it does not.
    const isFixed = fine === known && (isMeasure.test(name) || saysThousands(name));
    return {
      facts: { items: [text], text },
      options: [
        { value: thousands, facts: { count: digits } },
        { value: sign, facts: { count: scaled(digits, 0.001) } },
      ],
      proposed: isFixed ? sign : thousands,
      answered: form.decimal,
    };
  },
  (value) => (value === ',' || value === '.' ? { decimal: value } : {}),
);
