import { loosen } from './loose-number.ts';
import { numberParts } from './number-parts.ts';

export type DecimalSign = ',' | '.';

/** How the decimal sign of a column was found. */
export interface DecimalDecision {
  /** `each`: the column contradicts itself, and every cell is read only if it is clear on its own. */
  readonly rule: DecimalSign | 'each';
  /** `ambiguous`: 1.234 or 1,234 and nothing that decides, so the German reading was taken. */
  readonly certainty: 'clear' | 'ambiguous' | 'conflict';
  /** Places, in the given order, of the cells that were ambiguous or contradict each other. */
  readonly examples: readonly number[];
}

/** Which sign a single cell proves to be the decimal one. */
export type DecimalEvidence = DecimalSign | 'ambiguous' | 'none';

/** What nearly all cells with a sign look like, and those among them that could be thousands. */
const simple = /^-?\d+[.,]\d+$/;
const simpleAmbiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** Signs that only German offices put in the place of a number (DIN 55301), so their points are thousands. */
const germanSigns: ReadonlySet<string> = new Set(['.', '...', '…', '/', 'x']);

/** Decides the decimal sign for a whole column of cells. */
export function decideDecimal(cells: readonly string[]): DecimalDecision {
  const witness = new DecimalWitness();
  cells.forEach((cell, index) => witness.hear(cell, index));
  return witness.decide();
}

/** Hears the cells of one column, in their order, and decides its decimal sign. */
export class DecimalWitness {
  readonly #first = new Map<DecimalEvidence, number>();
  readonly #ambiguous: number[] = [];
  /** Signs of the cells that prove nothing. */
  readonly #signs = new Set<DecimalSign>();
  #isGerman = false;
  /** Once a comma is proved, only a point can say anything else. */
  #isComma = false;

  /** Takes a cell, blanks around it or not; most say nothing new and cost one look at their letters. */
  hear(cell: string, index: number): void {
    if (this.#isComma && !cell.includes('.')) return;
    const text = cell.trim();
    if (germanSigns.has(text)) this.#isGerman = true;
    const evidence = decimalEvidence(text);
    if (evidence === 'none') return;
    if (evidence === ',') this.#isComma = true;
    if (evidence === 'ambiguous') {
      this.#ambiguous.push(index);
      this.#signs.add(text.includes(',') ? ',' : '.');
    }
    if (!this.#first.has(evidence)) this.#first.set(evidence, index);
  }

  /** The sign that the column proves to be its decimal one; undefined where it proves none, or both. */
  get proved(): DecimalSign | undefined {
    const comma = this.#first.has(',');
    const point = this.#first.has('.');
    if (comma === point) return undefined;
    return comma ? ',' : '.';
  }

  /** The only sign of a column in which nothing decides whether it parts decimals or thousands. */
  get doubtful(): DecimalSign | undefined {
    if (this.#ambiguous.length === 0 || this.#first.has(',') || this.#first.has('.')) {
      return undefined;
    }
    return this.#signs.size === 1 ? [...this.#signs][0] : undefined;
  }

  decide(): DecimalDecision {
    const comma = this.#first.get(',');
    const point = this.#first.get('.');
    if (comma !== undefined && point !== undefined) {
      const examples = [comma, point].sort((a, b) => a - b);
      return { rule: 'each', certainty: 'conflict', examples };
    }
    if (point !== undefined) return { rule: '.', certainty: 'clear', examples: [] };
    const undecided = comma === undefined && !this.#isGerman && this.#ambiguous.length > 0;
    return {
      rule: ',',
      certainty: undecided ? 'ambiguous' : 'clear',
      examples: undecided ? this.#ambiguous : [],
    };
  }
}

/** "12,5" proves the comma, "1.234.567" too; "1.234" proves nothing, "1234" neither. */
export function decimalEvidence(text: string): DecimalEvidence {
  const comma = text.indexOf(',');
  const point = text.indexOf('.');
  if (comma < 0 && point < 0) return 'none';
  if (simple.test(text)) return simpleAmbiguous.test(text) ? 'ambiguous' : comma < 0 ? '.' : ',';
  const digits = numberParts(text)?.digits ?? looseDigits(text);
  return digits === undefined ? 'none' : evidenceOfDigits(digits);
}

/** Digits of "0,98-" or "ca. 1.200", whose own points and commas are gone. */
function looseDigits(text: string): string | undefined {
  const loose = loosen(text);
  return loose?.kind === 'number' ? numberParts(loose.text)?.digits : undefined;
}

function evidenceOfDigits(digits: string): DecimalEvidence {
  const hasComma = digits.includes(',');
  const hasPoint = digits.includes('.');
  if (hasComma && hasPoint) return evidenceOfBoth(digits);
  return hasComma || hasPoint ? evidenceOfOne(digits, hasComma ? ',' : '.') : 'none';
}

/** The last of two different signs is the decimal one, unless it comes twice. */
function evidenceOfBoth(digits: string): DecimalEvidence {
  const last = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  return digits.split(last).length === 2 ? last : 'none';
}

function evidenceOfOne(digits: string, found: DecimalSign): DecimalEvidence {
  const [whole = '', ...groups] = digits.split(found);
  const grouped = /^[1-9]\d{0,2}$/.test(whole) && groups.every((group) => /^\d{3}$/.test(group));
  if (groups.length > 1) return grouped ? otherThan(found) : 'none';
  return grouped ? 'ambiguous' : found;
}

export function otherThan(found: DecimalSign): DecimalSign {
  return found === ',' ? '.' : ',';
}
