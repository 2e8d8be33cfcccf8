import { expect } from '@playwright/test';
import type { MapView } from '../../src/map/view/map-view.ts';
import type { Reader } from './reader.ts';

/** The states of the page that are looked at in every engine. */
export interface Look {
  readonly name: string;
  /** As in a link; without `project`, the country. */
  readonly query: string;
  readonly isDark?: boolean;
  /** Printed too, where the engine prints. */
  readonly isPrinted?: boolean;
  readonly prepare?: (reader: Reader) => Promise<void>;
}

const city = 'project=musterstadt/project.json';

async function mapIsDrawn({ page }: Reader): Promise<void> {
  const drawn = (): Promise<number> =>
    page.evaluate(() => {
      const view = document
        .querySelector('atlas-shell')
        ?.shadowRoot?.querySelector('map-pane')
        ?.shadowRoot?.querySelector('map-view') as MapView | null | undefined;
      return view?.renderedAreas().areas ?? 0;
    }, undefined);
  await expect.poll(drawn, { timeout: 20_000 }).toBeGreaterThan(0);
}

async function openMenu(reader: Reader): Promise<void> {
  await mapIsDrawn(reader);
  await reader.click({ css: 'button', name: 'Menü' });
}

async function search(reader: Reader): Promise<void> {
  await mapIsDrawn(reader);
  await reader.page.press('/');
  await reader.page.type('al');
  await reader.expectText({ css: '[role=option]' }, /./);
}

async function showCut(reader: Reader): Promise<void> {
  await mapIsDrawn(reader);
  await reader.find({ css: 'input[type=range]' });
}

const table = 'Schlüssel;Name;Einwohner;Ausländer;Arbeitslose\r\n';

async function importTable(reader: Reader): Promise<void> {
  await mapIsDrawn(reader);
  const rows = ['01;Altstadt;1200;31,5;8,2', '02;Neustadt;2100;22,0;x', '03;Au;900;;4,4'];
  await reader.drop([{ name: 'werte.csv', bytes: Buffer.from(table + rows.join('\r\n')) }]);
  await reader.expectText({ css: 'dialog', within: 'import-dialog' }, /./);
}

export const looks: readonly Look[] = [
  { name: 'country', query: '' },
  { name: 'city', query: city, prepare: mapIsDrawn },
  { name: 'city-dark', query: city, isDark: true, prepare: mapIsDrawn },
  { name: 'area', query: `${city}&area=040105`, isPrinted: true, prepare: mapIsDrawn },
  { name: 'withheld', query: `${city}`, prepare: mapIsDrawn },
  { name: 'import', query: city, prepare: importTable },
  { name: 'import-dark', query: city, isDark: true, prepare: importTable },
  { name: 'table', query: `${city}&view=table&pane=table` },
  { name: 'study-table', query: `${city}&study=municipalities&view=table&pane=table` },
  { name: 'study-diagram', query: `${city}&study=scatter&view=table&pane=table` },
  { name: 'rule', query: `${city}&pane=rule`, prepare: showCut },
  { name: 'rule-dark', query: `${city}&pane=rule`, isDark: true, prepare: showCut },
  { name: 'methods', query: `${city}&methods=classes`, isPrinted: true },
  { name: 'search', query: city, prepare: search },
  { name: 'menu', query: city, prepare: openMenu },
  { name: 'menu-dark', query: city, isDark: true, prepare: openMenu },
];
