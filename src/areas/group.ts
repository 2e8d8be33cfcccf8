import type { LocalText } from './indicator.ts';

/**
 * A group of people: given by the indicator that is its share in percent, or by the column that counts it;
 * `of` is the column of which it is a part, where that is not the population.
 */
export interface Group {
  readonly id: string;
  readonly label: LocalText;
  /** Who belongs to it, and how that is counted. */
  readonly description?: LocalText;
  readonly share?: string;
  readonly count?: string;
  readonly of?: string;
}
