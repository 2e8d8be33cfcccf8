import { expect, test, type Page } from '@playwright/test';
import { de } from '../src/i18n/de/de.ts';
import { en } from '../src/i18n/en/en.ts';
import {
  areaGrid,
  openAtlas,
  openMenu,
  chooseMarkedArea,
  neighbourhoodPanel,
} from './atlas-page.ts';
import { chosen, openFiles } from './open-files.ts';
import { addRules, cutOff, scrollsSideways, violations, visibleControls } from './page-checks.ts';
import { filterTable } from './read-screen.ts';

/** Targets: WCAG 2.2 AA and the good practice of axe, in every state of the page. */

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const tabs = ['Legende', 'Regel', 'Gebiet', 'Tabelle'];

async function showTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name }).click();
}

/** Axe finds nothing; all states of a test are tried before it fails. */
async function expectClean(page: Page, state: string): Promise<void> {
  expect.soft(await violations(page), state).toEqual([]);
}

/** WCAG 2.5.8: every control is at least 24 × 24 CSS pixels. */
async function expectLargeTargets(page: Page, least = 24): Promise<void> {
  const controls = await visibleControls(page);
  const small = controls
    .filter(({ isLink, width, height }) => Math.min(width, height) < (isLink ? 24 : least) - 0.5)
    .map(({ name, width, height }) => `${name} ${width} × ${height}`);
  expect.soft(small).toEqual([]);
}

test('axe finds 0 violations in the page, its menu, search, rule and chosen area', async ({
  page,
}) => {
  await openAtlas(page, 'view=map');
  await expectClean(page, 'map');
  await expectLargeTargets(page);

  await chooseMarkedArea(page);
  await openMenu(page);
  await expectClean(page, 'area and menu');
  await expectLargeTargets(page);
  await page.keyboard.press('Escape');

  const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  await search.fill('alt');
  await expect(page.getByRole('listbox')).toBeVisible();
  await search.press('ArrowDown');
  await expectClean(page, 'search list');
  await expectLargeTargets(page);
  await search.fill('');

  const share = page.getByRole('group', {
    name: 'Menschen mit Migrationshintergrund: Grenze nach',
  });
  await share.getByRole('button', { name: 'Wert' }).click();
  await page.getByRole('textbox', { name: /Migrationshintergrund: ab Wert/ }).fill('viel');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Bitte eine Zahl eingeben/)).toBeVisible();
  await expectClean(page, 'rule by value with an error');
  await expectLargeTargets(page);
});

test('axe finds 0 violations in the table, full and empty, and in report and help', async ({
  page,
}) => {
  await openAtlas(page);
  await expectClean(page, 'map and table');
  await expectLargeTargets(page);

  await filterTable(page, 'kein Gebiet heißt so', /0 von 300 Zeilen/);
  await page.getByRole('button', { name: 'Tabelle', exact: true }).click();
  await expectClean(page, 'no rows');

  await (await openMenu(page)).getByRole('menuitem', { name: 'Datenbericht' }).click();
  await expect(page.getByRole('dialog', { name: 'Datenbericht' })).toBeVisible();
  await expectClean(page, 'report');
  await expectLargeTargets(page);
  await page.keyboard.press('Escape');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Hilfe und Tasten' })).toBeVisible();
  await expectClean(page, 'help');
});

test('axe finds 0 violations in English and in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openAtlas(page, 'view=map&lang=en');
  await chooseMarkedArea(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectClean(page, 'dark and English');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(areaGrid(page).getByRole('row')).not.toHaveCount(0);
  await expectClean(page, 'light and English');
});

test('axe finds 0 violations in a failed load beside the old atlas and in an empty page', async ({
  page,
}) => {
  await openAtlas(page);
  await openFiles(page, chosen([{ name: 'leer.geojson', text: '' }]));
  const alert = page.getByRole('alert').filter({ hasText: 'leer.geojson' });
  await expect(alert).toContainText('Der bisher gezeigte Atlas ist unverändert.');
  await expectClean(page, 'failure notice');
  await expectLargeTargets(page);

  await page.route('**/musterstadt/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Noch keine Daten' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'Laden' })).toBeVisible();
  await expectClean(page, 'empty');
  await expectLargeTargets(page);
});

test.describe('on a phone', () => {
  test.use(phone);

  test('axe finds 0 violations behind the 4 tabs, and every control is 44 px for a finger', async ({
    page,
  }) => {
    await openAtlas(page);
    await page.getByRole('button', { name: 'Nächstes Quartier' }).tap();
    await expect(neighbourhoodPanel(page).getByRole('heading', { level: 2 })).toBeVisible();
    for (const tab of tabs) {
      await showTab(page, tab);
      await expectClean(page, tab);
      await expectLargeTargets(page, 44);
    }
    await openMenu(page);
    await expectLargeTargets(page, 44);
  });
});

/** All English texts of the page that are not the same in German. */
function englishOnly(): Set<string> {
  const words = new Set<string>();
  const walk = (english: unknown, german: unknown): void => {
    if (typeof english === 'string' && english !== german) words.add(english);
    if (typeof english !== 'object' || english === null) return;
    for (const [key, value] of Object.entries(english)) {
      walk(value, (german as Record<string, unknown> | undefined)?.[key]);
    }
  };
  walk(en, de);
  return words;
}

/** What MapLibre and browsers say by themselves. */
const foreignWords =
  /\b(Zoom (in|out)|Map|Search|Close|Open|Table|Area|Loading|Toggle|Reset|Attribution|Compass|Scale|Next|Previous|Rows?|Class|Flagged|Marked|Missing|Filter by|Show)\b/;

test('nothing in the German accessibility tree is English, and numbers are German', async ({
  page,
}) => {
  await openAtlas(page);
  await chooseMarkedArea(page);
  const tree = await page.locator('body').ariaSnapshot();
  expect(tree).toContain('90.493 Menschen');
  const spoken = [...tree.matchAll(/"((?:[^"\\]|\\.)*)"|: (.+)$/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const allowed = new Set(['English']);
  const english = englishOnly();
  const found = spoken.filter(
    (text) => !allowed.has(text) && (foreignWords.test(text) || english.has(text)),
  );
  expect(found).toEqual([]);
  await expect(page.locator('map-view canvas')).toHaveAttribute('aria-label', /^Karte der Gebiete/);
});

test('what happens is said in live regions: load, filter, step, search, save and wrong input', async ({
  page,
}) => {
  await openAtlas(page);
  const status = (text: RegExp) => page.getByRole('status').filter({ hasText: text });
  await expect(status(/^\s*Musterstadt geladen: 300 Gebiete\.\s*$/)).toBeAttached();
  // What stands there at the beginning is read there; what a moved cut makes of it is said once the hand rests.
  const ruleSaid = page.locator('rule-editor calm-status').getByRole('status');
  await expect(ruleSaid).toBeEmpty();
  await filterTable(page, 'Altstadt', /^\d+ von 300 Zeilen$/);
  // Steps follow the list in sight: all of it again.
  await filterTable(page, '', /^300 Zeilen$/);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Nächstes Quartier' }).click();
  await expect(status(/: Quartier aus 7 Gebieten, 1 von 17$/)).toBeAttached();
  await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('Eisenbahner');
  await expect(status(/^\s*\d+ Treffer\s*$/)).toBeAttached();
  await page.keyboard.press('Escape');
  const saved = page.waitForEvent('download');
  await (await openMenu(page)).getByRole('menuitem', { name: /CSV \(volle Genauigkeit/ }).click();
  await saved;
  await expect(status(/\.csv gespeichert\./)).toBeVisible();
  const field = page.getByRole('textbox', { name: /Migrationshintergrund: ab Klasse/ });
  await field.fill('99');
  await field.press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: 'Bitte eine Zahl von 1 bis 7' }),
  ).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('7');
  await field.press('Enter');
  await expect(ruleSaid).toHaveText(/^\d+ Quartiere aus \d+ von 300 Gebieten/);
});

test('with the text spacing of WCAG 1.4.12 nothing is cut off', async ({ page }) => {
  await openAtlas(page);
  await chooseMarkedArea(page);
  await addRules(
    page,
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  expect(await scrollsSideways(page)).toBe(false);
  expect(await cutOff(page)).toEqual([]);
});

test('at 320 × 256 (a zoom of 400 %) the page scrolls in one direction and keeps every pane', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openAtlas(page);
  for (const tab of tabs) {
    await showTab(page, tab);
    expect.soft(await scrollsSideways(page), tab).toBe(false);
    expect.soft(await cutOff(page), tab).toEqual([]);
    const outside = (await visibleControls(page)).filter(
      ({ name, left, right }) => !name.startsWith('div') && (left < -0.5 || right > 320.5),
    );
    const isTable = tab === 'Tabelle';
    expect.soft(isTable ? [] : outside.map(({ name }) => name), tab).toEqual([]);
  }
  await openMenu(page);
  await page.getByRole('menuitem', { name: 'Hilfe und Tasten' }).click();
  const help = page.getByRole('dialog', { name: 'Hilfe und Tasten' });
  await help.getByRole('button', { name: 'Schließen' }).click();
  await expect(help).toBeHidden();
});

test('forced colours keep borders of controls, the pressed button, the chosen row and the marks', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAtlas(page);
  await chooseMarkedArea(page);
  const styleOf = (selector: string, pseudo: string | null, name: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, [of, what]) => getComputedStyle(element, of).getPropertyValue(what), [
        pseudo,
        name,
      ] as const);
  const pressed = 'atlas-header .views button[aria-pressed="true"]';
  const free = 'atlas-header .views button[aria-pressed="false"]';
  expect(await styleOf(free, null, 'border-top-style')).toBe('solid');
  expect(await styleOf(pressed, null, 'background-color')).not.toBe(
    await styleOf(free, null, 'background-color'),
  );
  const row = 'area-table .row[aria-selected="true"]';
  expect(await styleOf(row, '::after', 'border-top-style')).toBe('solid');
  const paper = await styleOf('body', null, 'background-color');
  const mark = page.locator(
    'area-table .row[aria-selected="true"] .sign svg, area-table .row[aria-selected="true"] svg.sign',
  );
  const stroke = await mark
    .locator('rect')
    .last()
    .evaluate((rect) => getComputedStyle(rect).stroke);
  expect(stroke).not.toBe(paper);
  await page.getByRole('button', { name: 'Menü' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await styleOf('action-menu button', null, 'outline-style')).toBe('solid');
});

test('with reduced motion nothing is animated: menu, dialog, next area, dark', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  const moving = (): Promise<string[]> =>
    page.evaluate(() => {
      const under = (root: Document | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? under(element.shadowRoot) : []),
        ]);
      return under(document)
        .filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          const isStill = transitionDuration
            .split(', ')
            .every((one) => Number.parseFloat(one) === 0);
          return animationName !== 'none' || !isStill;
        })
        .map(({ localName, className }) => `${localName} ${String(className)}`);
    });
  expect(await moving()).toEqual([]);
  await openMenu(page);
  expect(await moving()).toEqual([]);
  await page.getByRole('menuitem', { name: 'Hilfe und Tasten' }).click();
  expect(await moving()).toEqual([]);
  await page.keyboard.press('Escape');
  // The map jumps: it comes to rest at its goal with a single move.
  await page.locator('map-view').evaluate((view) => {
    view.addEventListener('map-moved', () => {
      view.dataset['moved'] = String(Math.round(performance.now() - Number(view.dataset['asked'])));
    });
    view.dataset['asked'] = String(performance.now());
  });
  await page.keyboard.press('n');
  await expect(page.locator('map-view')).toHaveAttribute('data-moved', /^\d+$/);
  const duration = Number(await page.locator('map-view').getAttribute('data-moved'));
  expect(duration).toBeLessThan(440); // a glide takes 450 ms
});
