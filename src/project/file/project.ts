import type { Classing } from '../../analysis/question/classing.ts';
import type { Composite } from '../../areas/composite.ts';
import type { Group } from '../../areas/group.ts';
import type { ReviewPlan } from './review-plan.ts';
import type { LocalText } from '../../areas/indicator.ts';
import type { Rule } from '../../analysis/question/rule.ts';
import type { StatusIndexPlan } from '../../analysis/index/status-index.ts';
import type { PictureName } from './picture-names.ts';
import type { ReadingInstructions } from '../../ingest/instructions/instructions.ts';

/** A rule with a name, to be chosen. */
export interface RulePreset {
  readonly label: LocalText;
  readonly rule: Rule;
}

/** The dynamics index: made as the status index, of changes that the tables deliver. */
export interface DynamicsPlan {
  readonly id: string;
  readonly label: LocalText;
  readonly components: readonly string[];
}

/** A map that may be drawn under the areas: the address of its MapLibre style, its name, and whose it is. */
export interface BackgroundPlan {
  readonly style: string;
  readonly label?: LocalText;
  readonly attribution?: string;
}

/** A project file, checked and with every default filled in. */
export interface Project {
  readonly instructions: ReadingInstructions;
  readonly statusIndex?: StatusIndexPlan;
  readonly composites: readonly Composite[];
  readonly dynamicsIndex?: DynamicsPlan;
  readonly presets: readonly RulePreset[];
  /** Indicators for which the command line computes local Moran's I. */
  readonly autocorrelation: readonly string[];
  readonly groups: readonly Group[];
  readonly classing: Classing;
  readonly background?: BackgroundPlan;
  /** How its neighbourhoods are reviewed. */
  readonly review: ReviewPlan;
  /** What the map shows first; undefined: it follows from the rule. */
  readonly picture?: PictureName;
  /** The project's own rule: the default of the sliders and the reference of "+n". */
  readonly rule: Rule;
}
