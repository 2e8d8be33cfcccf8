import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../i18n/de.ts';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import type { Language } from '../i18n/language.ts';
import { addMatches } from '../project/edit-draft.ts';
import type { ProjectFile } from '../project/schema.ts';
import type { DraftTrial } from '../worker/draft.ts';

/** The live join report of a draft, with matches to accept. */

export interface JoinContext {
  readonly trial: DraftTrial | undefined;
  readonly json: ProjectFile;
  readonly texts: Texts;
  readonly language: Language;
  readonly edit: (json: ProjectFile) => void;
}

const shownProposals = 30;

export function importJoin(context: JoinContext): TemplateResult {
  const { trial, texts, language } = context;
  const errors = trial?.diagnostics.filter(({ severity }) => severity === 'error') ?? [];
  return html`<section aria-labelledby="join">
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
  const proposals = (trial.proposals[place] ?? []).filter(({ areaKeys }) => areaKeys.length > 0);
  const name = (key: string) => trial.names[key] ?? key;
  const table = join.round === '' ? join.table : `${join.table} · ${join.round}`;
  return html`<div>
    <p><strong>${words.joined(table, join.matched, trial.areas)}</strong></p>
    <p class="small soft">
      ${words.areasWithout(join.areasWithoutRow.length)} ·
      ${words.rowsWithout(join.rowsWithoutArea.length)}
    </p>
    ${
      proposals.length === 0
        ? nothing
        : html`<p class="small">${words.proposals}</p>
            <ul class="fields">
              ${proposals.slice(0, shownProposals).map(
                ({ tableKey, areaKeys }) =>
                  html`<li>
                    <button
                      type="button"
                      @click=${() => edit(addMatches(json, join.table, { [tableKey]: areaKeys }))}
                    >
                      ${words.accept(tableKey, areaKeys.map(name).join(' + '))}
                    </button>
                  </li>`,
              )}
            </ul>`
    }
  </div>`;
}
