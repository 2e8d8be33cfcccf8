import type { Group } from '../areas/group.ts';
import type { Classing, Rule } from '../analysis/rule.ts';
import type { StatusIndexPlan } from '../analysis/status-index.ts';
import type { ReadingInstructions } from '../ingest/instructions.ts';

/** A project file, checked and with every default filled in. */
export interface Project {
  readonly instructions: ReadingInstructions;
  readonly statusIndex?: StatusIndexPlan;
  readonly groups: readonly Group[];
  readonly classing: Classing;
  /** The project's own rule: the default of the sliders and the reference of "+n". */
  readonly rule: Rule;
}
