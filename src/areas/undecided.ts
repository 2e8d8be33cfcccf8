/**
 * Why the rule cannot decide about an area: figures that matter were not delivered, are withheld, or both; or all are there
 * (or do not apply) and there is nothing to compare them with.
 */
export const undecidedReasons = ['suppressed', 'missing', 'both', 'comparison'] as const;

export type UndecidedReason = (typeof undecidedReasons)[number];

/** The areas that cannot be decided, by their reason. */
export type UndecidedCounts = Readonly<Record<UndecidedReason, number>>;
