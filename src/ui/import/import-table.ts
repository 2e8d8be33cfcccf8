import type { TableContext } from './table-context.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Texts } from '../../i18n/de/de.ts';
import { excerpt } from '../../areas/excerpt.ts';
import { textEncodings } from '../../ingest/text/decode-text.ts';
import { setRound, setYears, toggleYear, yearsOf } from '../../project/draft/draft-years.ts';
import { setLayout, type StatedLayout } from '../../project/draft/edit-draft.ts';
import type { DraftedTable } from '../../project/draft/draft-tables.ts';
import { importColumns } from './import-columns.ts';
import { choice, numberField } from './import-parts.ts';
import { importWorkbook } from './import-workbook.ts';
import { importSigns, importTotals } from './import-rows.ts';

/** What a table was understood to be, with everything that can be changed. */

const previewRows = 8;
const previewColumns = 100;
const separators = [';', ',', '\t', '|'] as const;
const decimals = ['', ',', '.'] as const;

export function importTable(context: TableContext): TemplateResult {
  const { table, texts } = context;
  const words = texts.import;
  return html`<section aria-labelledby="chosen">
    <h3 id="chosen">${excerpt(table.file)} · ${words.rows(table.rowCount)}</h3>
    ${layout(context)} ${years(context)} ${tablePreview(table, texts)} ${importColumns(context)}
    ${importSigns(context)} ${importTotals(context)}
  </section>`;
}

function set({ table, json, edit }: TableContext, layout: Parameters<typeof setLayout>[2]): void {
  edit(setLayout(json, table.file, layout));
}

function layout(context: TableContext): TemplateResult {
  const { table, json, texts } = context;
  const words = texts.import;
  const entry = json.tables.find(({ source }) => source === table.file);
  const decimal = choice(
    texts,
    words.decimal,
    entry?.decimal ?? '',
    decimals.map((one) => [one, words.decimals[one]]),
    (value) => set(context, { decimal: value === ',' || value === '.' ? value : undefined }),
  );
  const first = table.sheets
    ? importWorkbook(table, texts, (stated) => set(context, stated))
    : letters(context);
  return html`<div class="fields">${first} ${headerLine(context)}</div>
    <details ?open=${table.pivot !== undefined}>
      <summary>${words.moreLayout}</summary>
      <div class="fields">${heads(context)} ${decimal} ${longFormat(context)}</div>
    </details>`;
}

/** The line with the names of the columns, or that there is none. */
function headerLine(context: TableContext): TemplateResult {
  const { table, texts } = context;
  const words = texts.import;
  const isHeadless = table.headerRow.value === 0;
  const put = (headerRow: number) => set(context, { headerRow });
  return html`${
      isHeadless ? nothing : numberField(texts, words.headerRow, table.headerRow, put)
    }<label class="check"
      ><input
        type="checkbox"
        .checked=${live(isHeadless)}
        @change=${() =>
          set(context, { headerRow: isHeadless ? table.firstRow : 0, headerRows: undefined })}
      />${words.noHeader}${
        isHeadless
          ? html` <span class="small soft">${words.reason(table.headerRow.reason)}</span>`
          : nothing
      }</label
    >`;
}

/** Encoding and separator; another one may move the header, which is then found anew. */
function letters(context: TableContext): TemplateResult {
  const { table, texts } = context;
  const words = texts.import;
  const anew = { headerRow: undefined, headerRows: undefined, lastRow: undefined };
  return html`${choice(
    texts,
    words.encoding,
    table.encoding.value,
    textEncodings.map((one) => [one, one]),
    (value) => {
      const encoding = textEncodings.find((one) => one === value);
      if (encoding) set(context, { encoding });
    },
    table.encoding,
  )}
  ${choice(
    texts,
    words.separator,
    table.separator.value,
    separators.map((one) => [one, one === '\t' ? words.tab : one]),
    (value) => {
      const separator = separators.find((one) => one === value);
      if (separator) set(context, { separator, ...anew });
    },
    table.separator,
  )}`;
}

/** How many lines the header has, and where the rows end. */
function heads(context: TableContext): TemplateResult {
  const { table, texts } = context;
  const words = texts.import;
  const put = (key: keyof StatedLayout) => (value: number) => set(context, { [key]: value });
  return html`${numberField(texts, words.headerRows, table.headerRows, put('headerRows'), 10)}
  ${numberField(texts, words.lastRow, table.lastRow, put('lastRow'))}
  ${
    table.footer.length > 0
      ? html`<p class="small soft wide">
          ${words.below(table.footer.length)}: ${excerpt(table.footer[0]?.text ?? '')}
        </p>`
      : nothing
  }`;
}

/** One row per area and figure: which column has the names of the figures, which one the values. */
function longFormat(context: TableContext): TemplateResult {
  const { table, texts } = context;
  const words = texts.import;
  const { pivot } = table;
  const names = table.columns.map(({ name }) => [name, name] as const);
  const column = pivot?.value.column ?? '';
  const value = pivot?.value.value ?? '';
  const guessed = table.columns.find(
    ({ kind }) => kind.value === 'value' || kind.value === 'count',
  );
  return html`${choice(
    texts,
    words.longNames,
    column,
    [['', words.isWide], ...names],
    (chosen) =>
      set(context, {
        pivot:
          chosen === ''
            ? undefined
            : { column: chosen, value: value === '' ? (guessed?.name ?? chosen) : value },
      }),
    pivot,
  )}
  ${
    pivot
      ? choice(texts, words.longValues, value, names, (chosen) =>
          set(context, { pivot: { column, value: chosen } }),
        )
      : nothing
  }`;
}

function years(context: TableContext): TemplateResult {
  const { table, json, texts, edit } = context;
  const values = yearsOf(table);
  if (values.length === 0) return yearOfTable(context);
  const words = texts.import;
  const reason = table.years?.reason ?? table.wideYears?.reason;
  const rounds = json.tables.filter(({ source }) => source === table.file);
  return html`<fieldset>
    <legend class="small soft">
      ${words.years}${reason ? html` · ${words.reason(reason)}` : nothing}
    </legend>
    <div class="fields">
      ${values.map(
        (year) =>
          html`<label class="check"
            ><input
              type="checkbox"
              .checked=${live(rounds.some(({ round }) => round === year))}
              @change=${() => edit(toggleYear(json, table, year))}
            />${year}</label
          >`,
      )}
    </div>
    <div class="fields">
      ${(
        [
          [words.newestYear, values.slice(0, 1)],
          [words.allYears, values],
          [words.noYears, []],
        ] as const
      ).map(
        ([text, wanted]) =>
          html`<button type="button" @click=${() => edit(setYears(json, table, wanted))}>
            ${text}
          </button>`,
      )}
    </div>
  </fieldset>`;
}

/** The year of a table that is of one time. */
function yearOfTable({ table, json, texts, edit }: TableContext): TemplateResult {
  const words = texts.import;
  const entry = json.tables.find(({ source }) => source === table.file);
  return html`<label class="line-number"
    ><span class="small soft">${words.yearOfTable}</span
    ><input
      aria-label=${words.yearOfTable}
      aria-description=${words.yearOfTableHelp}
      type="text"
      maxlength="40"
      .value=${live(entry?.round ?? '')}
      @change=${(event: Event) => {
        const year = (event.target as HTMLInputElement).value.trim();
        edit(setRound(json, table.file, year === '' ? undefined : year));
      }}
    />
    <span class="small soft">${words.yearOfTableHelp}</span>
  </label>`;
}

/** The first rows as they will be read. */
export function tablePreview(table: DraftedTable, texts: Texts): TemplateResult {
  const label = texts.import.firstRows;
  return html`<div class="scroll preview" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead>
        <tr>
          ${table.columns
            .slice(0, previewColumns)
            .map(({ name }) => html`<th scope="col"><bdi>${excerpt(name)}</bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.preview.slice(0, previewRows).map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
