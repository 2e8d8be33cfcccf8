import { expect } from '@playwright/test';
import type { EnginePage } from './engine-page.ts';
import { dropInPage, inPage, type FoundPart, type Part } from './in-page.ts';

/** Somebody who reads the page and uses it by mouse and keys. */
export class Reader {
  readonly page: EnginePage;
  readonly #base: string;

  constructor(page: EnginePage, base: string) {
    this.page = page;
    this.#base = base;
  }

  /** @param query as in `lang=en`; the language is German where it names none */
  async open(query: string): Promise<void> {
    const language = /(^|&)lang=/.test(query) ? '' : 'lang=de';
    const words = [query, language].filter((one) => one !== '').join('&');
    await this.page.goto(`${this.#base}?${words}`);
  }

  /** What is in sight of a part, scrolled there; undefined where nothing of it is shown. */
  async find(part: Part): Promise<FoundPart | undefined> {
    const found = await this.page.evaluate(inPage, { verb: 'find', part });
    return typeof found === 'object' ? found : undefined;
  }

  async textOf(part: Part): Promise<string> {
    return (await this.find(part))?.text ?? '';
  }

  /** Waits until a part says what is expected. */
  async expectText(part: Part, expected: RegExp): Promise<void> {
    await expect
      .poll(() => this.textOf(part), { message: `${part.css} ${part.name ?? ''}` })
      .toMatch(expected);
  }

  /** Presses the first mouse button on a part, once it is in sight and nothing lies above it. */
  async click(part: Part): Promise<void> {
    let last: FoundPart | undefined;
    await expect
      .poll(
        async () => {
          const now = await this.find(part);
          const isStill = now !== undefined && last?.x === now.x && last.y === now.y;
          last = now;
          return isStill && now.isOnTop;
        },
        { message: `to click: ${part.css} ${part.name ?? ''}` },
      )
      .toBe(true);
    if (last) await this.page.clickAt(last.x, last.y);
  }

  /** Types into a field in place of what stands there. */
  async write(part: Part, text: string): Promise<void> {
    await this.click(part);
    await this.page.evaluate(inPage, { verb: 'select', part });
    if (text === '') await this.page.press('Backspace');
    else await this.page.type(text);
  }

  /** Chooses an entry of a list by its words; the list of the browser itself lies outside every page. */
  async choose(part: Part, entry: string): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(inPage, { verb: 'choose', part, entry }), {
        message: `${entry} in ${part.css} ${part.name ?? ''}`,
      })
      .toBe(true);
  }

  /** Opens the menu of the page and takes an entry. */
  async takeFromMenu(says: string): Promise<void> {
    await this.click({ css: 'button', name: 'Menü' });
    await this.click({ css: '[role="menuitem"]', says });
  }

  /** Where the page is: what stands behind the question mark, decoded. */
  async query(): Promise<string> {
    return decodeURIComponent(await this.page.evaluate(() => location.search, undefined));
  }

  /** Gives the focus to a part, as Tab would. */
  async focus(part: Part): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(inPage, { verb: 'focus', part }), {
        message: `focus: ${part.css} ${part.name ?? ''}`,
      })
      .toBe(true);
  }

  /** Drops files on the page. */
  async drop(files: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<void> {
    await this.page.evaluate(
      dropInPage,
      files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
    );
  }
}
