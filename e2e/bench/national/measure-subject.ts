import type { Browser } from '@playwright/test';
import type { ViewName } from './camera.ts';
import { agreement } from './check-colours.ts';
import { flagCuts } from './figures.ts';
import { measureDrags, type Drags } from './measure-drag.ts';
import { measureLoads, type Loads } from './measure-load.ts';
import { measureHover, measureMovement, type Movement } from './measure-pointer.ts';
import { measureSwitches, type Switches } from './measure-switch.ts';
import { expectedClasses, expectedPixels, placesInside, type Scene } from './scene.ts';
import { patienceFor } from './settle.ts';
import type { Subject } from './subject.ts';

/** All that is measured of one map in one view with so many areas. */
export interface Measured {
  readonly subject: string;
  readonly isPeer: boolean;
  readonly view: ViewName;
  readonly areas: number;
  readonly loads: Loads;
  /** Part of the pixels in the very colour they should have; undefined: it paints in colours of its own. */
  readonly agreeing: number | undefined;
  /** Colour of the empty map, as its canvas stores it. */
  readonly background: number | undefined;
  readonly switches: Switches;
  readonly drags: Drags;
  /** Milliseconds of the processor. */
  readonly hover: number[];
  readonly movement: Movement;
}

const hovers = 20;

export async function measureSubject(
  browser: Browser,
  subject: Subject,
  scene: Scene,
  { view, rounds }: { readonly view: ViewName; readonly rounds: number },
): Promise<Measured> {
  const areas = scene.quarters.count;
  const patience = patienceFor(expectedPixels(scene, view), areas);
  const { loads, open } = await measureLoads(browser, subject, view, { patience, rounds });
  const { page } = open;
  try {
    const agreeing = subject.isPeer
      ? await agreement(page, expectedClasses(scene, view, 'share'), scene.size.width)
      : undefined;
    const background = await page.evaluate(() => window.pictureWatch.background);
    const switches = await measureSwitches(browser, page, subject, { patience, rounds });
    const { least, most } = flagCuts(scene.figures);
    const path = { from: least, to: most };
    const drags = await measureDrags(browser, page, subject, { path, patience, rounds });
    await page.evaluate(() => window.pictureWatch.stop());
    const hover = await measureHover(browser, page, subject, placesInside(scene, view, hovers));
    const rest = patience.painting;
    const movement = await measureMovement(browser, page, subject, { rounds, rest });
    return {
      subject: subject.name,
      isPeer: subject.isPeer,
      view,
      areas,
      loads,
      agreeing,
      background,
      switches,
      drags,
      hover,
      movement,
    };
  } finally {
    await open.close();
  }
}
