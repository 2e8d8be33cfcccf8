/** The areas against which a condition is judged. */
export type Frame = 'all' | 'land' | 'municipality';

/** Classes count from 1 (lowest values); distances from the mean are multiples of the frame's mean. */
export type Cut =
  | { readonly kind: 'class-at-least'; readonly cut: number }
  | { readonly kind: 'class-at-most'; readonly cut: number }
  | { readonly kind: 'value-at-least'; readonly cut: number }
  | { readonly kind: 'value-at-most'; readonly cut: number }
  | { readonly kind: 'times-mean-at-least'; readonly cut: number }
  | { readonly kind: 'times-mean-at-most'; readonly cut: number };

export type Condition = Cut & { readonly indicator: string; readonly frame: Frame };

/** An area is flagged where all conditions hold. */
export interface Rule {
  readonly all: readonly Condition[];
}

/** How values become classes. Septiles: seven classes of equal population, or of equally many areas. */
export interface Classing {
  readonly method: 'septiles';
  readonly weight: 'population' | 'areas';
}
