import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/numbers/language.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { Commands } from '../../state/commands/commands.ts';
import './rule-editor.ts';

/** What the pane asks of the page around it. */
export interface RulePaneActions {
  /** The rows that are asked for stand in the table. */
  readonly showTable: () => void;
  readonly saveProject: () => void;
}

/** What makes an area stand out, and how that is changed. */
export function rulePane(
  language: Language,
  commands: Commands,
  { showTable, saveProject }: RulePaneActions,
): TemplateResult {
  return html`<section class="pane" data-pane="rule" aria-labelledby="rule-title">
    <h2 id="rule-title">${textsOf(language).rule.title}</h2>
    <rule-editor
      @rule-changed=${({ rule, begins, slides }: HTMLElementEventMap['rule-changed']) =>
        commands.changeRule(rule, begins ? 'push' : 'replace', slides)}
      @rule-undone=${() => commands.undoRule()}
      @near-misses-wanted=${() => {
        commands.showNearMisses();
        showTable();
      }}
      @preset-saved=${(event: HTMLElementEventMap['preset-saved']) => {
        commands.savePreset(event.name);
        saveProject();
      }}
    ></rule-editor>
  </section>`;
}
