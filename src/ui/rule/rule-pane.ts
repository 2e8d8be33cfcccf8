import { html, type TemplateResult } from 'lit';
import { textsOf } from '../../i18n/texts.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { defaultRuleIn, ruleIn } from '../../state/shown/chosen.ts';
import type { Commands } from '../../state/commands/commands.ts';
import type { PageActions } from '../shell/page-actions.ts';
import './rule-editor.ts';

/**
 * What makes an area stand out, and how that is changed.
 * @param showTable called where the rows that are asked for stand in the table
 */
export function rulePane(
  { atlas, result, settings, presets, ruleSteps }: Readonly<AtlasState>,
  commands: Commands,
  actions: PageActions,
  showTable: () => void,
): TemplateResult {
  return html`<section class="pane" data-pane="rule" aria-labelledby="rule-title">
    <h2 id="rule-title">${textsOf(settings.language).rule.title}</h2>
    <rule-editor
      .atlas=${atlas}
      .result=${result}
      .rule=${atlas && ruleIn(atlas, settings)}
      .defaultRule=${atlas && defaultRuleIn(atlas, settings)}
      .presets=${presets}
      .canUndo=${ruleSteps.length > 0}
      @rule-changed=${({ rule, begins, slides }: HTMLElementEventMap['rule-changed']) =>
        commands.changeRule(rule, begins ? 'push' : 'replace', slides)}
      @rule-undone=${() => commands.undoRule()}
      @near-misses-wanted=${() => {
        commands.showNearMisses();
        showTable();
      }}
      @preset-saved=${(event: HTMLElementEventMap['preset-saved']) => {
        commands.savePreset(event.name);
        void actions.perform('save-project');
      }}
    ></rule-editor>
  </section>`;
}
