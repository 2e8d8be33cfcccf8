import type { Cut } from './rule.ts';

/** What a cut is stated by: a class, a value, or a multiple of the mean. */
export type CutBasis = 'class' | 'value' | 'times-mean';

export function basisOf(cut: Cut): CutBasis {
  if (cut.kind.startsWith('class')) return 'class';
  return cut.kind.startsWith('value') ? 'value' : 'times-mean';
}

export function isAtLeast(cut: Cut): boolean {
  return cut.kind.endsWith('at-least');
}

/** Decimals a cut is shown with: at least so many, and all it was typed with, so that it never reads as another one. */
export function cutDecimals(cut: number, least: number): number {
  const typed = /\.(\d+)$/.exec(String(cut))?.[1]?.length ?? 0;
  return Math.min(Math.max(typed, least), 12);
}
