import type { Rule } from '../../analysis/question/rule.ts';
import type { Atlas } from '../../opening/atlas.ts';
import type { RulePreset } from '../../project/file/project.ts';
import { defaultRuleIn, ruleIn } from '../../state/shown/chosen.ts';
import type { AtlasState, Result } from '../../state/store/atlas-state.ts';
import { Kept } from '../parts/kept.ts';

/** The rule, and what stands around it. */
export interface RuleInForce {
  readonly atlas: Atlas;
  readonly result: Result;
  /** As chosen, which may be a moment ahead of the result. */
  readonly rule: Rule;
  /** The project's own rule under the chosen classing. */
  readonly defaultRule: Rule;
  readonly presets: readonly RulePreset[];
  readonly canUndo: boolean;
}

/** A selector of the rule in force: the same object as long as nothing of it changes; undefined while nothing is loaded. */
export function selectRule(): (state: Readonly<AtlasState>) => RuleInForce | undefined {
  const kept = new Kept<RuleInForce>();
  return ({ atlas, result, settings, presets, ruleSteps }) => {
    if (!atlas || !result) return undefined;
    const canUndo = ruleSteps.length > 0;
    return kept.from([atlas, result, settings.rule, settings.classing, presets, canUndo], () => ({
      atlas,
      result,
      rule: ruleIn(atlas, settings),
      defaultRule: defaultRuleIn(atlas, settings),
      presets,
      canUndo,
    }));
  };
}
