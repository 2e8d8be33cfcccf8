import { html, nothing, type TemplateResult } from 'lit';
import { textsOf } from '../../i18n/texts.ts';
import type { Commands } from '../../state/commands/commands.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { chosenPanel } from '../area/chosen-panel.ts';
import { rulePane } from '../rule/rule-pane.ts';
import './bottom-pane.ts';
import type { PaneFrame } from '../frame/pane-frame.ts';
import type { PageActions } from './page-actions.ts';
import { shownPane } from './shown-pane.ts';

/** What the panes need of the page. */
export interface PanesAround {
  readonly actions: PageActions;
  readonly showTable: () => void;
  readonly isNarrow: boolean;
  readonly frame: PaneFrame;
}

/** The panes around the map: what is shown, the rule, the chosen area, and below them table and studies. */
export function wholePanes(
  shown: Shown,
  now: Readonly<AtlasState>,
  commands: Commands,
  { actions, showTable, isNarrow, frame }: PanesAround,
): TemplateResult {
  const { settings, atlas } = now;
  const { panes } = textsOf(settings.language);
  const saveProject = (): void => void actions.perform('save-project');
  return html`<div class="left">
      ${shownPane(shown, now, commands, actions)}
      ${rulePane(settings.language, commands, { showTable, saveProject })}
    </div>
    ${isNarrow ? nothing : frame.border('left')}
    <section id="panel" class="pane right" data-pane="area" aria-label=${panes.area}>
      ${chosenPanel(shown)}
    </section>
    ${isNarrow ? nothing : [frame.border('right'), frame.border('bottom', settings.view === 'map')]}
    <section id="table" class="bottom" data-pane="table" aria-label=${panes.table}>
      <bottom-pane
        .shown=${shown}
        .atlas=${atlas}
        .study=${settings.study}
        .isTab=${isNarrow}
        @rows-wanted=${(event: HTMLElementEventMap['rows-wanted']) => actions.rows(event)}
        @neighbourhoods-wanted=${(event: HTMLElementEventMap['neighbourhoods-wanted']) =>
          actions.neighbourhoods(event)}
        @study-rows-wanted=${(event: HTMLElementEventMap['study-rows-wanted']) =>
          actions.studyRows(event)}
      ></bottom-pane>
    </section>`;
}
