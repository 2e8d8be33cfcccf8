import { excerpt } from '../../areas/excerpt.ts';
import type { TableContext } from './table-context.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ColumnUse } from '../../areas/draft.ts';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { setLabel, setUnit, setUse } from '../../project/draft/edit-draft.ts';
import { shownColumns } from '../../project/draft/draft-tables.ts';
import type { IndicatorEntry } from '../../project/file/schema.ts';
import { columnRow } from './column-rows.ts';
import { shareChoice } from './import-share.ts';

/** Columns of a table that are listed; a sheet may have 16,384. */
const mostColumns = 300;

/** What each column of a table is for; the figures of a long table stand here as columns. */
export function importColumns(context: TableContext): TemplateResult {
  const { table, texts } = context;
  const words = texts.import;
  const { figures } = table;
  const title = figures ? `${words.columns} · ${words.allFigures(figures.length)}` : words.columns;
  const all = shownColumns(table);
  return html`<h3>${title}</h3>
    <ul role="list" class="columns">
      ${all.slice(0, mostColumns).map((column) => columnItem(context, column))}
    </ul>
    ${
      all.length > mostColumns
        ? html`<p class="small soft">${words.steps.moreColumns(all.length - mostColumns)}</p>`
        : nothing
    }`;
}

function columnItem(context: TableContext, column: ColumnUnderstanding): TemplateResult {
  const { table, json, texts, edit } = context;
  const words = texts.import;
  const row = columnRow(table, json, column, texts);
  const { use, indicator } = row;
  return html`<li>
    <div>
      <strong><bdi>${row.name}</bdi></strong>
      ${row.wide === undefined ? nothing : html`<p class="small soft">${row.wide}</p>`}
      <p class="small soft">${row.samples}</p>
      <p class="small soft">${row.about}</p>
      ${row.unreadable === undefined ? nothing : html`<p class="small error">${row.unreadable}</p>`}
      ${indicator ? labelField(context, column.name, indicator) : nothing}
    </div>
    <div class="fields">
      <select
        aria-label=${words.use(column.name)}
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLSelectElement).value as ColumnUse;
          edit(setUse(json, table, column, chosen));
        }}
      >
        ${Object.entries(words.uses).map(
          ([one, text]) =>
            html`<option value=${one} .selected=${live(one === use)}>${text}</option>`,
        )}
      </select>
      ${row.hasShare ? shareChoice(context, column) : nothing}
      ${
        indicator && row.hasUnit
          ? unitChoice(context, column.name, indicator.id, indicator.unit ?? '')
          : nothing
      }
    </div>
  </li>`;
}

/** What the indicator is called on the map; an empty field takes the name of the column. */
function labelField(
  { table, json, texts, edit }: TableContext,
  column: string,
  { id, label = '' }: IndicatorEntry,
): TemplateResult {
  return html`<p class="title">
    <input
      type="text"
      aria-label=${texts.import.label(column)}
      placeholder=${excerpt(column)}
      .value=${live(typeof label === 'string' ? label : label.de)}
      @change=${(event: Event) =>
        edit(setLabel(json, table.file, id, (event.target as HTMLInputElement).value))}
    />
  </p>`;
}

function unitChoice(
  { table, json, texts, edit }: TableContext,
  column: string,
  id: string,
  unit: string,
): TemplateResult {
  const words = texts.import;
  return html`<select
    aria-label=${words.unit(column)}
    @change=${(event: Event) =>
      edit(setUnit(json, table.file, id, (event.target as HTMLSelectElement).value))}
  >
    ${Object.entries(words.units).map(
      ([one, text]) => html`<option value=${one} .selected=${live(one === unit)}>${text}</option>`,
    )}
  </select>`;
}
