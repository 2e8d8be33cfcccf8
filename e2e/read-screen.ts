import { expect, type Locator, type Page } from '@playwright/test';
import type { MapView } from '../src/map/view/map-view.ts';
import type { RenderedAreas, RenderedMunicipalities } from '../src/map/core/map-properties.ts';

/** What stands on the screen, read back as numbers. */

const germanNumber = /[-−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?|[-−]?\d+(?:,\d+)?/g;

/** All numbers of a German text: "90 von 1.542, 19,0 %" are 90, 1542 and 19. */
export function numbersIn(text: string): number[] {
  const found = text.match(germanNumber) ?? [];
  return found.map((one) => Number(one.replaceAll('.', '').replace(',', '.').replace('−', '-')));
}

export async function numbersOf(locator: Locator): Promise<number[]> {
  return numbersIn(await locator.innerText());
}

/** Expects a German number to be the true one, rounded to the decimals that are shown. */
export function expectShown(text: string, truth: number, name: string): void {
  const [shown = Number.NaN] = numbersIn(text);
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals + 1e-9;
  expect(Math.abs(shown - truth), `${name}: shown ${text}, true ${truth}`).toBeLessThanOrEqual(
    half,
  );
}

export interface LegendRow {
  /** "über 18,8 bis 26,1" */
  readonly range: string;
  readonly areas: number;
  /** NaN where the legend states none. */
  readonly people: number;
}

async function legendRows(page: Page, selector: string): Promise<LegendRow[]> {
  const rows = await page.locator(`class-legend ${selector}`).all();
  return Promise.all(
    rows.map(async (row) => {
      const [range = '', areas = '', people = ''] = await row.locator('td').allInnerTexts();
      const [first = Number.NaN] = numbersIn(areas);
      const [second = Number.NaN] = numbersIn(people);
      return { range, areas: first, people: second };
    }),
  );
}

/** The seven classes of the legend, class 1 first. */
export function legendClasses(page: Page): Promise<LegendRow[]> {
  return legendRows(page, 'tr[data-class]');
}

/** Areas without a class, by the kind of absence; 0 where the legend has no such row. */
export async function legendAbsences(
  page: Page,
): Promise<{ missing: number; suppressed: number; notApplicable: number }> {
  const of = async (kind: string): Promise<number> =>
    (await legendRows(page, `tr[data-absence="${kind}"]`))[0]?.areas ?? 0;
  return {
    missing: await of('missing'),
    suppressed: await of('suppressed'),
    notApplicable: await of('not-applicable'),
  };
}

/** Numbers of areas that the map has drawn, and of those it has outlined as marked. */
export function renderedAreas(page: Page): Promise<RenderedAreas> {
  return page.locator('map-view').evaluate((view) => (view as MapView).renderedAreas());
}

/** Numbers of municipalities that the map has drawn, and of the circles on them; none where it shows areas. */
export function renderedMunicipalities(page: Page): Promise<RenderedMunicipalities> {
  return page.locator('map-view').evaluate((view) => (view as MapView).renderedMunicipalities());
}

/** Outlines of neighbourhoods that are drawn on the part of the map in sight. */
export function renderedOutlines(page: Page): Promise<number> {
  return page.locator('map-view').evaluate((view) => (view as MapView).renderedOutlines());
}

/** The field of the chosen indicator, year or classing, by its whole name. */
export function shownField(page: Page, field: string): Locator {
  return page.locator('indicator-chooser').getByRole('combobox', { name: field, exact: true });
}

/** Chooses an indicator, a year or a classing by the name of the field. */
export async function chooseShown(page: Page, field: string, choice: string): Promise<void> {
  await shownField(page, field).selectOption({ label: choice });
}

/** "12 von 300 Zeilen" above the table. */
export function rowCount(page: Page): Locator {
  return page.locator('table-pane .rows');
}

/** Types into the filter of the table and waits until it shows so many rows. */
export async function filterTable(page: Page, text: string, rows: RegExp): Promise<void> {
  await page.getByRole('searchbox', { name: 'Filtern' }).fill(text);
  await expect(rowCount(page)).toHaveText(rows);
}

/** The cells of a table row by the id of its column, in the order of the table. */
export async function cellsOf(row: Locator): Promise<string[]> {
  const texts = await row.locator('[role="gridcell"], [role="rowheader"]').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}
