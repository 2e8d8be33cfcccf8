import { html, type TemplateResult } from 'lit';
import { textsOf } from '../../i18n/texts.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import type { Commands } from '../../state/commands/commands.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { choiceIn } from '../../state/shown/wish.ts';
import '../legend/legend-pane.ts';
import type { PageActions } from './page-actions.ts';

/** What the map shows, and how. */
export function shownPane(
  shown: Shown,
  now: Readonly<AtlasState>,
  commands: Commands,
  actions: PageActions,
): TemplateResult {
  const { settings } = now;
  const choice = choiceIn(now, shown);
  const { panes } = textsOf(settings.language);
  return html`<section class="pane" data-pane="legend" aria-label=${panes.shown}>
    <legend-pane
      .shown=${shown}
      .round=${choice.round}
      .indicator=${choice.indicator}
      .classing=${choice.classing}
      .ramp=${settings.ramp}
      .hide=${settings.hide}
      @points-wanted=${(event: HTMLElementEventMap['points-wanted']) =>
        actions.savePoints(event.layer)}
      @shown-changed=${(event: HTMLElementEventMap['shown-changed']) =>
        commands.show(event.changed)}
    ></legend-pane>
  </section>`;
}
