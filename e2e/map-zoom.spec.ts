import { expect, test, type Page } from '@playwright/test';
import type { MapPosition } from '../src/areas/map-position.ts';
import { meets } from '../src/map/core/control-boxes.ts';
import type { MapView } from '../src/map/view/map-view.ts';
import { mapDrawn, watchMap } from './atlas-page.ts';
import { chosenOnScreen } from './chosen-on-screen.ts';
import { renderedAreas, renderedMunicipalities } from './read-screen.ts';

/** What the map of a country draws at which zoom. */

test('the chosen quarter is named at every zoom, also where the map shows municipalities in its place', async ({
  page,
}) => {
  await watchMap(page);
  await page.goto('./?area=210010010627&map=4.60/51.2000/10.0000');
  await mapDrawn(page);
  const names = () =>
    page
      .locator('map-view')
      .evaluate((view) => (view as MapView).renderedNames().names.map((name) => name.trim()));
  const { circles } = await renderedMunicipalities(page);
  expect(circles).toBeGreaterThan(400);
  await expect.poll(names).toEqual(['Ährenanger']);
  await page.locator('map-view').evaluate((view) => {
    const { selected } = view as MapView;
    (view as MapView).zoomToAreas([selected ?? -1], { animate: false });
  });
  await expect.poll(names).toContain('Ährenanger');
  // They stay until the quarters have their colours.
  await expect.poll(async () => (await renderedMunicipalities(page)).municipalities).toBe(0);
});

test('a chosen municipality is named in its middle, and a line goes around it', async ({
  page,
}) => {
  // The middle of this map lies in the Land around it.
  await page.setViewportSize({ width: 1366, height: 768 });
  await watchMap(page);
  await page.goto('./?place=Fladdwalde');
  await mapDrawn(page);
  const view = page.locator('map-view');
  const names = () => view.evaluate((map) => (map as MapView).renderedNames().names);
  await expect.poll(names).toContain('Fladdwalde');
  const lines = () => view.evaluate((map) => (map as MapView).renderedChosenLines());
  await expect.poll(lines).toBeGreaterThan(20);
  // The overview says in which Land it lies; folded away by key, the device remembers it.
  const overview = page.locator('overview-map');
  await expect(overview.getByText('Hauptstadt Großmuster')).toBeVisible();
  const borders = await overview.locator('.lands').getAttribute('d');
  expect(borders?.split('M').length).toBeGreaterThan(300);
  await page.getByRole('button', { name: 'Übersichtskarte ausblenden' }).press('Enter');
  const show = page.getByRole('button', { name: 'Übersichtskarte zeigen' });
  await expect(show).toBeFocused();
  await expect(overview.locator('.sight')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('quartieratlas.overview'))).toBe('folded');
  await show.press('Enter');
  await expect(overview.locator('.sight')).toBeVisible();
  // Nothing chosen, no line.
  await view.evaluate((map) => ((map as MapView).together = null));
  await expect.poll(lines).toBe(0);
});

test('on a phone what is chosen lies beside the controls, and no name lies under one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await watchMap(page);
  await page.goto('./?place=Fladdwalde');
  await mapDrawn(page);
  const { chosen, controls } = await chosenOnScreen(page);
  expect(controls.length).toBeGreaterThanOrEqual(3);
  expect(controls.filter((box) => meets(box, chosen))).toEqual([]);
  const covered = () =>
    page.locator('map-view').evaluate((view) => (view as MapView).renderedNames().covered);
  await expect.poll(covered).toEqual([]);
  // The whole country, where names of places reach to the edge.
  await page.getByRole('button', { name: 'Ganze Karte zeigen' }).click();
  await expect.poll(async () => (await renderedMunicipalities(page)).circles).toBeGreaterThan(400);
  await expect.poll(covered).toEqual([]);
});

test('a link to zoom 13 of the country shows quarters in their colours, with their names', async ({
  page,
}) => {
  await watchMap(page);
  await page.goto('./?map=13/53.55/10');
  await mapDrawn(page);
  const drawn = await renderedAreas(page);
  expect(drawn.areas).toBeGreaterThan(40);
  expect(drawn.marked).toBeGreaterThan(10);
  const names = () =>
    page.locator('map-view').evaluate((view) => (view as MapView).renderedNames().names.length);
  await expect.poll(names).toBeGreaterThan(15);
});

const at = (zoom: number): MapPosition => ({ zoom, latitude: 50.5, longitude: 9.5 });

/** The map is moved that many pixels of the wheel, at once. */
async function turnWheel(page: Page, pixels: number): Promise<void> {
  await page.locator('map-view').hover();
  for (let turned = 0; turned < Math.abs(pixels); turned += 200)
    await page.mouse.wheel(0, Math.sign(pixels) * 200);
}

/** Shares of bare ground among 64 places in the middle of the map, frame by frame, while it looks at one zoom after the other. */
async function bareGround(page: Page, looks: readonly MapPosition[]): Promise<number[]> {
  return page.locator('map-view').evaluate((view, positions) => {
    const canvas = view.shadowRoot?.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const gl = canvas?.getContext('webgl2');
    const shares: number[] = [];
    const pixel = new Uint8Array(4);
    const look = (): void => {
      if (!canvas || !gl) return;
      // The last picture lies over the map until the next one is whole.
      if (view.shadowRoot?.querySelector('canvas.held')) return void shares.push(0);
      const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      let bare = 0;
      let drawn = 0;
      for (let at = 0; at < 64; at += 1) {
        const [x, y] = [0.3 + 0.05 * (at % 8), 0.3 + 0.05 * (at >> 3)];
        const place = [Math.round(canvas.width * x), Math.round(canvas.height * y)] as const;
        gl.readPixels(...place, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
        drawn += Math.sign(pixel[3]!);
        // The paper is the only colour that is light and not bluish.
        if (Math.min(...pixel) > 230 && pixel[0]! >= pixel[2]!) bare += 1;
      }
      gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
      // Otherwise nothing has been drawn in this frame.
      if (drawn === 64) shares.push(bare / 64);
    };
    // The drawing buffer is readable only within the task that drew it.
    const own = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      own((time) => {
        callback(time);
        look();
      });
    return new Promise<number[]>((resolve) => {
      positions.forEach((position, place) => {
        setTimeout(() => ((view as MapView).position = position), 1_000 * place);
      });
      setTimeout(() => resolve(shares), 1_000 * positions.length + 1_000);
    });
  }, looks);
}

test('from municipalities to quarters, back and nearer again no frame shows bare ground', async ({
  page,
}) => {
  await watchMap(page);
  // The lightest of the nine colours of both conditions is nearly that of the ground.
  await page.goto('./?paint=classes');
  await mapDrawn(page);
  await bareGround(page, [at(7.6)]);
  await expect(page.getByText('Karte wird gezeichnet …')).toHaveCount(0);
  const shares = await bareGround(page, [8.3, 7.6, 9.2].map(at));
  expect(shares.length).toBeGreaterThan(5);
  expect(Math.max(...shares)).toBeLessThan(0.1);
  // Far jumps, as a link or a step back makes them: past the tiles of municipalities, and back over the change of level.
  const far = await bareGround(page, [12, 6.5, 9.2, 6.5].map(at));
  expect(far.length).toBeGreaterThan(5);
  expect(Math.max(...far)).toBeLessThan(0.1);
  // Beside the country there is nothing but ground.
  const beside = await bareGround(page, [{ zoom: 9, latitude: 50.5, longitude: 2 }]);
  expect(beside.at(-1)).toBe(1);
  // By wheel from near, where the map was opened, past all tiles that it has.
  await page.goto('./?paint=classes&map=11/50.5/9.5');
  await mapDrawn(page);
  await bareGround(page, [at(11)]);
  await expect(page.getByText('Karte wird gezeichnet …')).toHaveCount(0);
  const [away] = await Promise.all([bareGround(page, [at(11)]), turnWheel(page, 1_600)]);
  expect(away.length).toBeGreaterThan(1);
  expect(Math.max(...away)).toBeLessThan(0.1);
});
