import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { addMatches, removeMatch } from '../../project/draft/edit-draft.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import type { DraftTrial } from '../../worker/drafting/draft.ts';
import type { MatchesChosenEvent, MatchRemovedEvent } from '../parts/events.ts';
import './import-matching.ts';

/** The live join report of a draft, with matches to accept or to make by hand. */

export interface JoinContext {
  readonly trial: DraftTrial | undefined;
  readonly json: ProjectFile;
  readonly texts: Texts;
  readonly language: Language;
  readonly edit: (json: ProjectFile) => void;
}

/** Diagnostics that are told here; the others stand in the data report. */
const mostNotes = 6;

/** How many areas of which table have a row, and what does not belong to a single file. */
export function importJoin({ trial, json, texts, language }: JoinContext): TemplateResult {
  const words = texts.import;
  const notes = (trial?.diagnostics ?? []).filter(
    ({ severity, file }: DiagnosticEntry) =>
      severity === 'error' || (severity === 'warning' && file === undefined),
  );
  return html`<section class="join" aria-labelledby="join">
    <h3 id="join">${words.join}</h3>
    ${notes
      .slice(0, mostNotes)
      .map(
        (one) =>
          html`<p class=${one.severity === 'error' ? 'error' : 'small'}>
            ${wordDiagnostic(one, language)}
          </p>`,
      )}
    ${
      notes.length > mostNotes
        ? html`<p class="small soft">${words.steps.moreNotes(notes.length - mostNotes)}</p>`
        : nothing
    }
    ${trial?.joins.map((join) => {
      const table = join.round === '' ? join.table : `${join.table} · ${join.round}`;
      const key = json.tables.find(({ source }) => source === join.table)?.key ?? '';
      return html`<div class="one">
        <p><strong>${words.joined(table, join.matched, trial.areas)}</strong></p>
        <p class="small soft">
          ${key === '' ? nothing : html`${words.steps.over(key)} · `}${words.areasWithout(
            join.areasWithoutRow.length,
          )}
          · ${words.rowsWithout(join.rowsWithoutArea.length)}
        </p>
        ${
          join.polygons
            ? html`<p class="small">
                ${words.polygons(join.polygons.covered, join.polygons.total)}
              </p>`
            : nothing
        }
      </div>`;
    })}
  </section>`;
}

/** Rows and areas that could still be brought together, table by table; folded where nothing is left to match. */
export function importMatches(context: JoinContext): TemplateResult {
  return html`${context.trial?.joins.map((_, place) => matching(context, context.trial, place))}`;
}

function matching(
  { json, texts, edit }: JoinContext,
  trial: DraftTrial | undefined,
  place: number,
): TemplateResult | typeof nothing {
  const join = trial?.joins[place];
  if (!trial || !join) return nothing;
  const words = texts.import.steps;
  const matches = json.tables.find(({ source }) => source === join.table)?.matches ?? {};
  const [rows, areas] = [join.rowsWithoutArea.length, join.areasWithoutRow.length];
  const byHand = Object.keys(matches).length;
  if (rows + byHand === 0) return nothing;
  const title = rows > 0 ? words.matching(rows, areas) : words.matchedByHand(byHand);
  const name = join.round === '' ? join.table : `${join.table} · ${join.round}`;
  return html`<details class="matching" ?open=${byHand > 0 || (rows > 0 && areas > 0)}>
    <summary>${title} <span class="small soft">${name}</span></summary>
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
  </details>`;
}
