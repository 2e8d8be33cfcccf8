import { expect, test, type Page } from '@playwright/test';
import { musterstadt } from './atlas-page.ts';
import { violations } from './page-checks.ts';
import {
  begin,
  cardReady,
  chosenRow,
  keptEntries,
  keptNotes,
  nextCard,
  openReview,
  progress,
  watchWriting,
  writtenOf,
} from './review-page.ts';

/** The review: one neighbourhood after the other is decided and kept, by keys alone. */

/** How many the walk by keyboard decides. */
const decisions = 200;

/** Confirmed, not confirmed, unclear. */
const outcomeKeys = ['1', '3', '4'];

/** All that stands in the page, through all shadow roots, with its attributes. */
async function wholeDom(page: Page): Promise<string> {
  return page.evaluate(() => {
    const under = (root: Document | ShadowRoot): string =>
      [
        root instanceof Document ? root.documentElement.outerHTML : root.innerHTML,
        ...[...root.querySelectorAll('*')].map((one) =>
          one.shadowRoot ? under(one.shadowRoot) : '',
        ),
      ].join('\n');
    return under(document);
  });
}

test(`${decisions} neighbourhoods of the country are decided by keys alone; as many entries are kept in one chain, and a reload goes on at the next open one`, async ({
  page,
}) => {
  test.slow();
  await watchWriting(page);
  await openReview(page);
  await begin(page, 'A. Weber');
  await expect(progress(page)).toHaveText('0 von 1.498 entschieden');
  for (let decided = 1; decided <= decisions; decided += 1) {
    await page.keyboard.press(outcomeKeys[decided % outcomeKeys.length] ?? '1');
    // The first letter is the first reason: whether it is needed depends on how steady the neighbourhood is.
    await page.keyboard.press('a');
    await page.keyboard.press('Control+Enter');
    // Nothing of one card stays on the next.
    expect(await nextCard(page, decided)).toBe(0);
  }
  const { durabilities } = await writtenOf(page);
  expect(durabilities).toEqual(Array.from({ length: decisions }, () => 'strict'));
  const entries = await keptEntries(page);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, place) => place + 1));
  expect(entries.map(({ prev }) => prev)).toEqual(
    [null, ...entries.map(({ id }) => id)].slice(0, -1),
  );
  expect(entries).toHaveLength(decisions);
  expect(new Set(entries.map(({ neighbourhood }) => neighbourhood)).size).toBe(decisions);
  const next = await chosenRow(page).getAttribute('data-key');
  await expect(chosenRow(page)).toBeInViewport();

  // Skipped, then a note that is not finished: both write no entry, and the note is there after a reload.
  await page.keyboard.press('s');
  await expect(chosenRow(page)).not.toHaveAttribute('data-key', next ?? '');
  const drafted = await chosenRow(page).getAttribute('data-key');
  await page.keyboard.press('n');
  await page.keyboard.type('1 noch offen');
  await expect(page.locator('review-queue [aria-selected="true"]')).toContainText('Entwurf');
  await expect.poll(() => keptNotes(page)).toContain('1 noch offen');
  await expect(page).toHaveURL(new RegExp(`neighbourhood=${drafted}`));
  await page.reload();
  await expect(page.getByLabel('Notiz', { exact: false }).first()).toHaveValue('1 noch offen');
  await expect(chosenRow(page)).toHaveAttribute('data-key', drafted ?? '');
  await cardReady(page);
  expect(await keptEntries(page)).toHaveLength(decisions);

  // Undo is one entry more, that names the one it takes back.
  await page.keyboard.press('u');
  await expect(progress(page)).toHaveText(`${decisions - 1} von 1.498 entschieden`);
  const after = await keptEntries(page);
  expect(after.at(-1)).toMatchObject({
    outcome: 'withdrawn',
    supersedes: after.at(-2)?.['id'],
    seq: decisions + 1,
  });
});

test('axe finds nothing in the review before it is begun, on a card, and with a decision and its figures', async ({
  page,
}) => {
  await openReview(page, musterstadt);
  expect.soft(await violations(page), 'start').toEqual([]);
  await begin(page, 'A. Weber');
  expect.soft(await violations(page), 'card').toEqual([]);
  // All of it is on one screen.
  for (const place of ['review-queue', 'map-view', 'review-figures', 'review-decision [data-save]'])
    await expect(page.locator(place)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('2');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Bitte unter „Gebiete“ ein Gebiet')).toBeVisible();
  await page.locator('review-figures td input').first().uncheck();
  // A box to tick takes no characters: keys go on behind it.
  await page.keyboard.press('a');
  await expect(page.locator('review-decision [aria-pressed="true"]')).toHaveCount(2);
  for (const summary of await page.locator('review-decision summary').all()) await summary.click();
  await page.getByRole('tab', { name: 'Im Ganzen' }).click();
  expect.soft(await violations(page), 'decision').toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(progress(page)).toHaveText('1 von 17 entschieden');
  const [entry] = await keptEntries(page);
  const [members, extent] = [entry?.['members'], entry?.['extent']] as [string[], string[][]];
  expect(extent[0]).toHaveLength(members.length - 1);
});

test('a blind second person finds nothing of the first in the page until their own decision is kept', async ({
  page,
}) => {
  await page.route('**/musterstadt/project.json', async (route) => {
    const response = await route.fetch();
    const project = (await response.json()) as object;
    await route.fulfill({ json: { ...project, review: { fourEyes: { share: 100, seed: '1' } } } });
  });
  await openReview(page, musterstadt);
  await begin(page, 'Erste Person');
  const key = await chosenRow(page).getAttribute('data-key');
  await page.keyboard.press('3');
  await page.keyboard.press('a');
  await page.keyboard.press('n');
  await page.keyboard.type('Kennwort Kranich');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('review-decision .saved')).toHaveText(/gespeichert/);
  const [first] = await keptEntries(page);

  await page.getByRole('button', { name: 'Andere Liste' }).click();
  await page.getByLabel('Name oder Kürzel').fill('Zweite Person');
  await page.keyboard.press('Enter');
  await page.locator(`review-queue [data-key="${key}"]`).click();
  await cardReady(page);
  await expect(page.getByText('Zweite Meinung ohne Einblick')).toBeVisible();
  const dom = await wholeDom(page);
  for (const trace of ['Kennwort Kranich', 'Erste Person', String(first?.['id'])])
    expect(dom).not.toContain(trace);
  await expect(page.locator(`review-queue [data-key="${key}"] .state`)).toHaveText(
    'wartet auf Zweite',
  );

  await page.keyboard.press('1');
  await page.keyboard.press('a');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator(`review-queue [data-key="${key}"] .state`)).toHaveText('uneinig');
  await page.locator(`review-queue [data-key="${key}"]`).click();
  await expect(page.locator('review-decision')).toContainText('Kennwort Kranich');
  expect((await keptEntries(page)).at(-1)).toMatchObject({ blind: true, sees: [] });
});
