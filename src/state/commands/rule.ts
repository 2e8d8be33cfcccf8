import type { Rule } from '../../analysis/question/rule.ts';
import { ruleIn } from '../shown/chosen.ts';
import type { History } from '../url/url-writer.ts';
import { withPreset } from '../url/with-preset.ts';
import type { Change } from './choosing.ts';
import type { CommandBasis } from './command-basis.ts';

/** The rule: changed, taken back, and kept under a name. */
export function ruleCommands({ store, write, questions }: CommandBasis, change: Change) {
  return {
    /**
     * The rule was changed, or taken back to the project's own. Each step that is pushed can be undone.
     * @param slides a cut is in hand: map and rule follow it, other views when it rests
     */
    changeRule: (rule: Rule | undefined, history: History, slides = false): void => {
      const { settings, ruleSteps } = store.live;
      if (slides) questions.cut.move();
      if (history === 'push') write({ ruleSteps: [...ruleSteps, settings.rule] });
      change({ rule }, history);
    },

    /** Takes back the last change of the rule. */
    undoRule: (): void => {
      const { ruleSteps } = store.live;
      if (ruleSteps.length === 0) return;
      write({ ruleSteps: ruleSteps.slice(0, -1) });
      change({ rule: ruleSteps.at(-1) });
    },

    /** Keeps the rule in force under a name, to be chosen and to stand in the project file; the same name is overwritten. */
    savePreset: (name: string): void => {
      const { atlas, settings, presets } = store.live;
      if (!atlas) return;
      write({ presets: withPreset(presets, name, ruleIn(atlas, settings)) });
    },
  };
}
