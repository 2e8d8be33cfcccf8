import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Texts } from '../i18n/de.ts';
import type { TableHints } from '../ingest/understand-table.ts';
import type { ColumnUnderstanding } from '../ingest/understanding.ts';
import type { DraftedTable } from '../project/draft-project.ts';
import type { ColumnUse } from '../areas/draft.ts';
import { setUnit, setUse, toggleYear, useOf } from '../project/edit-draft.ts';
import type { ProjectFile } from '../project/schema.ts';
import { choice } from './import-parts.ts';

/** What a table was understood to be, with everything that can be changed. */

export interface TableContext {
  readonly table: DraftedTable;
  readonly json: ProjectFile;
  readonly texts: Texts;
  readonly edit: (json: ProjectFile) => void;
  readonly relayout: (hints: TableHints, sheet?: string) => void;
}

const previewRows = 8;
const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
const separators = [';', ',', '\t', '|'] as const;

export function importTable(context: TableContext): TemplateResult {
  const { table, texts } = context;
  const words = texts.import;
  return html`<section aria-labelledby="chosen">
    <h3 id="chosen">${table.file} · ${words.rows(table.rowCount)}</h3>
    ${layout(context)} ${years(context)}
    ${
      table.totals.length > 0
        ? html`<p class="small">${words.leftOut(table.totals.map(({ key }) => key).join(', '))}</p>`
        : nothing
    }
    ${preview(context)}
    <h3>${words.columns}</h3>
    <ul class="columns">
      ${table.columns.map((column) => columnRow(context, column))}
    </ul>
  </section>`;
}

function layout({ table, texts, relayout }: TableContext): TemplateResult {
  const words = texts.import;
  if (table.sheets) {
    const sheets = table.sheets.map((name) => [name, name] as const);
    return choice(texts, words.sheet, table.sheet ?? '', sheets, (name) => relayout({}, name));
  }
  const { encoding, separator, headerRow } = table;
  const stated = {
    encoding: encoding.value,
    separator: separator.value as (typeof separators)[number],
    headerRow: headerRow.value,
  };
  return html`<div class="fields">
    ${choice(
      texts,
      words.encoding,
      encoding.value,
      encodings.map((one) => [one, one]),
      (value) => {
        const chosen = encodings.find((one) => one === value);
        if (chosen) relayout({ ...stated, encoding: chosen });
      },
      encoding,
    )}
    ${choice(
      texts,
      words.separator,
      separator.value,
      separators.map((one) => [one, one === '\t' ? words.tab : one]),
      (value) => {
        const chosen = separators.find((one) => one === value);
        if (chosen) relayout({ encoding: stated.encoding, separator: chosen });
      },
      separator,
    )}
    ${choice(
      texts,
      words.headerRow,
      String(headerRow.value),
      Array.from({ length: Math.max(15, headerRow.value) }, (_, row) => [
        `${row + 1}`,
        `${row + 1}`,
      ]),
      (value) => relayout({ ...stated, headerRow: Number(value) }),
      headerRow,
    )}
  </div>`;
}

function years({ table, json, texts, edit }: TableContext): TemplateResult | typeof nothing {
  if (!table.years) return nothing;
  const { column, values } = table.years.value;
  const rounds = json.tables.filter(({ source }) => source === table.file);
  return html`<div class="fields" role="group" aria-label=${texts.import.years}>
    <span class="small soft">${texts.import.years}</span>
    ${values.map(
      (year) =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${live(rounds.some(({ round }) => round === year))}
            @change=${() => edit(toggleYear(json, table.file, column, year))}
          />${year}</label
        >`,
    )}
  </div>`;
}

function preview({ table, texts }: TableContext): TemplateResult {
  const label = texts.import.firstRows;
  return html`<div class="scroll preview" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead>
        <tr>
          ${table.columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.preview.slice(0, previewRows).map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function columnRow(context: TableContext, column: ColumnUnderstanding): TemplateResult {
  const { table, json, texts, edit } = context;
  const words = texts.import;
  const entry = json.tables.find(({ source }) => source === table.file);
  const use = entry ? useOf(entry, column.name) : 'none';
  const indicator = entry?.indicators?.find((one) => one.column === column.name);
  const { value, zero, suppressed, missing, notApplicable, unreadable } = column.cells;
  return html`<li>
    <div>
      <strong>${column.name}</strong>
      <p class="small soft">${column.samples.slice(0, 3).join(' · ')}</p>
      <p class="small soft">
        ${words.cells(value, zero, suppressed, missing + notApplicable, unreadable)} –
        ${words.reason(column.kind.reason)}
      </p>
    </div>
    <div class="fields">
      <select
        aria-label=${words.use(column.name)}
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLSelectElement).value as ColumnUse;
          edit(setUse(json, table.file, column, chosen));
        }}
      >
        ${Object.entries(words.uses).map(
          ([one, text]) =>
            html`<option value=${one} .selected=${live(one === use)}>${text}</option>`,
        )}
      </select>
      ${
        indicator
          ? html`<select
              aria-label=${words.unit(column.name)}
              @change=${(event: Event) =>
                edit(
                  setUnit(json, table.file, column.name, (event.target as HTMLSelectElement).value),
                )}
            >
              ${Object.entries(words.units).map(
                ([unit, text]) =>
                  html`<option value=${unit} .selected=${live(unit === (indicator.unit ?? ''))}>
                    ${text}
                  </option>`,
              )}
            </select>`
          : nothing
      }
    </div>
  </li>`;
}
