import { expect, test, type Page } from '@playwright/test';
import {
  areaGrid,
  areaPanel,
  mapDrawn,
  openAtlas,
  openMenu,
  ruleSentence,
  watchMap,
  musterstadt,
  chooseMarkedArea,
} from './atlas-page.ts';
import { violations } from './page-checks.ts';
import { legendClasses, renderedAreas } from './read-screen.ts';

/** Without a map everything else still works, and a map that went away comes back. */

/** A browser that has no WebGL, as some offices set theirs up. */
async function takeWebGlAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (kind.includes('webgl')) return null;
      return Reflect.apply(original, this, [kind, ...rest]) as RenderingContext | null;
    } as typeof original;
  });
}

test('without WebGL a German message stands in place of the map, and legend, rule, table, panel and exports work', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await takeWebGlAway(page);
  await page.goto(`./?${musterstadt}&paint=classes`);
  await expect(page.getByRole('status').filter({ hasText: 'kein WebGL' })).toHaveText(
    /^\s*Die Karte kann hier nicht gezeichnet werden: Dieser Browser stellt kein WebGL bereit\. Legende, Tabelle, Regel und alle Angaben zu den Gebieten bleiben vollständig nutzbar\.\s*$/,
  );
  expect(await violations(page)).toEqual([]);

  const classes = await legendClasses(page);
  expect(classes).toHaveLength(7);
  const absent = 15; // 13 withheld, 2 not applicable
  expect(classes.reduce((sum, { areas }) => sum + areas, 0)).toBe(300 - absent);
  await expect(ruleSentence(page)).toHaveText(/^17 Quartiere aus 40 von 300 Gebieten/);
  const slider = page.getByRole('slider', { name: /Statusindex/ });
  await slider.press('ArrowLeft');
  await expect(ruleSentence(page)).not.toHaveText(/^17 Quartiere aus 40 von/);
  await page.getByRole('button', { name: 'Voreinstellung wiederherstellen' }).click();

  await chooseMarkedArea(page);
  await expect(areaGrid(page).locator('[aria-selected="true"]')).toContainText(
    'Korbmachervorstadt',
  );
  await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('Alt Vehlnitz');
  await page.keyboard.press('Enter');
  await expect(areaPanel(page).getByRole('heading', { level: 2 })).toHaveText('Alt Vehlnitz');

  for (const name of [/CSV \(volle Genauigkeit/, /Markierte Gebiete als GeoJSON/]) {
    const saved = page.waitForEvent('download');
    await (await openMenu(page)).getByRole('menuitem', { name }).click();
    expect(await (await saved).failure()).toBeNull();
  }
  await (await openMenu(page)).getByRole('menuitem', { name: /Karte als Bild, hoch/ }).click();
  await expect(page.locator('notice-line')).toContainText(
    'Es wurde keine Datei geschrieben. Die Karte kann hier nicht gezeichnet werden',
  );
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('print-sheet h1')).toHaveText('Musterstadt');
  await expect(page.locator('print-sheet img')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('when the browser takes the map away a message says so, and all 300 areas come back with it', async ({
  page,
}) => {
  await watchMap(page);
  await openAtlas(page);
  const before = await renderedAreas(page);
  const canvas = page.locator('map-view canvas.maplibregl-canvas');
  await canvas.evaluate((element) => {
    const context = (element as HTMLCanvasElement).getContext('webgl2');
    const loss = context?.getExtension('WEBGL_lose_context');
    window.addEventListener('restore-map', () => loss?.restoreContext());
    loss?.loseContext();
  });
  const message = page
    .getByRole('status')
    .filter({ hasText: 'Der Browser kann die Karte im Augenblick nicht zeichnen' });
  await expect(message).toBeVisible();
  await expect(ruleSentence(page)).toHaveText(/^17 Quartiere aus 40 von 300 Gebieten/);
  await chooseMarkedArea(page);
  await page.keyboard.press('Escape');

  await page.evaluate(() => window.dispatchEvent(new Event('restore-map')));
  await expect(message).toBeHidden();
  await mapDrawn(page, 2);
  await page.getByRole('button', { name: 'Ganze Karte zeigen' }).click();
  await expect.poll(() => renderedAreas(page)).toEqual(before);
});
