import { excerpt } from '../../areas/excerpt.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Doubt, FileKind } from '../../areas/draft.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { megabytes } from '../../i18n/numbers/megabytes.ts';
import { fileLimits } from '../../ingest/result/limits.ts';
import type { DraftAnswer, DraftTrial } from '../../worker/drafting/draft.ts';

/** How the files are read: folded until something is doubtful, or a person opens it. */

export interface ReadingContext {
  readonly answer: DraftAnswer;
  readonly trial: DraftTrial | undefined;
  readonly doubts: ReadonlyMap<string, Doubt>;
  readonly isOpen: boolean;
  /** The file that is looked at. */
  readonly chosen: string;
  readonly texts: Texts;
  readonly language: Language;
  readonly toggle: () => void;
  readonly choose: (file: string) => void;
  readonly setKind: (file: string, kind: FileKind) => void;
}

/** Diagnostics of one file that are told here, and doubtful files that are named. */
const mostNotes = 8;
const mostDoubts = 3;
/** Files that are listed with what they are. */
const mostFiles = 200;

export function importReading(context: ReadingContext, file: unknown): TemplateResult {
  const { answer, doubts, isOpen, texts, toggle } = context;
  const words = texts.import.steps;
  const why = [...doubts].slice(0, mostDoubts);
  return html`<details class="reading" ?open=${live(isOpen)}>
    <summary
      @click=${(event: Event) => {
        event.preventDefault();
        toggle();
      }}
    >
      <strong>${words.reading}</strong>
      <span class="small soft">
        ${words.fileCount(answer.files.length)}${why.map(
          ([name, doubt]) => html` · ${words.lookAt(excerpt(name), words.doubts[doubt])}`,
        )}</span
      >
    </summary>
    ${
      isOpen
        ? html`<div class="files-and-one">
            ${files(context)}
            <div class="main">${file} ${notes(context)}</div>
          </div>`
        : nothing
    }
  </details>`;
}

function files({
  answer,
  chosen,
  texts,
  language,
  choose,
  setKind,
}: ReadingContext): TemplateResult {
  const words = texts.import;
  return html`<div class="files">
    <h3>${words.files}</h3>
    <ul role="list">
      ${answer.files.slice(0, mostFiles).map(
        ({ name, kind, diagnostics }) =>
          html`<li>
            <button
              type="button"
              class="plain"
              aria-pressed=${name === chosen ? 'true' : 'false'}
              @click=${() => choose(name)}
            >
              <bdi>${excerpt(name)}</bdi>
            </button>
            <select
              aria-label=${words.kindOf(name)}
              @change=${(event: Event) =>
                setKind(name, (event.target as HTMLSelectElement).value as FileKind)}
            >
              ${Object.entries(words.kinds).map(
                ([one, text]) =>
                  html`<option value=${one} .selected=${live(one === kind)}>${text}</option>`,
              )}
            </select>
            ${diagnostics.map(
              (one) => html`<p class="small error">${wordDiagnostic(one, language)}</p>`,
            )}
          </li>`,
      )}
    </ul>
    ${
      answer.files.length > mostFiles
        ? html`<p class="small soft">${words.moreFiles(answer.files.length - mostFiles)}</p>`
        : nothing
    }
    <p class="small soft">${limitsText(texts, language)}</p>
  </div>`;
}

/** What loading the draft would note about the file that is looked at; errors stand beside the map already. */
function notes({
  trial,
  chosen,
  texts,
  language,
}: ReadingContext): TemplateResult | typeof nothing {
  const words = texts.import;
  const own = (trial?.diagnostics ?? []).filter(
    ({ file, severity }: DiagnosticEntry) => file === chosen && severity !== 'error',
  );
  if (own.length === 0) return nothing;
  return html`<section aria-labelledby="notes">
    <h3 id="notes">${words.notes}</h3>
    <ul role="list">
      ${own.slice(0, mostNotes).map((one) => html`<li class="small">${wordDiagnostic(one, language)}</li>`)}
      ${own.length > mostNotes ? html`<li class="small soft">${words.steps.moreNotes(own.length - mostNotes)}</li>` : nothing}
    </ul>
  </section>`;
}

/** How large files may be, as the readers count it. */
function limitsText(texts: Texts, language: Language): string {
  const { file, archive, archiveEntries } = fileLimits;
  return texts.import.limits(
    megabytes(file, language),
    archiveEntries,
    megabytes(archive, language),
  );
}
