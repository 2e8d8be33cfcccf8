import type { TableContext } from './table-context.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ColumnUse } from '../../areas/draft.ts';
import { excerpt } from '../../ingest/result/report.ts';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { isCount } from '../../project/draft/draft-shares.ts';
import { setLabel, setUnit, setUse, useOf } from '../../project/draft/edit-draft.ts';
import { mainColumn } from '../../project/draft/main-column.ts';
import { shownColumns } from '../../project/draft/draft-tables.ts';
import type { IndicatorEntry } from '../../project/file/schema.ts';
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
    <ul class="columns">
      ${all.slice(0, mostColumns).map((column) => columnRow(context, column))}
    </ul>
    ${
      all.length > mostColumns
        ? html`<p class="small soft">${words.steps.moreColumns(all.length - mostColumns)}</p>`
        : nothing
    }`;
}

function columnRow(context: TableContext, column: ColumnUnderstanding): TemplateResult {
  const { table, json, texts, edit } = context;
  const words = texts.import;
  const own = json.tables.filter(({ source }) => source === table.file);
  const wide = table.wideYears?.figures.find(({ columnOfYear }) =>
    Object.values(columnOfYear).includes(column.name),
  );
  const names = wide ? Object.values(wide.columnOfYear) : [column.name];
  const uses = own.flatMap((entry) => names.map((name) => useOf(entry, name)));
  const use = uses.find((one) => one !== 'none') ?? 'none';
  const indicator = own
    .flatMap(({ indicators = [] }) => indicators)
    .find((one) => names.includes(mainColumn(one)));
  const { value, zero, suppressed, missing, notApplicable, unreadable } = column.cells;
  const [first] = column.unreadable;
  const isText = use === 'key' || (use === 'none' && value + zero === 0);
  return html`<li>
    <div>
      <strong>${excerpt(column.name)}</strong>
      ${wide ? html`<p class="small soft">${words.wideYears(names.join(', '))}</p>` : nothing}
      <p class="small soft">${column.samples.slice(0, 3).join(' · ')}</p>
      <p class="small soft">
        ${
          isText
            ? nothing
            : html`${words.cells(value, zero, suppressed, missing + notApplicable, unreadable)} – `
        }${words.reason(column.kind.reason)}
      </p>
      ${
        first && use !== 'none' && use !== 'key'
          ? html`<p class="small error">${words.unreadableAt(first.text, first.line)}</p>`
          : nothing
      }
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
      ${indicator && use !== 'rent' && isCount(column) ? shareChoice(context, column) : nothing}
      ${
        indicator && indicator.numerator === undefined
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
      placeholder=${column}
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
