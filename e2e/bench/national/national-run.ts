import { writeFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { browserSwitches, findBrowser } from '../../browser.ts';
import { atlasMapSize, atlasSubject, atlasTitles } from './atlas-subject.ts';
import type { PictureSize } from './camera.ts';
import { measureSubject, type Measured } from './measure-subject.ts';
import type { Options } from './options.ts';
import { peerSubject } from './peer-subject.ts';
import { makeCountry, sceneOf, type Scene } from './scene.ts';
import { buildPeers, openServer } from './serve-peers.ts';
import type { Subject } from './subject.ts';

export interface NationalRun {
  readonly browser: string;
  readonly measured: readonly Measured[];
}

/** Where the atlas does not open. */
const usualSize: PictureSize = { width: 900, height: 800 };

/**
 * Chromium draws canvases on the processor where there is no graphics card; with WebGL in software it has to be told.
 * Leaflet is several times faster this way.
 */
const canvasSwitch = '--disable-accelerated-2d-canvas';

export async function measureNational(
  options: Options,
  say: (line: string) => void,
): Promise<NationalRun> {
  await buildPeers();
  const server = await openServer();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserSwitches, canvasSwitch],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const measured: Measured[] = [];
    const run = { browser: `Chromium ${browser.version()}`, measured };
    let size: PictureSize | undefined;
    for (const count of [options.size, ...options.growth]) {
      say(`Making ${count.toLocaleString('en')} quarters …`);
      const country = await makeCountry(count);
      size ??= (await atlasMapSize(browser, country.project, server.address)) ?? usualSize;
      const scene = sceneOf(country, size);
      say(`Maps of ${size.width} × ${size.height} pixels …`);
      const peers = count === options.size ? options.peers : options.growthPeers;
      const subjects = [
        ...options.atlas.map((way) => atlasSubject(way, scene, server.address)),
        ...peers.map((name) => peerSubject(name, scene, server.address)),
      ];
      const before = [...measured];
      const keep = (own: readonly Measured[]): void => {
        measured.splice(0, measured.length, ...before, ...own);
        if (options.keep !== undefined) writeFileSync(options.keep, JSON.stringify(run));
      };
      await measureAll(browser, subjects, scene, options, { say, keep });
    }
    return run;
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Listeners {
  readonly say: (line: string) => void;
  /** Given all that has been measured so far, after each map. */
  readonly keep: (measured: readonly Measured[]) => void;
}

/** One that fails is told and left out, so that the others are still measured. */
async function measureAll(
  browser: Browser,
  subjects: readonly Subject[],
  scene: Scene,
  { rounds, views }: Options,
  { say, keep }: Listeners,
): Promise<void> {
  const measured: Measured[] = [];
  for (const view of views) {
    for (const subject of subjects) {
      // Near enough for a city the atlas shows quarters in any case.
      if (view === 'city' && subject.name === atlasTitles.quarters) continue;
      const what = `${subject.name}, ${scene.quarters.count.toLocaleString('en')} areas, ${view}`;
      const begun = performance.now();
      try {
        measured.push(
          await measureSubject(browser, withBackground(subject, measured), scene, { view, rounds }),
        );
        keep(measured);
        say(`${what}: measured in ${Math.round((performance.now() - begun) / 1000)} s`);
      } catch (error) {
        say(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}

/** The country has an edge at the national view; in a city the colour of the empty map is the one seen there. */
function withBackground(subject: Subject, measured: readonly Measured[]): Subject {
  const seen = measured.find((one) => one.subject === subject.name && one.view === 'national');
  return { ...subject, background: subject.background ?? seen?.background };
}
