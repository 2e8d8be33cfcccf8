/** A figure is a known value, or one of three kinds of absence; zero is a known value. Source: docs/method.md#figures. */
export type Figure =
  | { readonly state: 'known'; readonly value: number }
  | { readonly state: 'suppressed' }
  | { readonly state: 'missing' }
  | { readonly state: 'not-applicable' };

export type FigureState = Figure['state'];

export const missing: Figure = Object.freeze({ state: 'missing' });
export const suppressed: Figure = Object.freeze({ state: 'suppressed' });
export const notApplicable: Figure = Object.freeze({ state: 'not-applicable' });

export function known(value: number): Figure {
  return { state: 'known', value };
}
