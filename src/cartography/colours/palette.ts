/**
 * All colours areas may have, each with a number that never changes: another indicator or ramp then changes the numbers
 * of features, not the style, so that no tile is laid out anew.
 */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapTheme } from './map-theme.ts';
import { unpainted } from './unpainted.ts';

/** The number of an area without a class. */
export const noColour = 0;

export class Palette {
  readonly #numbers = new Map<string, number>();

  /** Colours that are likely to be asked for. */
  constructor(colours: Iterable<string> = []) {
    for (const colour of colours) this.#numberOf(colour);
  }

  /** Number of the colour of code k at k − 1. At most 255 colours have numbers. */
  numbersOf(colours: readonly string[]): readonly number[] {
    return colours.map((colour) => this.#numberOf(colour));
  }

  /** How many colours have a number. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The colour by the feature state `class`; nothing where a feature has not been painted yet. */
  expression({ absent }: Pick<MapTheme, 'absent'>): ExpressionSpecification {
    const branches = [...this.#numbers].flatMap(([colour, number]) => [number, colour]);
    const expression = [
      'match',
      ['feature-state', 'class'],
      noColour,
      absent,
      ...branches,
      unpainted,
    ];
    return expression as unknown as ExpressionSpecification;
  }

  #numberOf(colour: string): number {
    const known = this.#numbers.get(colour);
    if (known !== undefined) return known;
    const number = Math.min(255, this.#numbers.size + 1);
    this.#numbers.set(colour, number);
    return number;
  }
}
