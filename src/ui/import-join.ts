import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../i18n/de.ts';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import type { Language } from '../i18n/language.ts';
import { addMatches, removeMatch } from '../project/edit-draft.ts';
import type { ProjectFile } from '../project/schema.ts';
import type { DraftTrial } from '../worker/draft.ts';
import type { MatchesChosenEvent, MatchRemovedEvent } from './events.ts';
import './import-matching.ts';

/** The live join report of a draft, with matches to accept or to make by hand. */

export interface JoinContext {
  readonly trial: DraftTrial | undefined;
  readonly json: ProjectFile;
  readonly texts: Texts;
  readonly language: Language;
  readonly edit: (json: ProjectFile) => void;
}

export function importJoin(context: JoinContext): TemplateResult {
  const { trial, texts, language } = context;
  const errors = trial?.diagnostics.filter(({ severity }) => severity === 'error') ?? [];
  return html`<section class="join" aria-labelledby="join">
    <h3 id="join">${texts.import.join}</h3>
    ${trial ? nothing : html`<p class="soft">${texts.import.trying}</p>`}
    ${errors.map((one) => html`<p class="error">${wordDiagnostic(one, language)}</p>`)}
    ${trial?.joins.map((_, place) => joinOf(context, trial, place))}
  </section>`;
}

function joinOf(
  { json, texts, edit }: JoinContext,
  trial: DraftTrial,
  place: number,
): TemplateResult | typeof nothing {
  const words = texts.import;
  const join = trial.joins[place];
  if (!join) return nothing;
  const table = join.round === '' ? join.table : `${join.table} · ${join.round}`;
  const matches = json.tables.find(({ source }) => source === join.table)?.matches ?? {};
  return html`<div class="one">
    <p><strong>${words.joined(table, join.matched, trial.areas)}</strong></p>
    ${
      join.polygons
        ? html`<p class="small">${words.polygons(join.polygons.covered, join.polygons.total)}</p>`
        : nothing
    }
    <p class="small soft">
      ${words.areasWithout(join.areasWithoutRow.length)} ·
      ${words.rowsWithout(join.rowsWithoutArea.length)}
    </p>
    <import-matching
      .join=${join}
      .proposals=${trial.proposals[place] ?? []}
      .names=${trial.names}
      .list=${matches}
      @matches-chosen=${(event: MatchesChosenEvent) =>
        edit(addMatches(json, join.table, event.matches))}
      @match-removed=${(event: MatchRemovedEvent) =>
        edit(removeMatch(json, join.table, event.tableKey))}
    ></import-matching>
  </div>`;
}
