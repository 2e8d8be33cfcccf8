import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { mapDrawn, openAtlas, watchMap } from './atlas-page.ts';
import { chosen, openFiles } from './open-files.ts';
import { townFiles, townProject } from './small-town.ts';

/** A background map is another server's: nobody is asked before a yes, and never under made-up places. */

test.use({ bypassCSP: true });

let server: Server;
let address: string;
/** Paths the other server was asked for. */
let asked: string[];

test.beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end(JSON.stringify(style));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterEach(() => new Promise((resolve) => server.close(resolve)));

/** A red ground and a blue square. */
const style = {
  version: 8,
  sources: {
    square: {
      type: 'geojson',
      data: {
        type: 'Polygon',
        coordinates: [
          [
            [10, 50],
            [10.2, 50],
            [10.2, 50.2],
            [10, 50.2],
            [10, 50],
          ],
        ],
      },
    },
  },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#ff0000' } },
    { id: 'square', type: 'fill', source: 'square', paint: { 'fill-color': '#0000ff' } },
  ],
};

async function openTown(page: Page, changes: object): Promise<void> {
  await openAtlas(page);
  const background = {
    style: `http://${address}/style.json`,
    label: 'Testgrund',
    attribution: '© Test',
  };
  const project = JSON.stringify({ ...townProject, background, ...changes });
  await openFiles(page, chosen(townFiles({ project })));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kleinstadt');
  await mapDrawn(page, 2);
}

const button = (page: Page) => page.getByRole('button', { name: 'Hintergrundkarte', exact: true });

test('the other server is asked after a yes and not before; the yes is remembered and taken back', async ({
  page,
}) => {
  await openTown(page, {});
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  expect(asked).toEqual([]);

  await button(page).click();
  const question = page.getByRole('dialog', { name: 'Hintergrundkarte laden?' });
  await expect(question).toContainText(`fragt Ihr Browser bei ${address} an`);
  await question.getByRole('button', { name: 'Ohne Hintergrundkarte' }).click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  expect(asked).toEqual([]);

  await button(page).click();
  await question.getByRole('button', { name: `Bei ${address} anfragen` }).click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => asked).toEqual(['/style.json']);
  await expect(page.getByText('© Test')).toBeVisible();

  await button(page).click();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  await button(page).click();
  await expect(question).toBeVisible();
});

test('under a fictional set there is no background map to choose, and nobody is asked', async ({
  page,
}) => {
  await openTown(page, { fictional: true });
  await expect(button(page)).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('a server that does not answer is said, and the areas stay', async ({ page }) => {
  await watchMap(page);
  await openTown(page, {});
  await new Promise((resolve) => server.close(resolve));
  await button(page).click();
  await page.getByRole('button', { name: `Bei ${address} anfragen` }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'ist nicht gekommen' })).toBeVisible();
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
