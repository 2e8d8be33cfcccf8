/** What on the map keeps room from what it shows, in CSS pixels; and how much room a neighbourhood under review has. */

/** The step control stands at the foot of the map. */
export const stepperRoom = { top: 0, right: 0, bottom: 44, left: 0 };

/** Above it, while the legend is folded away, the sign of the legend. */
export const chipRoom = 68;

/** A fifth of the map is free on each side; nearer than this zoom nobody knows any more where it lies. */
export const outlineFraming = { margin: 0.2, nearest: 13 } as const;
