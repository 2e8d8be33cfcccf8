import { html, type TemplateResult } from 'lit';
import { textsOf } from '../../i18n/texts.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { classingIn, roundIn } from '../../state/shown/chosen.ts';
import type { Commands } from '../../state/commands/commands.ts';
import type { Shown } from '../../state/shown/shown.ts';
import '../legend/legend-pane.ts';
import type { PageActions } from './page-actions.ts';

/** What the map shows, and how. */
export function shownPane(
  shown: Shown,
  { settings, atlas }: Readonly<AtlasState>,
  commands: Commands,
  actions: PageActions,
): TemplateResult {
  const { panes } = textsOf(settings.language);
  return html`<section class="pane" data-pane="legend" aria-label=${panes.shown}>
    <legend-pane
      .shown=${shown}
      .round=${roundIn(shown.dataset, settings)?.id ?? ''}
      .classing=${atlas && classingIn(atlas, settings)}
      .ramp=${settings.ramp}
      .hide=${settings.hide}
      @points-wanted=${(event: HTMLElementEventMap['points-wanted']) =>
        actions.savePoints(event.layer)}
      @shown-changed=${(event: HTMLElementEventMap['shown-changed']) =>
        commands.show(event.changed)}
    ></legend-pane>
  </section>`;
}
