import { expect } from '@playwright/test';
import { drawn } from './drawn.ts';
import type { EnginePage } from './engine-page.ts';
import { journey } from './journey.ts';

/** What looks alike in every browser that readers have, where numbers can say so. */

const city = 'project=musterstadt/project.json';

interface Control {
  readonly kind: string;
  readonly height: number;
  /** A place inside it that has neither words nor a sign. */
  readonly x: number;
  readonly y: number;
}

/** The fields and lists that are in sight. */
function controlsInPage(): Control[] {
  const under = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? under(element.shadowRoot) : []),
    ]);
  return under(document)
    .filter(
      (element) =>
        element.matches('select, input:not([type="range"])') && element.checkVisibility(),
    )
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.top >= 0 && box.bottom <= innerHeight && box.height > 0)
    .map(({ element, box }) => ({
      kind: element instanceof HTMLInputElement ? element.type : element.localName,
      height: box.height,
      x: box.left + box.width / 2,
      y: box.bottom - 4,
    }));
}

/** Colours of places of a screenshot, as `r,g,b`. */
async function coloursAt(page: EnginePage, places: readonly Control[]): Promise<string[]> {
  const base64 = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([picture, points]) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return points.map(({ x, y }) =>
        [...(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [])]
          .slice(0, 3)
          .join(),
      );
    },
    [base64, places] as const,
  );
}

journey(
  'in the dark every field and list is 32 pixels high and has the ground of its theme',
  async ({ reader, page }) => {
    await reader.open(`${city}&study=scatter&view=table`);
    await reader.click({ css: 'button', name: 'Darstellung: wie das Gerät' });
    await reader.click({ css: 'button', name: 'Darstellung: hell' });
    await reader.expectText({ css: 'fieldset', within: 'scatter-view' }, /von.*bis/);
    const controls = await page.evaluate(controlsInPage, undefined);
    const kinds = controls.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['search', 'select', 'number']));
    for (const { kind, height } of controls) expect(height, kind).toBe(kind === 'search' ? 36 : 32);
    const grounds = await coloursAt(page, controls);
    expect(new Set(grounds)).toEqual(new Set(['37,44,55']));
  },
);

journey(
  'the heading that a link to the methods leads to is underlined',
  async ({ reader, page }) => {
    await reader.open(`${city}&methods=classes`);
    await reader.expectText({ css: 'h4:focus', within: 'methods-dialog' }, /^Die Klassen/);
    const line = await page.evaluate(() => {
      const dialog = document
        .querySelector('atlas-shell')
        ?.shadowRoot?.querySelector('methods-dialog');
      const heading = dialog?.shadowRoot?.querySelector('h4:focus');
      return heading ? getComputedStyle(heading).textDecorationLine : '';
    }, undefined);
    expect(line).toBe('underline');
  },
);

journey(
  'the sheet to print is whole when the browser takes it, right after it has said so',
  async ({ reader, page }) => {
    await reader.open(`${city}&paint=classes`);
    await expect.poll(async () => (await drawn(page)).areas).toBe(300);
    const sheet = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const root = document
        .querySelector('atlas-shell')
        ?.shadowRoot?.querySelector('print-sheet')?.shadowRoot;
      const legend = root?.querySelector('class-legend')?.shadowRoot;
      return {
        title: root?.querySelector('h1')?.textContent,
        classes: legend?.querySelectorAll('tr[data-class]').length,
        room: root?.querySelector('img')?.width,
      };
    }, undefined);
    expect(sheet.title).toBe('Musterstadt');
    expect(sheet.classes).toBe(7);
    expect(sheet.room).toBeGreaterThan(500);
    await page.evaluate(() => void window.dispatchEvent(new Event('afterprint')), undefined);
    // A page without a map is smaller than 10 kB, an empty one than 2 kB.
    const paper = await page.print();
    if (paper) expect(paper.length).toBeGreaterThan(100_000);
  },
);
