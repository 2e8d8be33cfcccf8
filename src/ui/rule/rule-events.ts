import type { Condition } from '../../analysis/question/rule.ts';

/** What happens in the rule pane, one class per event. */

/** Whether a condition must hold, or is one of those of which one must hold. */
export type RulePart = 'all' | 'any';

export class ConditionRemovedEvent extends Event {
  static readonly type = 'condition-removed';
  constructor() {
    super(ConditionRemovedEvent.type, { bubbles: true, composed: true });
  }
}

/** A condition was moved to the other group. */
export class PartChosenEvent extends Event {
  static readonly type = 'part-chosen';
  constructor(readonly part: RulePart) {
    super(PartChosenEvent.type, { bubbles: true, composed: true });
  }
}

export class ConditionAddedEvent extends Event {
  static readonly type = 'condition-added';
  constructor(
    readonly condition: Condition,
    readonly part: RulePart,
  ) {
    super(ConditionAddedEvent.type, { bubbles: true, composed: true });
  }
}

/** The rule is to be kept under a name, and the project file saved. */
export class PresetSavedEvent extends Event {
  static readonly type = 'preset-saved';
  constructor(readonly name: string) {
    super(PresetSavedEvent.type, { bubbles: true, composed: true });
  }
}

/** The last change of the rule is to be taken back. */
export class RuleUndoneEvent extends Event {
  static readonly type = 'rule-undone';
  constructor() {
    super(RuleUndoneEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader wants to see the areas that narrowly miss the rule. */
export class NearMissesWantedEvent extends Event {
  static readonly type = 'near-misses-wanted';
  constructor() {
    super(NearMissesWantedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'condition-removed': ConditionRemovedEvent;
    'part-chosen': PartChosenEvent;
    'condition-added': ConditionAddedEvent;
    'preset-saved': PresetSavedEvent;
    'rule-undone': RuleUndoneEvent;
    'near-misses-wanted': NearMissesWantedEvent;
  }
}
