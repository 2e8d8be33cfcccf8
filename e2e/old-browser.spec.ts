import { expect, test, type Page } from '@playwright/test';
import { musterstadt, ruleSentence } from './atlas-page.ts';
import { serveBuiltPage } from './own-server.ts';
import { violations } from './page-checks.ts';
import { watchErrors } from './page-errors.ts';

/** A browser that cannot run the program says why, and which ones can: never a white page. */

const enough = {
  de: 'Es genügen Chrome ab Version 124, Edge ab 124, Firefox ab 125 und Safari ab 17.4; auf iPhone und iPad das System ab 17.4.',
  en: 'These do: Chrome from version 124, Edge from 124, Firefox from 125 and Safari from 17.4; on iPhone and iPad, the system from 17.4.',
};

/** As in Chromium 79: two things of the newer ones are not there. Nothing of the program that is run at once needs them. */
async function takeAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(URL, 'canParse');
    Reflect.deleteProperty(window, 'CompressionStream');
  });
}

const readers = [
  { locale: 'de-AT', query: '', language: 'de', who: 'of a German browser' },
  { locale: 'fr-FR', query: '', language: 'en', who: 'of a browser in another language' },
  { locale: 'de-DE', query: '&lang=en', language: 'en', who: 'who asks for English' },
] as const;

for (const { locale, query, language, who } of readers) {
  test.describe(() => {
    test.use({ locale });
    test(`a reader ${who} is told what an old one lacks and which do; the program does not start`, async ({
      page,
    }) => {
      const errors = await watchErrors(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await takeAway(page);
      await page.goto(`./?${musterstadt}${query}`);
      const alert = page.getByRole('main').getByRole('alert');
      const lines = {
        de: [
          'Dieser Browser ist zu alt für den Quartieratlas',
          'Bitte aktualisieren Sie ihn, oder öffnen Sie die Seite in einem anderen.',
          enough.de,
          'Diesem fehlt: URL.canParse, CompressionStream.',
        ],
        en: [
          'This browser is too old for Quartieratlas',
          'Please update it, or open the page in another one.',
          enough.en,
          'This one lacks: URL.canParse, CompressionStream.',
        ],
      }[language];
      await expect(alert.locator('h1, p')).toHaveText(lines);
      await expect(alert.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('atlas-shell')).toHaveCount(0);
      expect(asked.filter((path) => /atlas-worker|\.json$/.test(path))).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await errors.expectNone();
    });
  });
}

test('a browser that knows no modules is told so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
  });
  await page.route('**/index.html', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll('type="module"', 'type="unknown"');
    await route.fulfill({ response: answer, body });
  });
  await page.goto('./index.html');
  await expect(page.getByRole('alert')).toContainText('Diesem fehlt: JavaScript-Module.');
});

test('a program that cannot be read: the page says so, names the browsers that do, and can be loaded anew', async ({
  page,
}) => {
  const server = await serveBuiltPage();
  try {
    const names = [...server.files.keys()];
    const first = names.find((name) => /^assets\/index-.*\.js$/.test(name)) ?? '';
    const whole = server.files.get(first);
    server.files.set(first, Buffer.from('export const = ;'));
    await page.goto(`${server.base}index.html?${musterstadt}`);
    const alert = page.getByRole('alert');
    await expect(alert.getByRole('heading')).toHaveText('Der Quartieratlas ist nicht gestartet');
    await expect(alert).toContainText('Bitte laden Sie sie neu.');
    await expect(alert).toContainText(enough.de);
    expect(await violations(page)).toEqual([]);
    if (whole) server.files.set(first, whole);
    await alert.getByRole('button', { name: 'Seite neu laden' }).click();
    await expect(ruleSentence(page)).toHaveText(/40 von 300/);
  } finally {
    await server.close();
  }
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });
  test('without JavaScript a sentence in both languages says that it is needed', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.locator('noscript p[lang=de]')).toContainText('schalten Sie JavaScript');
    await expect(page.locator('noscript p[lang=en]')).toContainText('switch JavaScript on');
    await expect(page.locator('noscript p').first()).toBeVisible();
    await expect(page.locator('#start')).toBeHidden();
  });
});
