import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { entryOf, newChain, type EntryDraft } from '../src/review/entry/chain.ts';
import { canonicalText, textHash } from '../src/review/entry/canonical.ts';
import type { Entry } from '../src/review/entry/entry.ts';
import { logOf } from '../src/review/log/log.ts';
import { logText } from '../src/review/log/write-log.ts';
import { musterstadt } from './atlas-page.ts';
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
} from './review-page.ts';

/** The record as the page shows it: what was not stored is said and stays in the form, what is damaged is refused with its line. */

const card = (page: Page) => page.locator('review-decision');
const note = (page: Page) => card(page).locator('textarea#note');
const pressed = (page: Page) => card(page).locator('[aria-pressed="true"]');

/** Until `release` no other tab, and not this one, comes to write: what is being saved goes on being saved. */
async function holdWriting(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        void navigator.locks.request('quartieratlas-record', () => {
          resolve();
          return new Promise<void>((release) => Object.assign(globalThis, { release }));
        });
      }),
  );
  return () => page.evaluate(() => (globalThis as unknown as { release: () => void }).release());
}

/** How the writing of an entry ends: there is no room, or its transaction is ended after the request; `well` as it does by itself. */
async function endWriting(page: Page, how: 'full' | 'aborted' | 'well'): Promise<void> {
  await page.evaluate((end) => {
    const kept = globalThis as unknown as { adds?: IDBObjectStore['add'] };
    kept.adds ??= Reflect.get(IDBObjectStore.prototype, 'add') as IDBObjectStore['add'];
    const { adds } = kept;
    IDBObjectStore.prototype.add = function (...asked) {
      if (end === 'full') throw new DOMException('no room', 'QuotaExceededError');
      const request = adds.apply(this, asked);
      if (end === 'aborted') this.transaction.abort();
      return request;
    };
  }, how);
}

test('keys of the desk are silent in fields, dialogs, with modifiers, held down and while an entry is written; what is not stored stays on the card; keys are changed and switched off for good', async ({
  page,
}) => {
  await watchWriting(page);
  await openReview(page, musterstadt);
  await begin(page, 'A. Weber');
  const key = (await chosenRow(page).getAttribute('data-key')) ?? '';

  await page.keyboard.press('?');
  await page.keyboard.press('3');
  await page.keyboard.press('Escape');
  for (const held of ['Alt', 'Control']) await page.keyboard.press(`${held}+3`);
  await expect(pressed(page)).toHaveCount(0);
  await page.keyboard.press('3');
  await page.keyboard.down('a');
  await page.keyboard.down('a');
  await page.keyboard.up('a');
  await expect(pressed(page)).toHaveCount(2);
  await page.keyboard.press('n');
  await page.keyboard.type('bleibt 1');
  await expect(card(page).locator('[data-outcome="not-confirmed"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  // No room, and a transaction that is ended twice: neither is shown as stored, and all of it is still in the form.
  const fault = card(page).locator('.fault');
  await endWriting(page, 'full');
  await page.keyboard.press('Control+Enter');
  await expect(fault).toContainText('Nicht gespeichert. Auf diesem Gerät ist kein Platz');
  await endWriting(page, 'aborted');
  await page.keyboard.press('Control+Enter');
  await expect(fault).toContainText('Der Browser hat den Speicher zweimal');
  await endWriting(page, 'well');
  await expect(card(page).locator('.saved')).not.toContainText('gespeichert');
  await expect(progress(page)).toHaveText('0 von 17 entschieden');
  await expect(note(page)).toHaveValue('bleibt 1');
  await expect(pressed(page)).toHaveCount(2);
  await expect(chosenRow(page)).toHaveAttribute('data-key', key);
  expect(await keptEntries(page)).toEqual([]);

  // While it is written, keys are neither for this card nor for the next.
  const release = await holdWriting(page);
  await page.keyboard.press('Control+Enter');
  await expect(card(page).locator('.saved')).toHaveText(/Wird gespeichert/);
  await note(page).blur();
  for (const one of ['1', 'b', 's', 'u']) await page.keyboard.press(one);
  await expect(progress(page)).toHaveText('0 von 17 entschieden');
  await release();
  expect(await nextCard(page, 1)).toBe(0);
  await expect(note(page)).toHaveValue('');
  expect(await keptEntries(page)).toMatchObject([
    { neighbourhood: key, outcome: 'not-confirmed', note: 'bleibt 1', seq: 1 },
  ]);

  // A change of it that was left for another card goes on where it was left, also where its key is pressed once more.
  const rows = page.locator('review-queue [role="option"]');
  await rows.first().click();
  await page.keyboard.press('e');
  await note(page).fill('bleibt 2');
  await rows.nth(1).click();
  await cardReady(page);
  await expect(note(page)).toHaveValue('');
  await rows.first().click();
  for (const _time of [1, 2]) {
    await page.keyboard.press('e');
    await expect(note(page)).toHaveValue('bleibt 2');
  }
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => keptEntries(page))
    .toMatchObject([{ seq: 1 }, { note: 'bleibt 2', seq: 2 }]);
  await cardReady(page);

  // A key of one's own is on its button and works; so it does after a reload, until all are switched off.
  await card(page).getByText('Tasten', { exact: true }).click();
  await card(page).getByLabel('bestätigt', { exact: true }).fill('9');
  await card(page).getByLabel('bestätigt', { exact: true }).blur();
  const confirmed = card(page).locator('[data-outcome="confirmed"]');
  await expect(confirmed.locator('kbd')).toHaveText('9');
  await page.reload();
  await cardReady(page);
  await page.keyboard.press('1');
  await expect(pressed(page)).toHaveCount(0);
  await page.keyboard.press('9');
  await expect(confirmed).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('?');
  await page.getByLabel('Tasten aus einem Zeichen').uncheck();
  await expect(card(page).locator('kbd')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  await expect(confirmed).toHaveAttribute('aria-pressed', 'true');
  // What is chosen is kept a moment after it was.
  await expect.poll(() => keptNotes(page)).toHaveLength(1);
  await page.reload();
  await cardReady(page);
  await page.keyboard.press('3');
  await expect(confirmed).toHaveAttribute('aria-pressed', 'true');
  await expect(confirmed).not.toHaveAttribute('aria-keyshortcuts');
  await expect(card(page).locator('kbd')).toHaveCount(0);
});

const keeping = (page: Page) => page.locator('record-keeping');

async function take(page: Page, text: string | Uint8Array): Promise<void> {
  const file = { name: 'fremd.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) };
  await keeping(page).locator('input[type=file]').setInputFiles(file);
}

/** The log that the page gives as a file. */
async function exported(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  const button = keeping(page).getByRole('button', { name: 'Protokoll speichern' });
  if (!(await button.isVisible())) await keeping(page).locator('summary').first().click();
  await button.click();
  return readFile(await (await saved).path(), 'utf8');
}

/** The line with another content, and the id that fits it. */
function sealed(line: string, change: (text: string) => string): string {
  const { id: _id, ...others } = JSON.parse(line) as Entry;
  const text = change(canonicalText(others));
  return text.replace('"links":', () => `"id":"${textHash(text)}","links":`);
}

/** A log of the same name on another device: its clock was set back, and it has what the project no longer knows. */
function elsewhere(entry: Entry): string {
  const { v: _v, id: _id, author, device: _device, seq: _seq, prev: _prev, ...said } = entry;
  const draft: EntryDraft = { ...said, at: '1999-01-01T00:00:00Z', sees: [], reasons: ['old'] };
  const chain = newChain(author, 'f'.repeat(32));
  const first = entryOf({ ...draft, neighbourhood: 'gone', members: ['gone'] }, chain);
  const next = { ...chain, count: 1, head: first.id };
  return logText(logOf(said.project, [first, entryOf({ ...draft, note: 'anders' }, next)]));
}

test('a log comes back to the byte after the browser was cleared; a damaged one is refused on the page with its line, and nothing of it is taken', async ({
  page,
}) => {
  await watchWriting(page);
  await openReview(page, musterstadt);
  await begin(page, 'A. Weber');
  const keys: (string | null)[] = [];
  for (let decided = 1; decided <= 3; decided += 1) {
    keys.push(await chosenRow(page).getAttribute('data-key'));
    await page.keyboard.press('3');
    await page.keyboard.press('a');
    await page.keyboard.press('n');
    await page.keyboard.insertText(`=1+1 <img src=x onerror="document.title='!'"> größer`);
    await page.keyboard.press('Control+Enter');
    await nextCard(page, decided);
  }
  const log = await exported(page);
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Grundlage festhalten' })).toBeEnabled();

  const lines = log.split('\n');
  const withLine = (number: number, change: (line: string) => string): string =>
    lines.map((line, place) => (place === number - 1 ? change(line) : line)).join('\n');
  const inRule = (json: string) =>
    withLine(2, (line) => sealed(line, (text) => text.replace('"json":{', `"json":{${json},`)));
  const damaged: readonly (readonly [said: string, text: string])[] = [
    ['(Zeile 4) steht kein vollständiger Eintrag', log.slice(0, -40)],
    ['(Zeile 3) endet die Datei', `${lines.slice(0, 3).join('\n')}\n`],
    ['(Zeile 3) passt die Prüfsumme nicht', withLine(3, (line) => line.replace('größer', 'x'))],
    [
      '(Zeile 1) steht die Prüfung eines anderen Projekts',
      withLine(1, (head) => head.replace('"project":"', '"project":"x')),
    ],
    ['(Zeile 1) steht eine neuere Version', withLine(1, (head) => head.replace('"v":1', '"v":2'))],
    [
      '(Zeile 2) steht eine Angabe doppelt',
      withLine(2, (line) => sealed(line, (text) => text.replace('"note":', '"note":"","note":'))),
    ],
    ['(Zeile 2) steht eine Zahl, die kein Programm', inRule('"a":1e400')],
    ['(Zeile 2) steht ein halbes Schriftzeichen', inRule(String.raw`"a":"\ud800"`)],
    ['(Zeile 2) steht die Angabe „__proto__“', inRule('"__proto__":1')],
    ['(Zeile 3) fehlt der Eintrag davor', lines.filter((_, place) => place !== 2).join('\n')],
    [
      '(Zeile 3) ist der Eintrag anders geschrieben',
      withLine(3, (line) => line.replace('{', '{ ')),
    ],
  ];
  const status = keeping(page).getByRole('status');
  for (const [said, text] of damaged) {
    await take(page, text);
    await expect(status).toContainText(`fremd.jsonl ${said}`);
    await expect(status).toContainText('Aus der Datei wurde nichts übernommen');
  }
  expect(await keptEntries(page)).toEqual([]);

  // What only the transport has changed is taken with a word, and is the same log; a second time nothing is new.
  await take(page, `\uFEFF${log.replaceAll('\n', '\r\n')}`);
  await expect(status).toContainText('3 Einträge übernommen');
  await expect(status).toContainText('(CR LF) und den Anfang der Datei (BOM)');
  await take(page, log);
  await expect(status).toContainText('Nichts Neues: Alle 3 Einträge waren schon da.');
  expect(await exported(page)).toBe(log);

  // The same name elsewhere, a clock set back, a reason and a neighbourhood that are no more.
  await take(page, elsewhere(JSON.parse(lines[1] ?? '') as Entry));
  await expect(status).toContainText('2 Einträge übernommen');
  await expect(status).toContainText('steht ein Name an mehreren Geräten. Name: A. Weber');
  await page.getByLabel('Name oder Kürzel').fill('A. Weber');
  await page.keyboard.press('Enter');
  await page.locator(`review-queue [data-key="${keys[0]}"]`).click();
  await expect(card(page)).toContainText('anders');
  await expect(card(page)).toContainText('old');
  await expect(card(page)).toContainText('=1+1 <img src=x onerror');
  // The reason that is no more can be taken away from the entry.
  await page.keyboard.press('e');
  const former = card(page).locator('[data-reason="old"]');
  await expect(former).toHaveAttribute('aria-pressed', 'true');
  await former.click();
  await expect(former).toHaveCount(0);
  const gone = page.locator('gone-entries');
  await gone.getByText('1 Quartier mit Einträgen gibt es auf dieser Grundlage nicht').click();
  await expect(gone.locator('li')).toHaveText(/gone: nicht bestätigt · A\. Weber/);
  expect(await page.title()).not.toBe('!');
});
