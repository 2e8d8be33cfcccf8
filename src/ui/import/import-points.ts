import { excerpt } from '../../areas/excerpt.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Texts } from '../../i18n/de/de.ts';
import { nameSystems } from '../../i18n/parts/coordinate-systems.ts';
import { projectedCodes } from '../../ingest/crs/read-coordinates.ts';
import type { DraftedTable } from '../../project/draft/draft-tables.ts';
import type { PointsEntry, ProjectFile } from '../../project/file/schema.ts';
import type { DraftTrial } from '../../worker/drafting/draft.ts';
import { choice } from './import-parts.ts';
import {
  firstPoints,
  pointColumns,
  shownAs,
  withPlace,
  withPoints,
  withShownColumn,
  withSize,
} from './point-edits.ts';
import { tablePreview } from './import-table.ts';

/** A table that becomes a layer of points: which columns say where, what it is called, and what is shown. */

/** Columns that are listed. */
const mostColumns = 300;

export interface PointsContext {
  readonly table: DraftedTable;
  readonly json: ProjectFile;
  readonly trial: DraftTrial | undefined;
  readonly texts: Texts;
  readonly edit: (json: ProjectFile) => void;
}

export function importPoints(context: PointsContext): TemplateResult {
  const { table, json, texts, trial } = context;
  const words = texts.import;
  const entry = json.points?.find(({ source }) => source === table.file);
  const placed = trial?.points.find(({ source }) => source === table.file);
  return html`<section aria-labelledby="chosen">
    <h3 id="chosen">${excerpt(table.file)} · ${words.rows(table.rowCount)}</h3>
    ${entry ? places(context, entry) : start(context)}
    ${placed ? html`<p><strong>${words.placed(placed.placed, placed.outside)}</strong></p>` : nothing}
    ${tablePreview(table, texts)} ${entry ? shownColumns(context, entry) : nothing}
  </section>`;
}

function change({ json, edit }: PointsContext, entry: PointsEntry): void {
  edit(withPoints(json, entry));
}

/** Without recognised coordinates a person has to name the two columns first. */
function start(context: PointsContext): TemplateResult {
  const { table, texts } = context;
  const make = () => change(context, firstPoints(table));
  return html`<p>${texts.import.noCoordinates}</p>
    <button type="button" @click=${make}>${texts.import.pointStart}</button>`;
}

function places(context: PointsContext, entry: PointsEntry): TemplateResult {
  const { table, texts } = context;
  const words = texts.import;
  const names = table.columns.map(({ name }) => [name, name] as const);
  const { east, north, system: crs } = pointColumns(entry);
  const place = (x: string, y: string, system: string): void =>
    change(context, withPlace(entry, x, y, system));
  return html`<div class="fields">
    <label
      ><span class="small soft">${words.pointLabel}</span
      ><input
        aria-label=${words.pointLabel}
        type="text"
        .value=${live(typeof entry.label === 'string' ? entry.label : (entry.label?.de ?? ''))}
        @change=${(event: Event) => {
          const label = (event.target as HTMLInputElement).value.trim();
          if (label !== '') change(context, { ...entry, label });
        }}
    /></label>
    ${choice(texts, words.pointName, entry.name, names, (name) => change(context, { ...entry, name }))}
    ${choice(texts, words.pointEast, east, names, (x) => place(x, north, crs), table.coordinates)}
    ${choice(texts, words.pointNorth, north, names, (y) => place(east, y, crs))}
    ${choice(
      texts,
      words.pointSystem,
      crs,
      [['', words.degrees], ...projectedCodes.map((code) => [code, nameSystems(code)] as const)],
      (system) => place(east, north, system),
    )}
    ${choice(texts, words.pointSize, entry.size ?? '', [['', words.none], ...names], (size) =>
      change(context, withSize(entry, size)),
    )}
  </div>`;
}

/** What is said about each point: as a figure in a unit, or as text. */
function shownColumns(context: PointsContext, entry: PointsEntry): TemplateResult {
  const { table, texts } = context;
  const words = texts.import;
  const units = [['text', words.pointAsText] as const, ...Object.entries(words.units)];
  const set = (column: string, unit: string): void =>
    change(context, withShownColumn(entry, column, unit));
  return html`<h3>${words.pointColumns}</h3>
    <ul role="list" class="columns">
      ${table.columns.slice(0, mostColumns).map(({ name, samples }) => {
        const value = shownAs(entry, name);
        return html`<li>
          <div>
            <strong><bdi>${excerpt(name)}</bdi></strong>
            <p class="small soft">${samples.slice(0, 3).join(' · ')}</p>
          </div>
          <select
            aria-label=${words.use(name)}
            @change=${(event: Event) => set(name, (event.target as HTMLSelectElement).value)}
          >
            <option value="none" .selected=${live(value === 'none')}>${words.uses.none}</option>
            ${units.map(
              ([unit, text]) =>
                html`<option value=${unit} .selected=${live(unit === value)}>${text}</option>`,
            )}
          </select>
        </li>`;
      })}
    </ul>
    ${
      table.columns.length > mostColumns
        ? html`<p class="small soft">
            ${words.steps.moreColumns(table.columns.length - mostColumns)}
          </p>`
        : nothing
    }`;
}
