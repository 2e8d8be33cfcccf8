import type { TableContext } from './table-context.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SignMeaning } from '../../ingest/cells/signs.ts';
import type { SentinelGuess, SignCount } from '../../ingest/instructions/understanding.ts';
import { setSign, toggleLeftOut } from '../../project/draft/edit-draft.ts';

/** Signs in the place of numbers and rows of totals: how they are read, each with its reason and a choice. */

const meanings: readonly SignMeaning[] = ['zero', 'missing', 'suppressed', 'not-applicable'];

export function importSigns(context: TableContext): TemplateResult | typeof nothing {
  const { table, texts } = context;
  const words = texts.import;
  const listed = new Set(table.signs.map(({ text }) => text));
  const numbers = table.sentinels.filter(({ text }) => !listed.has(text));
  if (table.signs.length + numbers.length === 0) return nothing;
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
          ${table.signs.map((sign) => signRow(context, sign))}
          ${numbers.map((sentinel) => sentinelRow(context, sentinel))}
        </tbody>
      </table>
    </div>`;
}

function signRow(context: TableContext, { text, meaning, count }: SignCount): TemplateResult {
  const { table, texts } = context;
  const sentinel = table.sentinels.find((one) => one.text === text);
  const sign = text === '' ? texts.import.emptySign : text;
  return html`<tr>
    <th scope="row">
      ${sign}
      ${sentinel ? html`<span class="small soft">${reasonOf(context, sentinel)}</span>` : nothing}
    </th>
    <td>${texts.import.numberOf(count)}</td>
    <td>${meaningChoice(context, text, meaning, sentinel !== undefined)}</td>
  </tr>`;
}

/** A number that looks like none, and is read as one until a person says otherwise. */
function sentinelRow(context: TableContext, sentinel: SentinelGuess): TemplateResult {
  return html`<tr>
    <th scope="row">
      ${sentinel.text} <span class="small soft">${reasonOf(context, sentinel)}</span>
    </th>
    <td>${context.texts.import.numberOf(sentinel.count)}</td>
    <td>${meaningChoice(context, sentinel.text, undefined, true)}</td>
  </tr>`;
}

function reasonOf({ texts }: TableContext, { reason }: SentinelGuess): string {
  return texts.import.reason(reason);
}

function meaningChoice(
  { table, json, texts, edit }: TableContext,
  sign: string,
  meaning: SignMeaning | undefined,
  isNumber: boolean,
): TemplateResult {
  const words = texts.import;
  const label = words.meaningOf(sign === '' ? words.emptySign : sign);
  return html`<select
    aria-label=${label}
    @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      const chosen = meanings.find((one) => one === value);
      edit(setSign(json, table.file, sign, chosen));
    }}
  >
    ${
      isNumber
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
  const proposed = new Set(table.totals.map((total) => total.leaveOut));
  const others = leaveOut.filter((row) => !proposed.has(row));
  const toggle = (row: string | number) => edit(toggleLeftOut(json, table.file, row));
  return html`<h3>${words.totals}</h3>
    ${table.totals.length > 0 ? html`<p class="small soft">${words.totalsHelp}</p>` : nothing}
    <ul>
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
      ${others.map(
        (row) =>
          html`<li>
            ${row}
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
