import { undecidedReasons } from './undecided.ts';

/** What the rule says of an area in another round: marked or not, why it cannot be decided, or that it was cut otherwise. */
export const roundAnswers = ['no', 'yes', ...undecidedReasons, 'other-areas'] as const;

export type RoundAnswer = (typeof roundAnswers)[number];
