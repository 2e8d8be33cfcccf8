import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  areaGrid,
  areaPanel,
  musterstadt,
  openAtlas,
  ruleSentence,
  chooseMarkedArea,
} from './atlas-page.ts';
import { scrollsSideways } from './page-checks.ts';

/** Phone and desktop, theme and language, and the page on paper. */

const heading = (page: Page) => areaPanel(page).getByRole('heading', { level: 2 });

test.describe('on a phone of 390 × 844', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the map stays in sight above 4 tabs, search opens the area, nothing scrolls sideways', async ({
    page,
  }) => {
    await openAtlas(page);
    const map = await page.locator('map-view').boundingBox();
    expect(map?.width).toBe(390);
    expect(map?.height).toBeGreaterThan(280);
    const tabs = page.getByRole('navigation', { name: 'Ansicht' }).getByRole('button');
    await expect(tabs).toHaveText(
      ['Legende', 'Regel', 'Gebiet', 'Tabelle'].map((tab) => new RegExp(tab)),
    );
    // Short words stand whole in the fields of the legend.
    const cut = await page.locator('indicator-chooser select').evaluateAll((fields) => {
      const context = document.createElement('canvas').getContext('2d');
      return (fields as HTMLSelectElement[]).flatMap((field) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(field);
        const text = field.selectedOptions[0]?.text.trim() ?? '';
        if (context) context.font = font;
        const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        return (context?.measureText(text).width ?? 0) > room + 1 ? [text] : [];
      });
    });
    expect(cut).toEqual([]);
    const panes = ['painting-legend', 'rule-editor', 'area-panel', 'area-table'];
    for (const [place, pane] of panes.entries()) {
      await tabs.nth(place).tap();
      for (const other of panes) {
        await expect(page.locator(other)).toBeVisible({ visible: other === pane });
      }
      await expect(page.locator('map-view')).toBeVisible();
      expect(await scrollsSideways(page)).toBe(false);
    }
    await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('Eisenbahnerplatz');
    await page.getByRole('option', { name: /^Eisenbahnerplatz/ }).tap();
    await expect(heading(page)).toHaveText('Eisenbahnerplatz');
    await expect(heading(page)).toBeVisible();
    expect(await scrollsSideways(page)).toBe(false);
  });

  for (const way of ['search', 'step button']) {
    test(`the first choice by the ${way} brings the area near, though the map gets smaller`, async ({
      page,
    }) => {
      await openAtlas(page);
      if (way === 'search') {
        await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('Eisenbahnerplatz');
        await page.getByRole('option', { name: /^Eisenbahnerplatz/ }).tap();
      } else {
        await page.getByRole('button', { name: 'Nächstes Quartier' }).tap();
      }
      await expect(page.locator('#panel').getByRole('heading', { level: 2 })).toHaveText(
        way === 'search' ? 'Eisenbahnerplatz' : 'Korbmachervorstadt und 6 weitere',
      );
      // Seven areas together need more room than one.
      const near = way === 'search' ? 12 : 11;
      await expect.poll(() => zoomInLink(page)).toBeGreaterThanOrEqual(near);
    });
  }
});

test('m gives the map the full width of 1440 px, t and the 3 view buttons show map and table', async ({
  page,
}) => {
  await openAtlas(page);
  const widthOf = async (name: string): Promise<number> =>
    (await page.locator(name).boundingBox())?.width ?? 0;
  // Beside the rule; the empty panel is folded.
  expect(await widthOf('map-view')).toBeLessThan(1100);
  await page.keyboard.press('m');
  await expect.poll(() => widthOf('map-view')).toBe(1440);
  await page.keyboard.press('m');
  await expect.poll(() => widthOf('map-view')).toBeLessThan(1100);

  await page.keyboard.press('t');
  await expect(areaGrid(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Karte', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('t');
  await expect(areaGrid(page)).toBeVisible();
  await page.getByRole('button', { name: 'Tabelle', exact: true }).click();
  await expect(page.locator('map-view')).toBeHidden();
  await page.getByRole('button', { name: 'Karte und Tabelle' }).click();
  await expect(page.locator('map-view')).toBeVisible();
  await expect(areaGrid(page)).toBeVisible();
});

test('theme and language are remembered, and 90.493 people become 90,493', async ({ page }) => {
  await openAtlas(page);
  const html = page.locator('html');
  const theme = page.getByRole('button', { name: /^(Darstellung|Theme|Appearance)/ });
  await expect(theme).toHaveAccessibleName('Darstellung: wie das Gerät');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await theme.click();
  await expect(theme).toHaveAccessibleName('Darstellung: hell');
  await theme.click();
  await expect(theme).toHaveAccessibleName('Darstellung: dunkel');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(ruleSentence(page)).toHaveText(/90\.493 Menschen \(20,1/);

  await page.getByRole('button', { name: 'English' }).click();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(ruleSentence(page)).toHaveText(/90,493 people \(20\.1/);
  await expect(page).toHaveURL(/lang=en/);

  // A new visit without a link.
  await page.goto(`./?${musterstadt}`);
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(ruleSentence(page)).toHaveText(/90,493 people/);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(html).toHaveAttribute('lang', 'de');
  await page.getByRole('button', { name: /^Darstellung: dunkel/ }).click();
  await expect(page.getByRole('button', { name: 'Darstellung: wie das Gerät' })).toBeVisible();
  await expect(html).toHaveAttribute('data-theme', 'light');
});

test('on paper stand title, what is fictional, map, legend with 7 classes, sentence and the chosen area', async ({
  page,
}) => {
  await openAtlas(page, 'paint=classes');
  await chooseMarkedArea(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('print-sheet');
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Musterstadt');
  await expect(
    sheet.getByText('Erfundene Beispieldaten: Orte und Werte gibt es nicht'),
  ).toBeVisible();
  await expect(sheet.locator('class-legend tr[data-class]')).toHaveCount(7);
  await expect(
    sheet.getByText(/^17 Quartiere aus 40 von 300 Gebieten, 90\.493 Menschen/),
  ).toBeVisible();
  await expect(sheet.locator('area-panel h2')).toHaveText('Korbmachervorstadt');
  await expect(sheet.locator('area-panel').getByRole('button')).toHaveCount(0);
  await expect(page.locator('atlas-header')).toBeHidden();
  const picture = sheet.getByRole('img', { name: /40 von 300 Gebieten/ });
  await expect(picture).toBeVisible();
  expect(await coloursIn(picture)).toBeGreaterThan(7);

  const pdf = (await page.pdf({ tagged: true, preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Lang \(de\)/);
  expect(pdf).toContain('/MarkInfo');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});

/** Number of different colours in a picture, looked at on a grid of 40 × 40 points. */
async function coloursIn(picture: Locator): Promise<number> {
  return picture.evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) return 0;
    await image.decode();
    const canvas = new OffscreenCanvas(40, 40);
    const context = canvas.getContext('2d');
    if (!context) return 0;
    context.imageSmoothingEnabled = false;
    context.drawImage(image, 0, 0, 40, 40);
    const pixels = new Uint32Array(context.getImageData(0, 0, 40, 40).data.buffer);
    return new Set(pixels).size;
  });
}

/** The zoom in the link (`map=zoom/latitude/longitude`); 0 while it names no place. */
function zoomInLink(page: Page): number {
  const place = new URL(page.url()).searchParams.get('map') ?? '';
  return Number(place.split('/')[0]);
}
