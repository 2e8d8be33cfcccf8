import { expect, test, type Page } from '@playwright/test';
import { areaPanel, areaRow, focusedName, openAtlas, openMenu } from './atlas-page.ts';

/** What is said aloud, and where the focus goes: after a choice, by keys, and when what had it is taken away. */

const mapCanvas = (page: Page) => page.locator('map-view canvas.maplibregl-canvas');
const heading = (page: Page) => areaPanel(page).getByRole('heading', { level: 2 });
const voice = (page: Page) => page.locator('choice-voice').getByRole('status');

/** Notes every text that a live region of the page takes on from now on. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const regions = '[role="status"], [role="alert"], [aria-live], output';
    const watch = (root: Document | ShadowRoot): void => {
      const note = (changes: MutationRecord[]): void => {
        const changed = changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(regions),
        );
        for (const region of new Set(changed)) {
          const text = region?.textContent?.replace(/\s+/g, ' ').trim();
          if (text) heard.push(text);
        }
      };
      const observer = new MutationObserver(note);
      observer.observe(root, { subtree: true, childList: true, characterData: true });
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) watch(shadowRoot);
    };
    watch(document);
  });
}

/** What has been said since it was asked last. */
function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { heard: texts } = window as unknown as { heard: string[] };
    return texts.splice(0);
  });
}

test('a choice is said aloud once: on the map, in the table, in the search, by step and with Back', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page.locator('robustness-line p').first()).toBeAttached();
  await expect(areaRow(page, 1)).toBeVisible();
  await expect(voice(page)).toHaveText('');
  await listen(page);
  const said = async (words: RegExp): Promise<void> => {
    await expect(voice(page)).toHaveText(words);
    expect((await heard(page)).filter((text) => words.test(text))).toHaveLength(1);
  };
  await areaRow(page, 1).click();
  await said(/^Ahornsiedlung Mitte, .+: (nicht markiert|markiert, im Quartier .+)$/);
  await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('Altstadt-Salzhof');
  await page.getByRole('listbox').getByRole('option').first().click();
  await said(/^Altstadt-Salzhof, Mitte: (nicht )?markiert/);
  await page.goBack();
  await said(/^Ahornsiedlung Mitte, /);
  await page.keyboard.press('n');
  await said(/^Nordhang, Sternwarte: Quartier aus 3 Gebieten, 5 von 17$/);
  await mapCanvas(page).click({ position: { x: 80, y: 80 } });
  await expect(heading(page)).toBeVisible();
  await said(new RegExp(`^${await heading(page).innerText()}, .+: (nicht )?markiert`));
  // Nothing else speaks of the choice.
  await page.keyboard.press('Escape');
  await said(/^Kein Gebiet gewählt$/);
});

test('after a hit the panel has the focus, and so it has by "g" and by the second skip link', async ({
  page,
}) => {
  await openAtlas(page);
  const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  await search.fill('Altstadt');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText(/Altstadt/);

  await mapCanvas(page).focus();
  for (const key of ['Control+g', 'Alt+g', 'Shift+g']) await page.keyboard.press(key);
  await expect(mapCanvas(page)).toBeFocused();
  await search.focus();
  await page.keyboard.press('g');
  await expect(search).toBeFocused();
  await mapCanvas(page).focus();
  await page.keyboard.press('g');
  await expect(heading(page)).toBeFocused();

  await page.getByRole('link', { name: 'Zum gewählten Gebiet springen' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
});

test('keys of one character can be switched off, and stay off', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /Tasten aus einem Zeichen/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(heading(page)).toHaveText('Kein Gebiet gewählt');
  await page.reload();
  await expect(areaRow(page, 1)).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Gebiet suchen' })).not.toBeFocused();
  await expect(heading(page)).toHaveText('Kein Gebiet gewählt');
});

test('Enter on the map lists what is in sight with its state, the middle first, and chooses from it', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(mapCanvas(page)).toHaveAccessibleDescription(/Pfeiltasten .* Eingabetaste/);
  await mapCanvas(page).focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'Im Ausschnitt der Karte' });
  await expect(list).toContainText(/40 von \d{3} Gebieten/);
  const rows = list.getByRole('listitem').getByRole('button');
  await expect(rows).toHaveCount(40);
  await expect(rows.first()).toBeFocused();
  for (const text of await rows.allInnerTexts()) {
    expect(text).toMatch(/(markiert|nicht entscheidbar: (fehlt|gesperrt).*)$/);
  }
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const name = await rows.nth(1).locator('bdi').first().innerText();
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(mapCanvas(page)).toBeFocused();
  await expect(heading(page)).toHaveText(name);
  // What lies in the middle comes first: a click there chooses the same.
  await openAtlas(page, 'map=14.00/50.9990/9.9854');
  await mapCanvas(page).focus();
  await page.keyboard.press('Enter');
  const middle = await rows.first().locator('bdi').first().innerText();
  await page.keyboard.press('Escape');
  await expect(mapCanvas(page)).toBeFocused();
  await mapCanvas(page).click();
  await expect(heading(page)).toHaveText(middle);
});

test('what is taken away leaves the focus beside it, never on the body', async ({ page }) => {
  await openAtlas(page);
  await areaRow(page, 1).click();
  await areaPanel(page).getByRole('button', { name: 'Auswahl aufheben' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Kein Gebiet gewählt');

  const removers = page.locator('rule-editor').getByRole('button', { name: /entfernen/ });
  await page.locator('condition-options summary').last().click();
  await expect(removers).toHaveCount(1);
  await removers.last().focus();
  await page.keyboard.press('Enter');
  await expect(removers).toHaveCount(0);
  const inRule = () =>
    page.evaluate(
      () => document.querySelector('atlas-shell')?.shadowRoot?.activeElement?.localName,
    );
  await expect.poll(inRule).toBe('rule-editor');

  await (await openMenu(page)).getByRole('menuitem', { name: 'Link kopieren' }).click();
  await page.getByRole('button', { name: 'Meldung schließen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Meldung schließen' })).toHaveCount(0);
  await expect.poll(() => focusedName(page)).toBe('Kein Gebiet gewählt');

  await areaRow(page, 2).focus();
  await page.keyboard.press('t');
  await expect(areaRow(page, 2)).toBeHidden();
  await expect.poll(() => focusedName(page)).toBe('Kein Gebiet gewählt');
});

test('on a phone a row that is chosen by Enter hands the focus to the panel', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page);
  await page.getByRole('button', { name: 'Tabelle', exact: true }).click();
  await areaRow(page, 1).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText('Ahornsiedlung Mitte');
});
