import { expect, type Page } from '@playwright/test';

/** The review in the page, as a person works with it. */

const desk = { width: 1366, height: 768 };

export async function openReview(page: Page, query = ''): Promise<void> {
  await page.setViewportSize(desk);
  await page.goto(`./?${[query, 'view=review'].filter((part) => part !== '').join('&')}`);
  await expect(page.getByRole('button', { name: 'Grundlage festhalten' })).toBeEnabled({
    timeout: 60_000,
  });
}

export async function begin(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name oder Kürzel').focus();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await cardReady(page);
}

/** The facts of the neighbourhood have come: now it can be decided. */
export async function cardReady(page: Page): Promise<void> {
  await expect(page.locator('review-decision [data-save]')).toBeEnabled();
}

/** How many are decided. */
export const progress = (page: Page) => page.locator('review-queue [data-progress] summary');
export const chosenRow = (page: Page) => page.locator('review-queue [aria-selected="true"]');

/** All of one store in the database of the browser. */
async function kept(page: Page, store: 'entries' | 'notes'): Promise<readonly unknown[]> {
  return page.evaluate(async (name) => {
    const request = indexedDB.open('quartieratlas-record');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('no database')));
    });
    const all = database.transaction(name).objectStore(name).getAll();
    const values = await new Promise<unknown[]>((resolve) => {
      all.addEventListener('success', () => resolve(all.result));
    });
    database.close();
    return values;
  }, store);
}

export async function keptEntries(page: Page): Promise<Record<string, unknown>[]> {
  const lines = (await kept(page, 'entries')) as { readonly line: string }[];
  return lines.map(({ line }) => JSON.parse(line) as Record<string, unknown>);
}

export async function keptNotes(page: Page): Promise<readonly string[]> {
  const notes = (await kept(page, 'notes')) as { readonly content: { readonly note: string } }[];
  return notes.map(({ content }) => content.note);
}

/** What the browser was asked to write of entries, and what of it is complete. */
interface Writing {
  readonly durabilities: string[];
  complete: number;
}

type WithWriting = typeof globalThis & { writing: Writing };

/** From the next visit on every transaction that writes entries is counted. */
export async function watchWriting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const writing: Writing = { durabilities: [], complete: 0 };
    Object.assign(globalThis, { writing });
    const transaction = Reflect.get(
      IDBDatabase.prototype,
      'transaction',
    ) as IDBDatabase['transaction'];
    IDBDatabase.prototype.transaction = function (...asked) {
      const begun = transaction.apply(this, asked);
      if (asked[1] === 'readwrite' && [asked[0]].flat().includes('entries')) {
        writing.durabilities.push(begun.durability);
        begun.addEventListener('complete', () => (writing.complete += 1));
      }
      return begun;
    };
  });
}

export const writtenOf = (page: Page): Promise<Writing> =>
  page.evaluate(() => (globalThis as WithWriting).writing);

/**
 * The next card, once so many are decided: each was acknowledged, and complete before that. Keys go on at once, whatever the map
 * still draws.
 * @returns how much of the decision before is still pressed
 */
export async function nextCard(page: Page, decided: number): Promise<number> {
  const pressed = await page.waitForFunction(
    (count) => {
      const shell = document.querySelector('atlas-shell')?.shadowRoot;
      const part = (name: string) => shell?.querySelector(name)?.shadowRoot;
      const [queue, card] = [part('review-queue'), part('review-decision')];
      const progress = queue?.querySelector('[data-progress] summary')?.textContent ?? '';
      if (!progress.trim().startsWith(`${count} von`)) return undefined;
      if ((globalThis as WithWriting).writing.complete < count) throw new Error('not complete');
      const said = card?.querySelector('.saved')?.textContent ?? '';
      if (!card?.querySelector('[data-save]:enabled') || !/gespeichert \d/.test(said))
        return undefined;
      return String(card.querySelectorAll('[aria-pressed="true"]').length);
    },
    decided,
    { polling: 10 },
  );
  return Number(await pressed.jsonValue());
}
