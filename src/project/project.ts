import type { LocalText } from '../areas/indicator.ts';
import type { Classing, Rule } from '../analysis/rule.ts';
import type { StatusIndexPlan } from '../analysis/status-index.ts';
import type { ReadingInstructions } from '../ingest/instructions.ts';

export interface GroupPlan {
  readonly id: string;
  readonly label: LocalText;
  readonly share?: string;
  readonly count?: string;
  readonly of?: string;
}

/** A project file, checked and with every default filled in. */
export interface Project {
  readonly instructions: ReadingInstructions;
  readonly statusIndex?: StatusIndexPlan;
  readonly groups: readonly GroupPlan[];
  readonly classing: Classing;
  /** The project's own rule: the default of the sliders and the reference of "+n". */
  readonly rule: Rule;
}
