import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { device, Person } from '../src/review/entry/made-entry.fixture.ts';
import type { Entry } from '../src/review/entry/entry.ts';
import { logOf } from '../src/review/log/log.ts';
import { logText } from '../src/review/log/write-log.ts';
import { musterstadt } from './atlas-page.ts';
import { violations } from './page-checks.ts';

/** Several people review the same: their logs come together, they differ and agree, and figures change between them. */

async function openReview(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`./?${musterstadt}&view=review`);
}

async function begin(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Grundlage festhalten' })).toBeEnabled();
  await page.getByLabel('Name oder Kürzel').fill(name);
  await page.keyboard.press('Enter');
  await cardReady(page);
}

async function cardReady(page: Page): Promise<void> {
  await expect(page.locator('review-decision [data-save]')).toBeEnabled();
}

const progress = (page: Page): Locator => page.locator('review-queue [data-progress] summary');
const rowOf = (page: Page, key: string): Locator =>
  page.locator(`review-queue [data-key="${key}"]`);
const stateOf = (page: Page, key: string): Locator => rowOf(page, key).locator('.state');
const pick = (page: Page): Locator => page.locator('review-queue').getByLabel('Zeigen');

/** Keys of outcomes, each with the first reason. */
async function decide(page: Page, outcomes: readonly string[]): Promise<void> {
  for (const [place, outcome] of outcomes.entries()) {
    await page.keyboard.press(outcome);
    await page.keyboard.press('a');
    await page.keyboard.press('Control+Enter');
    await expect(progress(page)).toHaveText(`${place + 1} von 17 entschieden`);
    await cardReady(page);
  }
}

async function keptEntries(page: Page): Promise<Entry[]> {
  const lines = await page.evaluate(async () => {
    const request = indexedDB.open('quartieratlas-record');
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
    const all = database.transaction('entries').objectStore('entries').getAll();
    const kept = await new Promise<{ line: string }[]>((resolve) => {
      all.addEventListener('success', () => resolve(all.result));
    });
    database.close();
    return kept.map(({ line }) => line);
  });
  return lines.map((line) => JSON.parse(line) as Entry);
}

/** Entries of one person, made at another desk of the same figures. */
async function madeElsewhere(browser: Browser, name: string, outcomes: string): Promise<Entry[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await openReview(page);
  await begin(page, name);
  await decide(page, [...outcomes]);
  const entries = await keptEntries(page);
  await context.close();
  return entries;
}

/** What another person decides of the same, without knowing. */
function independently(name: string, of: readonly Entry[], outcomes: readonly Entry['outcome'][]) {
  const person = new Person(name, 'b');
  for (const [place, entry] of of.entries()) {
    const {
      id: _id,
      author: _author,
      device: _device,
      seq: _seq,
      prev: _prev,
      v: _v,
      ...draft
    } = entry;
    person.decide({
      ...draft,
      outcome: outcomes[place] ?? 'unclear',
      note: `Notiz ${name} ${place}`,
    });
  }
  return person.entries;
}

const fileOf = (entries: readonly Entry[], name: string) => {
  const [first] = entries;
  const text = logText(logOf(first?.project ?? '', entries));
  return { name, mimeType: 'application/jsonl', buffer: Buffer.from(text) };
};

test('two logs come together: two of four are in conflict, a third person settles one, a party agrees in the other, and the agreement of the four pairs is 50 %, kappa 0.20, AC1 0.27', async ({
  page,
  browser,
}) => {
  test.slow();
  const weber = await madeElsewhere(browser, 'A. Weber', '1341');
  const arnold = independently('B. Arnold', weber, [
    'confirmed',
    'confirmed',
    'unclear',
    'not-confirmed',
  ]);
  const keys = weber.map(({ neighbourhood }) => neighbourhood);
  const [, second = '', third = '', fourth = ''] = keys;
  await openReview(page);
  await begin(page, 'C. Dritte');
  await page
    .locator('record-keeping input[type="file"]')
    .setInputFiles([fileOf(weber, 'weber.jsonl'), fileOf(arnold, 'arnold.jsonl')]);
  await expect(progress(page)).toHaveText('2 von 17 entschieden');
  await expect(stateOf(page, third)).toHaveText('unklar');
  await progress(page).click();
  const counts = page.locator('review-queue [data-progress] tr[data-state] td');
  expect((await counts.allTextContents()).map(Number)).toEqual([13, 0, 2, 2, 0, 0]);
  await progress(page).click();

  // The two conflicts are picked out; the card has both sides with their reasons.
  await pick(page).selectOption('in-conflict');
  await page.getByRole('button', { name: 'Nächstes der Auswahl' }).click();
  await rowOf(page, second).click();
  await cardReady(page);
  const sides = page.locator('review-decision .side');
  await expect(sides).toHaveCount(2);
  await expect(sides.nth(0)).toContainText('A. Weber');
  await expect(sides.nth(0)).toContainText('nicht bestätigt');
  await expect(sides.nth(1)).toContainText('Notiz B. Arnold 1');
  await page.getByRole('button', { name: 'Wie A. Weber entscheiden' }).click();
  await expect(page.locator('review-decision [data-cause]')).toContainText(
    'Danach gilt Ihr Eintrag',
  );
  expect.soft(await violations(page), 'conflict').toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('review-decision .saved')).toHaveText(/gespeichert/);
  // The way leads on through what was picked.
  await expect(rowOf(page, fourth)).toHaveAttribute('aria-selected', 'true');
  const [settling] = (await keptEntries(page)).slice(-1);
  expect(settling).toMatchObject({ author: 'C. Dritte', outcome: 'not-confirmed' });
  expect([...(settling?.sees ?? [])].sort()).toEqual([weber[1]?.id, arnold[1]?.id].sort());

  // B. Arnold sits down at the same desk, and agrees in the other.
  await page.locator('reviewer-change summary').click();
  await page.getByLabel('Wer prüft jetzt?').fill('B. Arnold');
  await page.keyboard.press('Enter');
  await expect(page.locator('reviewer-change summary')).toHaveText('geprüft von B. Arnold');
  await rowOf(page, fourth).click();
  await page.getByRole('button', { name: 'A. Weber zustimmen' }).click();
  await expect(page.locator('review-decision [data-cause]')).toContainText('einig, und das gilt');
  await cardReady(page);
  await page.keyboard.press('Control+Enter');
  await expect(progress(page)).toHaveText('4 von 17 entschieden');
  await expect(stateOf(page, fourth)).toHaveText('bestätigt');

  // By hand: 2 of 4 agree; by chance ½·½ + ¼·¼ + ¼·¼ = ⅜, so kappa (½ − ⅜) / ⅝ = 0.2; AC1 (½ − 5/16) / (11/16) = 3/11.
  await page.getByRole('button', { name: 'Übereinstimmung' }).click();
  const panel = page.locator('review-agreement');
  await expect(panel.locator('[data-pairs]')).toHaveText('4 Paare aus 4 Quartieren');
  const value = (name: string) => panel.locator(`[data-measure="${name}"] .number`);
  await expect(value('percent')).toHaveText(/^50,0\s%$/);
  await expect(value('kappa')).toHaveText('0,20');
  await expect(value('ac1')).toHaveText('0,27');
  await expect(panel.locator('[data-measure="alpha"]')).toHaveCount(0);
  const row = (outcome: string) =>
    panel.locator(`[data-outcome="${outcome}"] td`).allTextContents();
  expect(await row('confirmed')).toEqual(['1', '0', '1', '0', '2']);
  expect(await row('not-confirmed')).toEqual(['1', '0', '0', '0', '1']);
  expect.soft(await violations(page), 'agreement').toEqual([]);
  await page.getByRole('button', { name: 'Zu den Zahlen' }).click();
  await expect(page.locator('review-queue [data-agreement]')).toBeFocused();
  expect(device('b')).not.toBe(weber[0]?.device);
});

test('other figures: what was decided stays where areas and values are equal, and comes again with then and now side by side where not; drafts of two people stay apart', async ({
  page,
}) => {
  test.slow();
  await openReview(page);
  await begin(page, 'A. Weber');
  await decide(page, ['1', '1']);
  const [first, second] = (await keptEntries(page)).map(({ neighbourhood }) => neighbourhood);
  const third = await page.locator('review-queue [aria-selected="true"]').getAttribute('data-key');
  await page.keyboard.press('n');
  await page.keyboard.type('angefangen');
  await page.keyboard.press('Escape');
  const note = page.locator('review-decision textarea#note');
  for (const [name, text] of [
    ['B. Arnold', ''],
    ['A. Weber', 'angefangen'],
  ] as const) {
    await page.locator('reviewer-change summary').click();
    await page.getByLabel('Wer prüft jetzt?').fill(name);
    await page.keyboard.press('Enter');
    await rowOf(page, third ?? '').click();
    await expect(note).toHaveValue(text);
  }

  // One value of one area of the first neighbourhood is another one now.
  const [member = ''] = (await keptEntries(page))[0]?.members ?? [];
  await page.route('**/musterstadt/figures.csv', async (route) => {
    const response = await route.fetch();
    const lines = (await response.text()).split('\n');
    const names = (lines[0] ?? '').replace(/^\uFEFF/, '').split(';');
    const [key, year, at] = ['Quartier', 'Jahr', 'Anteil_Migrationshintergrund'].map((name) =>
      names.indexOf(name),
    ) as [number, number, number];
    const changed = lines.map((line) => {
      const cells = line.split(';');
      if (cells[key] !== member || cells[year] !== '2024') return line;
      const digit = (last: string) => (last === '9' ? '8' : String(Number(last) + 1));
      return cells.with(at, (cells[at] ?? '').replace(/\d$/, digit)).join(';');
    });
    await route.fulfill({ response, body: changed.join('\n') });
  });
  await page.reload();
  await expect(page.locator('review-start [data-others]')).toHaveText(
    /^1 Quartier auf anderen Zahlen/,
  );
  await expect(page.locator('review-start [data-same]')).toHaveText(/^1 Quartier mit gleichen/);
  await begin(page, 'A. Weber');
  await expect(progress(page)).toHaveText('2 von 17 entschieden, davon 1 auf anderen Zahlen');
  await pick(page).selectOption('outdated');
  await page.getByRole('button', { name: 'Nächstes der Auswahl' }).click();
  await expect(rowOf(page, first ?? '')).toHaveAttribute('aria-selected', 'true');
  await pick(page).selectOption('');
  await expect(stateOf(page, first ?? '')).toHaveText('auf anderen Zahlen');
  await expect(stateOf(page, second ?? '')).toHaveText('bestätigt');
  const table = page.locator('review-decision [data-other-figures]');
  await expect(table).toContainText('damals');
  await expect(table.locator('tbody tr')).toHaveCount(1);
  const [before, now] = await table.locator('tbody td').allTextContents();
  expect(before).not.toBe(now);
  expect.soft(await violations(page), 'other figures').toEqual([]);
  await page.getByRole('button', { name: 'Angaben von damals übernehmen' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(progress(page)).toHaveText('2 von 17 entschieden');
  const entries = await keptEntries(page);
  expect(entries).toHaveLength(3);
  expect(entries[2]).toMatchObject({ supersedes: entries[0]?.id, neighbourhood: first });
});
