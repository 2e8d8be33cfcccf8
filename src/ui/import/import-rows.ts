import { excerpt } from '../../areas/excerpt.ts';
import type { TableContext } from './table-context.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SignMeaning } from '../../ingest/cells/signs.ts';
import { setSign, toggleLeftOut } from '../../project/draft/edit-draft.ts';
import { otherRowsLeftOut, signRows, type SignRow } from './sign-rows.ts';

/** Signs in the place of numbers and rows of totals: how they are read, each with its reason and a choice. */

/** Keys left out by hand that are listed. */
const mostLeftOut = 200;

const meanings: readonly SignMeaning[] = ['zero', 'missing', 'suppressed', 'not-applicable'];

export function importSigns(context: TableContext): TemplateResult | typeof nothing {
  const { table, texts } = context;
  const words = texts.import;
  const rows = signRows(table, texts);
  if (rows.length === 0) return nothing;
  return html`<h3>${words.signs}</h3>
    <p class="small soft">${words.signsHelp}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.signs}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.sign}</th>
            <th scope="col">${words.signCount}</th>
            <th scope="col">${words.signMeaning}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => signRow(context, row))}
        </tbody>
      </table>
    </div>`;
}

function signRow(context: TableContext, row: SignRow): TemplateResult {
  const { text, count, reason } = row;
  return html`<tr>
    <th scope="row">
      ${text} ${reason === undefined ? nothing : html`<span class="small soft">${reason}</span>`}
    </th>
    <td>${count}</td>
    <td>${meaningChoice(context, row)}</td>
  </tr>`;
}

function meaningChoice(
  { table, json, texts, edit }: TableContext,
  { sign, text, meaning, reason }: SignRow,
): TemplateResult {
  const words = texts.import;
  const label = words.meaningOf(text);
  return html`<select
    aria-label=${label}
    @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      const chosen = meanings.find((one) => one === value);
      edit(setSign(json, table.file, sign, chosen));
    }}
  >
    ${
      reason !== undefined
        ? html`<option value="value" .selected=${live(meaning === undefined)}>
            ${words.asValue}
          </option>`
        : nothing
    }
    ${meanings.map(
      (one) =>
        html`<option value=${one} .selected=${live(one === meaning)}>
          ${words.meanings[one]}
        </option>`,
    )}
  </select>`;
}

/** Rows that sum up others; whatever is ticked is not read. */
export function importTotals(context: TableContext): TemplateResult {
  const { table, json, texts, edit } = context;
  const words = texts.import;
  const leaveOut = json.tables.find(({ source }) => source === table.file)?.leaveOut ?? [];
  const others = otherRowsLeftOut(leaveOut, table);
  const toggle = (row: string | number) => edit(toggleLeftOut(json, table.file, row));
  return html`<h3>${words.totals}</h3>
    ${table.totals.length > 0 ? html`<p class="small soft">${words.totalsHelp}</p>` : nothing}
    <ul role="list">
      ${table.totals.map(
        (total) =>
          html`<li>
            <label class="check"
              ><input
                type="checkbox"
                .checked=${live(leaveOut.includes(total.leaveOut))}
                @change=${() => toggle(total.leaveOut)}
              /><span
                >${words.totalRow(total.line, total.key)}
                <span class="small soft">${words.reason(total.reason)}</span></span
              ></label
            >
          </li>`,
      )}
      ${others.slice(0, mostLeftOut).map(
        (row) =>
          html`<li>
            ${excerpt(String(row))}
            <button type="button" @click=${() => toggle(row)}>
              ${words.leaveOutUndo(String(row))}
            </button>
          </li>`,
      )}
    </ul>
    ${leaveOutField(words.leaveOut, words.leaveOutDo, (key) => {
      if (!leaveOut.includes(key)) toggle(key);
    })}`;
}

function leaveOutField(label: string, action: string, add: (key: string) => void): TemplateResult {
  const take = (field: HTMLInputElement | null | undefined): void => {
    const key = field?.value.trim() ?? '';
    if (!field || key === '') return;
    field.value = '';
    add(key);
  };
  return html`<div class="fields end">
    <label
      ><span class="small soft">${label}</span
      ><input
        aria-label=${label}
        type="text"
        autocomplete="off"
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter') take(event.target as HTMLInputElement);
        }}
    /></label>
    <button
      type="button"
      @click=${(event: Event) =>
        take((event.target as HTMLElement).parentElement?.querySelector('input'))}
    >
      ${action}
    </button>
  </div>`;
}
