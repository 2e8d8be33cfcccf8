import type { Classing } from './classing.ts';
import type { Rule } from './rule.ts';

/** What an analysis was asked; every answer carries it, and an answer to an old question is dropped. */
export interface Question {
  readonly round: string;
  readonly classing: Classing;
  readonly rule: Rule;
}
