import { figureIds } from './figures.ts';
import type { Browser } from '@playwright/test';
import { openAtlas } from '../load-atlas.ts';
import type { PictureSize } from './camera.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';

/** At the national view the atlas shows municipalities, or on request the quarters as the peers do. */
export const atlasWays = ['municipalities', 'quarters'] as const;
export type AtlasWay = (typeof atlasWays)[number];

export const atlasTitles: Readonly<Record<AtlasWay, string>> = {
  municipalities: 'Atlas, default',
  quarters: 'Atlas, quarters at every zoom',
};

/** How large the map of the atlas is: as large as those of the peers are made. */
export async function atlasMapSize(
  browser: Browser,
  project: string,
  server: URL,
): Promise<PictureSize | undefined> {
  const address = new URL(server);
  address.searchParams.set('project', project);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' });
  try {
    await openAtlas(page, address.href);
    const box = await page.locator('map-view canvas').first().boundingBox();
    return box ? { width: Math.round(box.width), height: Math.round(box.height) } : undefined;
  } catch {
    return undefined;
  } finally {
    await page.close();
  }
}

export function atlasSubject(way: AtlasWay, { project, cameras }: Scene, server: URL): Subject {
  const [first = 'share', second = 'index'] = figureIds;
  return {
    name: atlasTitles[way],
    addressOf(view) {
      const { zoom, latitude, longitude } = cameras[view];
      const address = new URL(server);
      address.searchParams.set('project', project);
      address.searchParams.set('indicator', first);
      address.searchParams.set('map', `${zoom}/${latitude}/${longitude}`);
      if (way === 'quarters') address.searchParams.set('with.overview', 'areas');
      return address.href;
    },
    map: 'map-view',
    chooser: 'indicator-chooser select',
    figures: [first, second],
    slider: 'cut-editor input[type=range]',
    caption: 'map-view .caption',
    background: undefined,
    isPeer: false,
  };
}
