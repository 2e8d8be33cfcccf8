import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { addMatches, removeMatch } from '../../project/draft/edit-draft.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import type { DraftTrial } from '../../worker/drafting/draft.ts';
import type { MatchesChosenEvent, MatchRemovedEvent } from '../parts/events.ts';
import './import-matching.ts';
import { joinLine, joinNotes, matchingTitle } from './join-lines.ts';

/** The live join report of a draft, with matches to accept or to make by hand. */

export interface JoinContext {
  readonly trial: DraftTrial | undefined;
  readonly json: ProjectFile;
  readonly texts: Texts;
  readonly language: Language;
  readonly edit: (json: ProjectFile) => void;
}

/** How many areas of which table have a row, and what does not belong to a single file. */
export function importJoin({ trial, json, texts, language }: JoinContext): TemplateResult {
  const words = texts.import;
  const { told, more } = joinNotes(trial);
  return html`<section class="join" aria-labelledby="join">
    <h3 id="join">${words.join}</h3>
    ${told.map(
      (one) =>
        html`<p class=${one.severity === 'error' ? 'error' : 'small'}>
          ${wordDiagnostic(one, language)}
        </p>`,
    )}
    ${more > 0 ? html`<p class="small soft">${words.steps.moreNotes(more)}</p>` : nothing}
    ${trial?.joins.map((join) => {
      const { joined, rest, polygons } = joinLine(join, trial.areas, json, texts);
      return html`<div class="one">
        <p><strong>${joined}</strong></p>
        <p class="small soft">${rest}</p>
        ${polygons === undefined ? nothing : html`<p class="small">${polygons}</p>`}
      </div>`;
    })}
  </section>`;
}

/** Rows and areas that could still be brought together, table by table; folded where nothing is left to match. */
export function importMatches(context: JoinContext): TemplateResult {
  return html`${context.trial?.joins.map((_, index) => matching(context, context.trial, index))}`;
}

function matching(
  { json, texts, edit }: JoinContext,
  trial: DraftTrial | undefined,
  index: number,
): TemplateResult | typeof nothing {
  const join = trial?.joins[index];
  if (!trial || !join) return nothing;
  const matches = json.tables.find(({ source }) => source === join.table)?.matches ?? {};
  const found = matchingTitle(join, Object.keys(matches).length, texts);
  if (!found) return nothing;
  return html`<details class="matching" ?open=${found.isOpen}>
    <summary>${found.title} <bdi class="small soft">${found.name}</bdi></summary>
    <import-matching
      .join=${join}
      .proposals=${trial.proposals[index] ?? []}
      .names=${trial.names}
      .list=${matches}
      @matches-chosen=${(event: MatchesChosenEvent) =>
        edit(addMatches(json, join.table, event.matches))}
      @match-removed=${(event: MatchRemovedEvent) =>
        edit(removeMatch(json, join.table, event.tableKey))}
    ></import-matching>
  </details>`;
}
