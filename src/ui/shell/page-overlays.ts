import { html, type TemplateResult } from 'lit';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import './drop-zone.ts';
import '../parts/failure-notice.ts';
import './load-progress.ts';
import '../parts/notice-line.ts';
import '../draft/left-draft.ts';
import '../report/report-dialog.ts';
import './choice-voice.ts';
import './help-dialog.ts';
import '../methods/methods-dialog.ts';
import '../import/import-dialog.ts';

/** What lies over the page: failures, progress, short messages, the drop zone and the sheets. */
export function pageOverlays(
  { atlas, draft, keeping, result }: Readonly<AtlasState>,
  open: (files: readonly File[]) => void,
): TemplateResult {
  return html`<div class="overlays">
      <failure-notice></failure-notice>
      <load-progress></load-progress>
    </div>
    <choice-voice></choice-voice>
    <div class="notices"><left-draft></left-draft><notice-line></notice-line></div>
    <drop-zone
      @files-taken=${(event: HTMLElementEventMap['files-taken']) => open(event.files)}
    ></drop-zone>
    <report-dialog .atlas=${atlas}></report-dialog>
    <help-dialog></help-dialog>
    <methods-dialog .data=${atlas?.dataset} .result=${result}></methods-dialog>
    <import-dialog .drafting=${draft} .keeping=${keeping}></import-dialog>`;
}
