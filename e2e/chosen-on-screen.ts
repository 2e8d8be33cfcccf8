import { expect, type Page } from '@playwright/test';
import type { ControlBox } from '../src/map/core/control-boxes.ts';
import type { MapView } from '../src/map/view/map-view.ts';

/** Where the chosen municipality lies on the screen, and the controls on the map; pixels of the page. */
export async function chosenOnScreen(
  page: Page,
): Promise<{ readonly chosen: ControlBox; readonly controls: readonly ControlBox[] }> {
  await expect(page).toHaveURL(/map=/);
  const [zoom = 0, latitude = 0, longitude = 0] =
    new URL(page.url()).searchParams.get('map')?.split('/').map(Number) ?? [];
  const { map, extent } = await page.locator('map-view').evaluate((element) => {
    const { together, geometry } = element as MapView;
    const { left, top, width, height } = element.getBoundingClientRect();
    const boxes = Array.from(together?.areas ?? [], (area) =>
      Array.from(geometry?.bounds.subarray(4 * area, 4 * area + 4) ?? []),
    );
    const sides = [0, 1, 2, 3].map((side) => boxes.map((box) => box[side] ?? Number.NaN));
    const [west = [], south = [], east = [], north = []] = sides;
    const around = [Math.min(...west), Math.min(...south), Math.max(...east), Math.max(...north)];
    return { map: { x: left + width / 2, y: top + height / 2 }, extent: around };
  });
  const [west = 0, south = 0, east = 0, north = 0] = extent;
  const world = 512 * 2 ** zoom;
  const x = (degrees: number): number => map.x + ((degrees - longitude) / 360) * world;
  const y = (degrees: number): number =>
    map.y - ((mercator(degrees) - mercator(latitude)) / (2 * Math.PI)) * world;
  const chosen = { left: x(west), top: y(north), right: x(east), bottom: y(south) };
  return { chosen, controls: await controlsOn(page) };
}

async function controlsOn(page: Page): Promise<ControlBox[]> {
  const controls = page.locator(
    'map-view .controls, map-view .maplibregl-ctrl-scale, overview-map .box, flag-stepper, legend-chip',
  );
  return controls.evaluateAll((elements) =>
    elements
      .map((element) => element.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  );
}

function mercator(latitude: number): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180));
}
